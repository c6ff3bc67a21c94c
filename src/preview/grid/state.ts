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

/** A notice beside the cell, until the user leaves the cell. */
export type Notice = { readonly kind: "locked" } | { readonly kind: "noSuchPlace"; readonly typed: string };

/** A question that blocks everything else until it is answered. */
export type Alert = { readonly kind: "invalid"; readonly rule: Validation } | { readonly kind: "notAFormula" };

/** For screen readers: what happened without a change of focus. */
export type News =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "selected"; readonly area: Area }
  | { readonly kind: "pasted" | "copied"; readonly area: Area }
  | { readonly kind: "cleared"; readonly area: Area };

/** Where to move the focus; a new object each time. Null before the first time. */
type FocusWish = { readonly on: "grid" | "bar" | "tabs" } | null;

export interface GridState {
  readonly model: SheetModel;
  readonly selection: Area;
  /** The cell that takes what is typed. */
  readonly active: At;
  /** The corner of the selection that moves. */
  readonly moving: At;
  /** Grows each time the moving corner must be made visible. */
  readonly reveal: number;
  readonly focus: FocusWish;
  readonly edit: Edit | null;
  /** Entries of the drop-down that is open. */
  readonly list: readonly string[] | null;
  readonly notice: Notice | null;
  readonly alert: Alert | null;
  readonly news: News | null;
}
