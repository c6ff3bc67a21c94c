import type { QuestionId, VariableId } from "../engine";
import type { WorkbookIssueCode } from "../locales";

type On<Code extends WorkbookIssueCode> = { readonly code: Code };

/** A question or profile value whose cell is meant. */
export type CellItem = QuestionId | VariableId;

/** What is wrong with a workbook as a hearing sheet, apart from what its cells say. */
export type WorkbookIssue =
  /** None of our defined names is in it. */
  | On<"notAHearingSheet">
  /** A defined name is gone; `item`: what its cell would hold. */
  | (On<"nameMissing"> & { readonly name: string; readonly item: CellItem | null })
  /** A defined name leads to no single cell; `received`: its reference, such as #REF!. */
  | (On<"nameBroken"> & { readonly name: string; readonly item: CellItem | null; readonly received: string })
  | (On<"templateVersionUnknown"> & { readonly received: string; readonly known: readonly string[] })
  | (On<"languageUnknown"> & { readonly received: string; readonly known: readonly string[] })
  /** Copies with sheet-scoped names stand beside the one that is used. Sheet names. */
  | (On<"severalHearingSheets"> & { readonly used: string; readonly others: readonly string[] })
  /** An input cell holds an error; `received`: #N/A and the like. */
  | (On<"cellError"> & { readonly item: CellItem; readonly received: string })
  | (On<"notADate"> & { readonly item: VariableId; readonly received: string })
  /** Parameters were asked for and the workbook has no parameter sheet. */
  | On<"parameterSheetMissing">
  /** A sheet of the name a result sheet needs is there already, and is not ours. */
  | (On<"sheetNameTaken"> & { readonly sheet: string })
  /** A block of a result sheet is gone or was reshaped; `name`: its defined name. */
  | (On<"layoutChanged"> & { readonly sheet: string; readonly name: string })
  /** The same on a sheet that holds a person's input, which deleting it would lose. */
  | (On<"inputTableChanged"> & { readonly sheet: string; readonly name: string })
  /** A hearing sheet is asked for where sheets of one stand already. Sheet names. */
  | (On<"templateThere"> & { readonly sheets: readonly string[] })
  /** A result sheet is protected, so it cannot be refilled. */
  | (On<"sheetProtected"> & { readonly sheet: string });

/** Where an issue is, for a person. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}
export interface PlacedIssue<Issue = WorkbookIssue> {
  readonly issue: Issue;
  readonly place?: Place;
}
