import type { CaseFacts, Confirmed, ParameterSet, RuleSet } from "../../engine";
import type { Language } from "../../locales";
import type { StampedDistribution } from "../../workbook/sheets/distribution/distribution";
import { readAnswers } from "../files/answers-file";
import type { InputFile } from "../files/input-file";
import type { PlansFile } from "../files/plans-file";
import type { Memo } from "../../workbook/read/memo";
import type { Diagnosed, DiagnosedWorkbook } from "./diagnosed";
import type { Problem } from "../problem";
import type { AcceptanceToWrite } from "./write-acceptance";
import type { CoverToWrite } from "./write-cover";

export interface DiagnosisOptions {
  /** A set in place of the workbook's own or the defaults. */
  readonly parameters: ParameterSet | null;
  /** Rules of acceptance in place of the workbook's own or those shipped. */
  readonly rules: RuleSet | null;
  /** The language asked for. */
  readonly language: Language | null;
  readonly time: Date;
  /** Whether to diagnose a workbook nobody has filled in. */
  readonly untouched: boolean;
}

/** A hearing sheet that is opened, or answers that are read. */
export interface OpenInput {
  /** Assesses it; writes nothing. */
  diagnose(): Promise<Diagnosed>;
  /** Assesses it and writes the results, and a distribution or cover if there is one, into a copy of the workbook. */
  write(
    distribution: StampedDistribution | null,
    cover: CoverToWrite | null,
    acceptance?: AcceptanceToWrite,
  ): Promise<DiagnosedWorkbook>;
  /** The plans of its sheet; null where there is none. */
  plans(): Promise<PlansFile | null>;
  /** How the underwriter's notes say each answer is known. */
  confirmed(): Promise<Confirmed>;
  /** The underwriter's notes, by question. */
  notes(): Promise<Memo>;
  /** What the case record says that authority hangs on, and what is wrong with it. */
  caseFacts(): Promise<{ readonly facts: CaseFacts; readonly problems: readonly Problem[] }>;
}

/** Opens a filled hearing sheet, or answers in JSON. The library of workbooks is loaded with the first workbook. */
export async function openInput(file: InputFile, options: DiagnosisOptions): Promise<OpenInput> {
  const onWorkbooks = () => import("./workbook-input");
  if (!file.isJson) return (await onWorkbooks()).openHearingSheet(file, options);
  const sheet = readAnswers(file);
  return {
    diagnose: async () => (await import("./answers-input")).diagnoseAnswers(file, sheet, options),
    write: async (...results) => (await onWorkbooks()).writeAnswers(file, sheet, options, ...results),
    plans: () => Promise.resolve(null),
    caseFacts: () => Promise.resolve({ facts: { limit: null, overseas: null }, problems: [] }),
    confirmed: () => Promise.resolve({ answers: {}, history: null }),
    notes: () => Promise.resolve({}),
  };
}
