import type { DirectoryEntry } from "./central-directory";
import { printable } from "./entry-name";
import type { FileIssue, HeaderField } from "../../issues";

/** General-purpose flag: checksum and sizes follow the data, and may be 0 in the local header. */
export const DESCRIPTOR = 0x0008;

/** Flags writers set carelessly in one header only: deflate's speed, and, where the name is ASCII, UTF-8. */
const SPEED = 0x0002 | 0x0004;
const UTF8 = 0x0800;

const FLAGS_AT = 6;
const METHOD_AT = 8;
/** Where the local header holds what the data descriptor may hold instead. */
const MEASURED = [
  ["crc", 14],
  ["packedSize", 18],
  ["size", 22],
] as const;

/** Compares an entry's local header with its central one: readers differ in which they believe. */
export function compareHeaders(view: DataView, entry: DirectoryEntry, rawName: Uint8Array): FileIssue | undefined {
  const { start, name, flags, method } = entry;
  const disagree = (field: HeaderField, expected: number | string, received: number | string): FileIssue => ({
    code: "headersDisagree",
    entry: name,
    field,
    expected,
    received,
  });

  if (!sameBytes(rawName, entry.rawName)) return disagree("name", name, printable(rawName));
  const localFlags = view.getUint16(start + FLAGS_AT, true);
  const careless = SPEED | (rawName.every((byte) => byte < 0x80) ? UTF8 : 0);
  if ((localFlags ^ flags) & ~careless) return disagree("flags", flags, localFlags);
  const localMethod = view.getUint16(start + METHOD_AT, true);
  if (localMethod !== method) return disagree("method", method, localMethod);
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
