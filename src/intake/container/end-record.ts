import { viewOf } from "./bytes";
import { accept, type Checked, refuse } from "./checked";
import type { ContainerLimits } from "./limits";

/** The end-of-central-directory record (APPNOTE 4.3.16): 22 bytes and a comment of at most 65,535. */
const SIGNATURE = 0x06054b50;
const RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;

/** Where the central directory lies. */
export interface EndRecord {
  /** How many entries it lists. */
  readonly entries: number;
  /** Its first byte. */
  readonly start: number;
  /** The byte after its last, where the end record begins. */
  readonly end: number;
}

/** Finds the record that closes a zip. Nothing may follow it but the comment whose length it states. */
export function readEndRecord(bytes: Uint8Array, limits: ContainerLimits): Checked<EndRecord> {
  const view = viewOf(bytes);
  const at = lastSignature(view);
  if (at === undefined || at + RECORD_BYTES + view.getUint16(at + 20, true) !== bytes.length) {
    return refuse({ code: "corrupt", fault: "endRecord" });
  }
  const disk = view.getUint16(at + 4, true);
  const directoryDisk = view.getUint16(at + 6, true);
  const entriesHere = view.getUint16(at + 8, true);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);

  const locator = at - ZIP64_LOCATOR_BYTES;
  const located = locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE;
  if (located || entries === 0xffff || size === 0xffffffff || start === 0xffffffff) return refuse({ code: "zip64" });
  if (disk !== 0 || directoryDisk !== 0 || entriesHere !== entries) return refuse({ code: "multiDisk" });
  if (entries > limits.entries) {
    return refuse({ code: "tooManyEntries", limit: limits.entries, received: entries });
  }
  if (start + size !== at) return refuse({ code: "corrupt", fault: "centralDirectory" });
  return accept({ entries, start, end: at });
}

/** The last place a record could stand; an earlier one would be a second directory for readers that search forwards. */
function lastSignature(view: DataView): number | undefined {
  const last = view.byteLength - RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    if (view.getUint32(at, true) === SIGNATURE) return at;
  }
  return undefined;
}
