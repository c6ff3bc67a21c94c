import type { QuestionId, VariableId } from "../engine";
import type { IssueNumbers } from "./number";

/** A question or profile value whose cell is meant. */
export type CellItem = QuestionId | VariableId;

/** Cells of the case record that hold more than a text. */
export type CaseCell =
  "state" | "limit" | "overseas" | "decision" | "decidedOn" | "expiry" | "sanctionsOn" | "sanctionsResult";

/** What is wrong with a workbook as a hearing sheet, apart from what its cells say. */
export type WorkbookIssue =
  /** None of our defined names is in it. */
  | { readonly code: "notAHearingSheet" }
  /** A defined name is gone; `item`: what its cell would hold. */
  | { readonly code: "nameMissing"; readonly name: string; readonly item: CellItem | null }
  /** A defined name leads to no single cell; `received`: its reference, such as #REF!. */
  | { readonly code: "nameBroken"; readonly name: string; readonly item: CellItem | null; readonly received: string }
  | { readonly code: "templateVersionUnknown"; readonly received: string; readonly known: readonly string[] }
  | { readonly code: "languageUnknown"; readonly received: string; readonly known: readonly string[] }
  /** Copies with sheet-scoped names stand beside the one that is used. Sheet names. */
  | { readonly code: "severalHearingSheets"; readonly used: string; readonly others: readonly string[] }
  /** An input cell holds an error; `received`: #N/A and the like. */
  | { readonly code: "cellError"; readonly item: CellItem; readonly received: string }
  /**
   * The unit beside an amount is none of the list, so the amount is asked back; `received`: the unit, `amount`: as it stands
   * in `cell`.
   */
  | {
      readonly code: "amountUnitUnknown";
      readonly item: VariableId;
      readonly received: string;
      readonly amount: string;
      readonly cell: string;
    }
  | { readonly code: "notADate"; readonly item: VariableId; readonly received: string }
  /** Read from text; worth a look. `value`: ISO date. */
  | { readonly code: "dateUnderstood"; readonly item: VariableId; readonly received: string; readonly value: string }
  /** Parameters were asked for and the workbook has no parameter sheet. */
  | { readonly code: "parameterSheetMissing" }
  /** A sheet of the name a result sheet needs is there already, and is not ours. */
  | { readonly code: "sheetNameTaken"; readonly sheet: string }
  /** A block of a result sheet is gone or was reshaped; `name`: its defined name. */
  | { readonly code: "layoutChanged"; readonly sheet: string; readonly name: string }
  /** The same on a sheet that holds a person's input, which deleting it would lose. */
  | { readonly code: "inputTableChanged"; readonly sheet: string; readonly name: string }
  /** A hearing sheet is asked for where sheets of one stand already. Sheet names. */
  | { readonly code: "templateThere"; readonly sheets: readonly string[] }
  /** A result sheet is protected, so it cannot be refilled. */
  | { readonly code: "sheetProtected"; readonly sheet: string }
  /** Formulas of result sheets were typed over; `cells`: with their sheets. */
  | { readonly code: "formulasTypedOver"; readonly cells: readonly string[] }
  /** Values of a result sheet were typed over; `tables`: their headings. */
  | { readonly code: "valuesTypedOver"; readonly sheet: string; readonly tables: readonly string[] }
  /** Result sheets were there already and keep their language, though another one was asked for. */
  | { readonly code: "resultLanguageKept"; readonly kept: string; readonly asked: string }
  /** Result sheets of an older version, which a diagnosis keeps; sheet names as they are, and as they will be. */
  | {
      readonly code: "olderResults";
      readonly version: string;
      readonly sheets: readonly string[];
      readonly kept: readonly string[];
    }
  /** A row or column of the underwriting notes is gone; `item`: a question, or the column's defined name. */
  | { readonly code: "memoTableChanged"; readonly sheet: string; readonly item: string }
  /** How an answer was confirmed is none of the list. */
  | { readonly code: "confirmationUnknown"; readonly question: QuestionId; readonly received: string }
  /** A row or column of the sheet of plans is gone; `item`: the id of a row, or the column's defined name. */
  | { readonly code: "planTableChanged"; readonly sheet: string; readonly item: string }
  /** Two rows of the sheet of plans say that they hold the same term; `item`: its id. */
  | { readonly code: "planRowTwice"; readonly sheet: string; readonly item: string }
  /** A sheet of plans that a newer version of the product made: rows of it may hold terms that nobody knows here. */
  | { readonly code: "planSheetNewer"; readonly sheet: string; readonly received: number; readonly known: number }
  /** A row or column of the sheet of rules is gone, so that the shipped values stand in; `item`: the id of a row. */
  | { readonly code: "rulesTableChanged"; readonly sheet: string; readonly item: string }
  /** Rules of acceptance were asked for and the workbook has no sheet of them. */
  | { readonly code: "rulesSheetMissing" }
  /** The rules of acceptance are to be held against a customer before there is a result. */
  | { readonly code: "acceptanceWithoutResult" }
  /** A cell of the case record holds none of its list, no date or no amount. */
  | { readonly code: "caseCellUnusable"; readonly item: CaseCell; readonly received: string }
  /** There is no case record to write an approval to. */
  | { readonly code: "caseRecordMissing" }
  /** Results are of other answers or parameters than those of now. */
  | { readonly code: "approvalOfStaleResult" }
  /** Answers contradict each other and nobody has noted why; `count`: contradictions. */
  | { readonly code: "approvalContradictions"; readonly count: number }
  /** There is no sheet of plans to write to. */
  | { readonly code: "planSheetMissing" }
  /** What plans pay is asked for before there is a result. */
  | { readonly code: "coverWithoutResult" }
  /** Nobody has filled anything in: every result would rest on assumptions. */
  | { readonly code: "untouched" };

