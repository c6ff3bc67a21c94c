import { hexadecimal, latin1, startsWith } from "./bytes";
import { COMPOUND_SIGNATURE, nameCompoundFile } from "./compound-file";
import type { FileIssue } from "../../issues";
import { nameTextFile } from "./text-file";

const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04] as const;
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06] as const;
/** The first part of a split zip, and a split zip that turned out to need one part. */
const SPLIT_ZIP = [0x50, 0x4b, 0x07, 0x08] as const;
const ONE_PART_ZIP = [0x50, 0x4b, 0x30, 0x30] as const;

/** OpenDocument begins with this entry, stored, its name at byte 30. */
const OPEN_DOCUMENT = /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z.-]+)/;

/** Names a file that cannot be a package of Office; `undefined` for a zip that may be one. */
export function nameForeignFile(bytes: Uint8Array): FileIssue | undefined {
  if (bytes.length === 0) return { code: "empty" };
  if (startsWith(bytes, LOCAL_HEADER) || startsWith(bytes, EMPTY_ZIP)) return nameOpenDocument(bytes);
  if (startsWith(bytes, SPLIT_ZIP) || startsWith(bytes, ONE_PART_ZIP)) return { code: "multiDisk" };
  if (startsWith(bytes, COMPOUND_SIGNATURE)) return nameCompoundFile(bytes);
  return nameTextFile(bytes) ?? { code: "notZip", received: hexadecimal(bytes.subarray(0, 8)) };
}

function nameOpenDocument(bytes: Uint8Array): FileIssue | undefined {
  const received = OPEN_DOCUMENT.exec(latin1(bytes.subarray(30, 130)))?.[1];
  return received === undefined ? undefined : { code: "openDocument", received };
}
