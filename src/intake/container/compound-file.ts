import { startsWith, viewOf } from "./bytes";
import type { ContainerIssue } from "./issue";

/** How every OLE compound file ([MS-CFB]) begins. */
export const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** A directory entry is 128 bytes on a 128-byte boundary: name in UTF-16, its bytes with the final NUL, object type. */
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const STREAM = 2;

/** The streams that say what a compound file is. */
const KINDS: readonly { readonly stream: readonly number[]; readonly issue: ContainerIssue }[] = [
  { stream: utf16("EncryptedPackage"), issue: { code: "encrypted" } },
  { stream: utf16("Workbook"), issue: { code: "legacyXls" } },
  { stream: utf16("Book"), issue: { code: "legacyXls" } },
  { stream: utf16("WordDocument"), issue: { code: "foreignCompound" } },
  { stream: utf16("PowerPoint Document"), issue: { code: "foreignCompound" } },
];

/**
 * Names a compound file by the first telling stream in it. It only chooses words for a file refused in any case, so
 * it looks at every possible directory entry instead of following sector chains a stranger wrote.
 */
export function nameCompoundFile(bytes: Uint8Array): ContainerIssue {
  const view = viewOf(bytes);
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at + TYPE_AT] !== STREAM) continue;
    const nameBytes = view.getUint16(at + NAME_LENGTH_AT, true);
    const kind = KINDS.find(({ stream }) => nameBytes === stream.length && startsWith(bytes, stream, at));
    if (kind) return kind.issue;
  }
  return { code: "foreignCompound" };
}

/** ASCII as UTF-16, little-endian, with the final NUL. */
function utf16(text: string): number[] {
  return Array.from(`${text}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
}
