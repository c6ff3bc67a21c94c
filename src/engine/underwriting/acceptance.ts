import type { QuestionId } from "../catalogue";
import { passes } from "../model/evaluate";
import type { UnderstoodSheet } from "../assess";
import { grades } from "../rating/grade";
import { SheetValues } from "../sheet-values";
import type { AppetitePart, AppetiteState, Segment } from "./appetite-values";
import type { GateId, GateState } from "./gate";
import { gateResults } from "./gate-results";
import { questionTests } from "./gate-values";
import { gates } from "./gates";
import {
  authorityLevels,
  authorityRows,
  type AuthorityFinding,
  type AuthorityLevel,
  type AuthorityPart,
} from "./rules/authority-rules";
import type { RuleValue } from "./rules/rule";
import type { RuleId, RuleSet } from "./rules/rules";

/** Preconditions are not held against a small firm (`notHeld`); what is open is asked about all the same. */
export type AcceptanceState = GateState | "notHeld";

/** What one precondition says of a customer, and by which answers. */
export interface AcceptanceRow {
  readonly id: GateId;
  readonly code: string;
  readonly state: AcceptanceState;
  /** Days to mend it; only of a condition. */
  readonly days: number | null;
  /** Questions whose reply falls short, and those without one. */
  readonly failing: readonly QuestionId[];
  readonly open: readonly QuestionId[];
}

/** What is typed of a case: the limit of the policy in yen, and whether it covers anything abroad; null where nobody said. */
export interface CaseFacts {
  readonly limit: number | null;
  readonly overseas: boolean | null;
}

export interface Acceptance {
  readonly appetite: Readonly<Record<AppetitePart, AppetiteState>>;
  readonly segment: Segment;
  readonly rows: readonly AcceptanceRow[];
  readonly counts: Readonly<Record<"condition" | "refer" | "open", number>>;
  /** Whose decision it is; null where no row matches. `rows`: those that match, from 1; `missing`: facts that a row asks for and nobody typed. */
  readonly authority: {
    readonly level: AuthorityLevel | null;
    readonly rows: readonly number[];
    readonly missing: readonly (keyof CaseFacts)[];
  };
}

const heldOf = (state: GateState, segment: Segment): AcceptanceState =>
  segment === "small" && state !== "open" && state !== "off" && state !== "notApplicable" ? "notHeld" : state;

/** The rules of acceptance held against a hearing sheet. They decide nothing: they say what to ask, and whose decision it is. */
export function acceptanceOf(
  { model, replies }: Pick<UnderstoodSheet, "model" | "replies">,
  facts: CaseFacts,
): Acceptance {
  const values = new SheetValues(model, replies);
  const { rules } = model;
  const segment = values.get("segment.size") ?? "standard";
  const rows = gateResults(values, rules).map(({ id, code, state, days }): AcceptanceRow => {
    const held = heldOf(state, segment);
    const those = (kind: "fails" | "open"): readonly QuestionId[] =>
      gates[id].questions.filter((question) => passes(questionTests(id, question)[kind], "likely", model, values));
    return {
      id,
      code,
      state: held,
      days: held === "condition" ? days : null,
      failing: those("fails"),
      open: those("open"),
    };
  });
  const count = (state: AcceptanceState): number => rows.filter((row) => row.state === state).length;
  const appetite = {
    industry: values.get("appetite.industry") ?? "off",
    revenue: values.get("appetite.revenue") ?? "off",
    staff: values.get("appetite.staff") ?? "off",
    answer: values.get("appetite.answer") ?? "off",
  };
  const counts = { condition: count("condition"), refer: count("refer"), open: count("open") };
  const holds = (finding: AuthorityFinding): boolean => {
    if (finding === "overseas") return facts.overseas === true;
    if (finding === "outside") return appetite.answer === "outside";
    if (finding === "open") return counts.open > 0 || appetite.answer === "open";
    if (finding === "condition" || finding === "refer") return counts[finding] > 0;
    return rows.some(({ id, state }) => id === finding && (state === "condition" || state === "refer"));
  };
  const authority = authorityOf(rules, {
    industry: model.industry,
    revenue: model.used("revenue"),
    grade: values.get("overall.grade"),
    holds,
    ...facts,
  });
  return { appetite, segment, rows, counts, authority };
}

interface Case extends CaseFacts {
  readonly industry: string;
  readonly revenue: number;
  readonly grade: (typeof grades)[number] | null;
  readonly holds: (finding: AuthorityFinding) => boolean;
}

function authorityOf({ values }: RuleSet, of: Case): Acceptance["authority"] {
  const valueOf = (row: number, part: AuthorityPart): RuleValue => values[`authority.${row}.${part}` as RuleId];
  const used = authorityRows.filter((row) => valueOf(row, "level") !== null);
  const atLeast = (value: number | null, from: RuleValue): boolean =>
    Number(from ?? 0) <= 0 || (value ?? -1) >= Number(from);
  const rows = used.filter((row) => {
    const [industry, grade, finding] = [valueOf(row, "industry"), valueOf(row, "grade"), valueOf(row, "finding")];
    return (
      (industry === null || industry === of.industry) &&
      atLeast(of.revenue, valueOf(row, "revenueFrom")) &&
      atLeast(of.limit, valueOf(row, "limitFrom")) &&
      (grade === null ||
        (of.grade !== null && grades.indexOf(of.grade) >= grades.findIndex((each) => each === grade))) &&
      (finding === null || of.holds(finding as AuthorityFinding))
    );
  });
  const places = rows.map((row) => authorityLevels.findIndex((level) => level === valueOf(row, "level")));
  const place = values["authority.decides"] === "first" ? places[0] : Math.max(...places);
  const missing = [
    ...(of.limit === null && used.some((row) => Number(valueOf(row, "limitFrom") ?? 0) > 0)
      ? (["limit"] as const)
      : []),
    ...(of.overseas === null && used.some((row) => valueOf(row, "finding") === "overseas")
      ? (["overseas"] as const)
      : []),
  ];
  return { level: authorityLevels[place ?? -1] ?? null, rows, missing };
}
