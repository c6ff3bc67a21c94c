import { viewOf } from "./bytes";

/** Sizes and offsets of 64 bits. */
export const ZIP64 = 0x0001;
/** Info-ZIP's second name for an entry, which some readers prefer to the first. */
export const UNICODE_PATH = 0x7075;

/** Whether an entry's extra field (APPNOTE 4.5) holds a record of this id; padding after the records is ignored. */
export function hasExtraField(extra: Uint8Array, id: number): boolean {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return true;
  }
  return false;
}
