import type { Area } from "../../local-excel/xlsx/address";
import type { Validation } from "../../local-excel/xlsx/validations";
import type { At, SheetModel } from "./model/sheet-model";

/** A cell being typed in. */
export interface Edit {
  readonly text: string;
  /** Typing replaces the content and arrows leave the cell; in a cell opened by F2 they move the caret. */
  readonly mode: "type" | "modify";
  readonly place: "cell" | "bar";
}

/** What a person is told beside the cell, until it is left. */
export type Notice = { readonly kind: "locked" } | { readonly kind: "noSuchPlace"; readonly typed: string };

/** What a person must answer before anything else. */
export type Alert = { readonly kind: "invalid"; readonly rule: Validation } | { readonly kind: "notAFormula" };

/** For screen readers: what happened that focus does not tell. */
export type News =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "selected"; readonly area: Area }
  | { readonly kind: "pasted" | "copied"; readonly area: Area }
  | { readonly kind: "cleared"; readonly area: Area };

/** Where the focus is to go; a new object each time. `null`: nowhere yet. */
export type FocusWish = { readonly on: "grid" | "bar" | "tabs" } | null;

export interface GridState {
  readonly model: SheetModel;
  readonly selection: Area;
  /** The cell that takes what is typed. */
  readonly active: At;
  /** The corner of the selection that moves. */
  readonly moving: At;
  /** Grows when the moving corner must come into sight. */
  readonly reveal: number;
  readonly focus: FocusWish;
  readonly edit: Edit | null;
  /** Entries of the drop-down that is open. */
  readonly list: readonly string[] | null;
  readonly notice: Notice | null;
  readonly alert: Alert | null;
  readonly news: News | null;
}
