import {
  answersOf,
  discountWith,
  proposalOf,
  sheetWith,
  type Both,
  type DiscountTable,
  type Plan,
  type TriedAnswers,
} from "../../engine";
import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { WorkbookSnapshot } from "../model/snapshot";
import { confirmedIn } from "../read/confirmed";
import { layoutsOf } from "../sheets";
import type { ProposalUnderPlan, StampedProposal } from "../sheets/improvements/stamped-proposal";
import { readDiagnosis } from "./diagnose";
import type { ImprovementYearsOrder } from "./improvement-years";
import type { AnyIssue } from "./remark-order";
import { languageOfResults } from "./result-language";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/** What was tried, and under what. */
export interface ImprovementsOptions {
  /** Null: nobody named it. */
  readonly name: string | null;
  readonly answers: TriedAnswers;
  /** Yen, once; null where none is stated. */
  readonly cost: number | null;
  /** Null: without a plan. */
  readonly plan: Plan | null;
  /** The insurer's; null while none is loaded. */
  readonly discounts: DiscountTable | null;
  readonly yearsOf: (order: ImprovementYearsOrder) => Chunked<ProposalUnderPlan>;
  /** Of the sheet if the workbook holds no results whose language it could take. */
  readonly language: Language;
  /** ISO 8601. */
  readonly time: string;
}

/** Plans the sheet of improvements: what answers tried make of the workbook as it is read now. */
export function* planImprovements(
  snapshot: WorkbookSnapshot,
  { name, answers, cost, plan, discounts, yearsOf, language, time }: ImprovementsOptions,
): Chunked<SheetsDecision<AnyIssue>> {
  const read = yield* readDiagnosis(snapshot, null);
  if (!read.ok) return read;
  const { reading, parameters, rules, assessment } = read.info;
  const { sheet } = reading;
  const proposal = yield* proposalOf(sheet, parameters, answers);
  const tried = answersOf(proposal.changes);
  const discountBy = (raised: TriedAnswers, table: DiscountTable): number =>
    discountWith(table, { sheet, parameters, rules }, confirmedIn(snapshot), raised);
  const discount: Both<number> | null = discounts && {
    before: discountBy({}, discounts),
    after: discountBy(tried, discounts),
  };
  const { engineVersion, fingerprints } = assessment;
  const stamped: StampedProposal = {
    name,
    proposal,
    cost,
    plan: plan && (yield* yearsOf({ before: sheet, after: sheetWith(sheet, tried), parameters, plan })),
    discount,
    engineVersion,
    fingerprints,
    time,
  };
  const layouts = yield* layoutsOf("improvements", words(languageOfResults(snapshot) ?? language), { stamped });
  return sheetsDecision(planWrite(snapshot, layouts), "improvements", null);
}
