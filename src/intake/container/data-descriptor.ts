import { viewOf } from "./bytes";
import type { DirectoryEntry } from "./central-directory";
import type { FileIssue, HeaderField } from "../../issues";

/** A data descriptor (APPNOTE 4.3.9): checksum and sizes after the data, with or without this signature. */
const SIGNATURE = 0x08074b50;
const BARE_BYTES = 12;
const SIGNED_BYTES = 16;
/** The same with sizes of 64 bits. */
const ZIP64_LENGTHS = [20, 24];

/** Checks the bytes between an entry's data and the next entry: they must be its data descriptor and no more. */
export function judgeDescriptor(descriptor: Uint8Array, entry: DirectoryEntry): FileIssue | undefined {
  const view = viewOf(descriptor);
  if (ZIP64_LENGTHS.includes(descriptor.length)) return { code: "zip64" };
  const signed = descriptor.length === SIGNED_BYTES && view.getUint32(0, true) === SIGNATURE;
  if (!signed && descriptor.length !== BARE_BYTES) {
    return { code: "corrupt", fault: "dataDescriptor", entry: entry.name };
  }
  const fields: readonly (HeaderField & keyof DirectoryEntry)[] = ["crc", "packedSize", "size"];
  const first = signed ? 4 : 0;
  for (const [index, field] of fields.entries()) {
    const expected = entry[field] as number;
    const received = view.getUint32(first + 4 * index, true);
    if (received !== expected) return { code: "headersDisagree", entry: entry.name, field, expected, received };
  }
  return undefined;
}