/** A file of plans, or a plan of it, that is not used. Bytes. */
export type PlanFileIssue =
  | { readonly code: "planFileTooLarge"; readonly limit: number; readonly received: number }
  /** The sheet has room for `most`. */
  | { readonly code: "planLayersTooMany"; readonly plan: string; readonly most: number; readonly received: number };

/** A file of discounts that is not read at all. Bytes. */
export interface DiscountFileIssue {
  readonly code: "discountFileTooLarge";
  readonly limit: number;
  readonly received: number;
}

export const workbookNumbers = {
  notAHearingSheet: "KK-3101",
  nameMissing: "KK-3102",
  nameBroken: "KK-3103",
  templateVersionUnknown: "KK-3105",
  severalHearingSheets: "KK-3106",
  cellError: "KK-3107",
  parameterSheetMissing: "KK-3109",
  languageUnknown: "KK-3110",
  notADate: "KK-3111",
  sheetNameTaken: "KK-3113",
  layoutChanged: "KK-3114",
  sheetProtected: "KK-3115",
  inputTableChanged: "KK-3116",
  templateThere: "KK-3117",
  untouched: "KK-3118",
  dateUnderstood: "KK-3119",
  formulasTypedOver: "KK-3120",
  valuesTypedOver: "KK-3121",
  resultLanguageKept: "KK-3122",
  amountUnitUnknown: "KK-3123",
  olderResults: "KK-3124",
  memoTableChanged: "KK-3125",
  confirmationUnknown: "KK-3126",
  planTableChanged: "KK-3127",
  planRowTwice: "KK-3128",
  planSheetMissing: "KK-3129",
  coverWithoutResult: "KK-3130",
  planFileTooLarge: "KK-3131",
  planLayersTooMany: "KK-3132",
  planSheetNewer: "KK-3140",
  discountFileTooLarge: "KK-3141",
  rulesTableChanged: "KK-3150",
  rulesSheetMissing: "KK-3151",
  acceptanceWithoutResult: "KK-3152",
  caseCellUnusable: "KK-3153",
  caseRecordMissing: "KK-3154",
  approvalOfStaleResult: "KK-3155",
  approvalContradictions: "KK-3156",
} as const satisfies IssueNumbers<WorkbookIssue | PlanFileIssue | DiscountFileIssue>;
