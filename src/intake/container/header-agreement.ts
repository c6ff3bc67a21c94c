import type { DirectoryEntry } from "./central-directory";
import { printable } from "./entry-name";
import type { ContainerIssue, HeaderField } from "./issue";

/** General-purpose flag: checksum and sizes follow the data, and may be 0 in the local header. */
export const DESCRIPTOR = 0x0008;

/** Where the local header holds what the central directory holds too. */
const FIXED = [
  ["flags", 6],
  ["method", 8],
] as const;
const MEASURED = [
  ["crc", 14],
  ["packedSize", 18],
  ["size", 22],
] as const;

/** Compares an entry's local header with its central one: readers differ in which they believe. */
export function compareHeaders(view: DataView, entry: DirectoryEntry, rawName: Uint8Array): ContainerIssue | undefined {
  const { start, name, flags } = entry;
  const disagree = (field: HeaderField, expected: number | string, received: number | string): ContainerIssue => ({
    code: "headersDisagree",
    entry: name,
    field,
    expected,
    received,
  });

  if (!sameBytes(rawName, entry.rawName)) return disagree("name", name, printable(rawName));
  for (const [field, at] of FIXED) {
    const local = view.getUint16(start + at, true);
    if (local !== entry[field]) return disagree(field, entry[field], local);
  }
  for (const [field, at] of MEASURED) {
    const local = view.getUint32(start + at, true);
    const follows = (flags & DESCRIPTOR) !== 0 && local === 0;
    if (!follows && local !== entry[field]) return disagree(field, entry[field], local);
  }
  return undefined;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
