import { viewOf } from "./bytes";
import { accept, type Checked, refuse } from "./checked";
import type { EndRecord } from "./end-record";
import { type EntryName, judgeName } from "./entry-name";
import { hasExtraField, UNICODE_PATH, ZIP64 } from "./extra-field";
import type { ContainerLimits } from "./limits";

/** A central directory header (APPNOTE 4.3.12): 46 bytes, then name, extra field and comment. */
const SIGNATURE = 0x02014b50;
const HEADER_BYTES = 46;

/** General-purpose flag: the name is UTF-8. */
const UTF8 = 0x0800;

/** One entry as the central directory declares it; nothing here is verified against the data yet. */
export interface DirectoryEntry extends EntryName {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly start: number;
}

/** Reads the central directory, which must fill exactly the place the end record gives it. */
export function readCentralDirectory(
  bytes: Uint8Array,
  { entries, start, end }: EndRecord,
  limits: ContainerLimits,
): Checked<readonly DirectoryEntry[]> {
  const view = viewOf(bytes);
  const broken = refuse({ code: "corrupt", fault: "centralDirectory" });
  const directory: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < entries; index++) {
    if (at + HEADER_BYTES > end || view.getUint32(at, true) !== SIGNATURE) return broken;
    const nameEnd = at + HEADER_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const headerEnd = extraEnd + view.getUint16(at + 32, true);
    if (headerEnd > end) return broken;
    if (view.getUint16(at + 34, true) !== 0) return refuse({ code: "multiDisk" });

    const entry = readHeader(view, at, bytes.subarray(at + HEADER_BYTES, nameEnd), limits);
    const extra = bytes.subarray(nameEnd, extraEnd);
    const huge = [entry.packedSize, entry.size, entry.start].includes(0xffffffff);
    if (huge || hasExtraField(extra, ZIP64)) return refuse({ code: "zip64" });
    directory.push(hasExtraField(extra, UNICODE_PATH) ? { ...entry, fault: "secondName" } : entry);
    at = headerEnd;
  }
  return at === end ? accept(directory) : broken;
}

function readHeader(view: DataView, at: number, rawName: Uint8Array, limits: ContainerLimits): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    ...judgeName(rawName, (flags & UTF8) !== 0, limits),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}
