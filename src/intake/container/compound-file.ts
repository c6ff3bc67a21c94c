import { latin1, viewOf } from "./bytes";
import type { FileIssue } from "../../issues";

/** How every OLE compound file ([MS-CFB]) begins. */
export const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** A directory entry is 128 bytes on a 128-byte boundary: name in UTF-16, its bytes with the final NUL, object type. */
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;
const TYPE_AT = 66;
const STREAM = 2;

/** A stream Office puts beside others, which are stubs for versions that cannot decrypt. */
const ENCRYPTED_PACKAGE = "ENCRYPTEDPACKAGE";

/** The streams that say what a compound file is; names are compared in upper case, as [MS-CFB] does. */
const KINDS: ReadonlyMap<string, FileIssue> = new Map([
  ["WORKBOOK", { code: "legacyXls" }],
  ["BOOK", { code: "legacyXls" }],
  ["WORDDOCUMENT", { code: "foreignCompound" }],
  ["POWERPOINT DOCUMENT", { code: "foreignCompound" }],
]);

/**
 * Names a compound file by the first telling stream in it. It only chooses words for a file refused in any case, so
 * it looks at every possible directory entry instead of following sector chains a stranger wrote.
 */
export function nameCompoundFile(bytes: Uint8Array): FileIssue {
  let kind: FileIssue | undefined;
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at + TYPE_AT] !== STREAM) continue;
    const name = streamName(bytes.subarray(at, at + ENTRY_BYTES));
    if (name === ENCRYPTED_PACKAGE) return { code: "encrypted" };
    kind ??= KINDS.get(name);
  }
  return kind ?? { code: "foreignCompound" };
}

/** The name in upper case, if it is of Latin letters; otherwise something no stream above is called. */
function streamName(entry: Uint8Array): string {
  const nameBytes = viewOf(entry).getUint16(NAME_BYTES, true) - 2;
  if (nameBytes < 0 || nameBytes >= NAME_BYTES) return "";
  return latin1(entry.subarray(0, nameBytes)).replaceAll("\0", "").toUpperCase();
}
