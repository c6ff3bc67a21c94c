import { displayText, generalText } from "../../../local-excel/xlsx/display";
import type { Look } from "../../../local-excel/view/look";
import type { Scalar } from "../../../local-excel/xlsx/values";
import { fontOf, indentPixels, textWidth } from "./measure-text";
import type { At, SheetModel } from "./sheet-model";

export type Side = "left" | "center" | "right";

/** Pixels between a cell's edge and its text. */
export const PADDING = 3;

/** The alignment of a cell that declares none depends on its value. */
export function sideOf({ horizontal }: Look, value: Scalar): Side {
  if (horizontal === "left" || horizontal === "right" || horizontal === "center") return horizontal;
  if (horizontal === "centerContinuous" || horizontal === "distributed") return "center";
  if (horizontal !== null) return "left";
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

const room = (look: Look, width: number): number => width - 2 * PADDING - indentPixels(look.indent);

/** What a cell of a width shows: a number that does not fit is never cut, because it would look like another number. */
export function shownText(value: Scalar, look: Look, width: number): string {
  const text = displayText(value, look.format);
  if (typeof value !== "number" || look.rotation !== 0) return text;
  const font = fontOf(look);
  const free = Math.max(0, room(look, width)) + 1;
  if (textWidth(text, font) <= free) return text;
  if (/^general$/i.test(look.format)) {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = generalText(Number(value.toPrecision(digits)));
      if (textWidth(shorter, font) <= free) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(free / textWidth("#", font))));
}

export interface Spill {
  readonly left: number;
  readonly right: number;
}

const NO_SPILL: Spill = { left: 0, right: 0 };

/** How many pixels a text runs over the empty cells beside it. */
export function spillOf(model: SheetModel, { row, column }: At): Spill {
  const value = model.valueAt(row, column);
  const look = model.lookAt(row, column);
  const straight = look.rotation === 0 && !look.wrap && look.horizontal !== "fill" && look.horizontal !== "justify";
  if (typeof value !== "string" || !straight || model.mergeAt({ row, column })) return NO_SPILL;
  const side = sideOf(look, value);
  const excess = textWidth(displayText(value, look.format), fontOf(look)) - room(look, model.columns.size(column));
  if (excess <= 0) return NO_SPILL;
  return {
    left: side === "left" ? 0 : freeBeside(model, { row, column }, -1, side === "center" ? excess / 2 : excess),
    right: side === "right" ? 0 : freeBeside(model, { row, column }, 1, side === "center" ? excess / 2 : excess),
  };
}

function freeBeside(model: SheetModel, { row, column }: At, step: 1 | -1, wanted: number): number {
  let free = 0;
  for (let next = column + step; next >= 1 && next <= model.columns.count && free < wanted; next += step) {
    if (model.valueAt(row, next) !== null || model.mergeAt({ row, column: next })) break;
    free += model.columns.size(next);
  }
  return free;
}
