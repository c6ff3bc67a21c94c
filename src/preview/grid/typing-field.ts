/** What the cell editor and the formula bar share. */
import type { KeyboardEvent } from "react";

/** Keys that belong to an input method that is still composing. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  // Safari says only by the key's number that Enter ended a composition.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  nativeEvent.isComposing || nativeEvent.key === "Process" || nativeEvent.keyCode === 229;

/** Breaks the line where the caret is, and gives the whole text. */
export function brokenLine(field: HTMLTextAreaElement): string {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  return field.value;
}
