import { viewOf } from "./bytes";
import type { DirectoryEntry } from "./central-directory";
import { accept, type Checked, refuse } from "./checked";
import { judgeDescriptor } from "./data-descriptor";
import { hasExtraField, UNICODE_PATH } from "./extra-field";
import { compareHeaders, DESCRIPTOR } from "./header-agreement";
import type { FileIssue } from "../../issues";

/** A local file header (APPNOTE 4.3.7): 30 bytes, then name, extra field and data. */
const SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;

/** An entry whose local header agrees with the central directory, and its packed data. */
export interface LocatedEntry extends DirectoryEntry {
  readonly packed: Uint8Array;
}

/**
 * Finds every entry's data. Entries must lie end to end from the file's first byte to the central directory, so that
 * none overlap, nothing hides between them, and a reader that goes by local headers sees the same package.
 */
export function locateEntries(
  bytes: Uint8Array,
  directory: readonly DirectoryEntry[],
  directoryStart: number,
): Checked<readonly LocatedEntry[]> {
  const inFileOrder = directory.map((entry, index) => ({ entry, index })).sort((a, b) => a.entry.start - b.entry.start);
  const located = new Array<LocatedEntry>(directory.length);
  let expectedStart = 0;
  for (const [place, { entry, index }] of inFileOrder.entries()) {
    if (entry.start !== expectedStart) return refuse(misplaced(entry, expectedStart));
    const end = inFileOrder[place + 1]?.entry.start ?? directoryStart;
    const found = locate(bytes, entry, end, directoryStart);
    if (!found.ok) return found;
    located[index] = { ...entry, packed: found.value.packed };
    expectedStart = found.value.end;
  }
  return expectedStart === directoryStart ? accept(located) : refuse({ code: "corrupt", fault: "gap" });
}

/** `end`: where the next entry says it starts; only a data descriptor's length is judged by it. */
function locate(
  bytes: Uint8Array,
  entry: DirectoryEntry,
  end: number,
  directoryStart: number,
): Checked<{ readonly packed: Uint8Array; readonly end: number }> {
  const view = viewOf(bytes);
  const broken = refuse({ code: "corrupt", fault: "localHeader", entry: entry.name });
  const { start, name, packedSize } = entry;
  if (start + HEADER_BYTES > directoryStart || view.getUint32(start, true) !== SIGNATURE) return broken;
  const nameEnd = start + HEADER_BYTES + view.getUint16(start + 26, true);
  const dataStart = nameEnd + view.getUint16(start + 28, true);
  const dataEnd = dataStart + packedSize;
  if (dataEnd > directoryStart) return broken;

  const rawName = bytes.subarray(start + HEADER_BYTES, nameEnd);
  const disagreement = compareHeaders(view, entry, rawName);
  if (disagreement) return refuse(disagreement);
  if (hasExtraField(bytes.subarray(nameEnd, dataStart), UNICODE_PATH)) {
    return refuse({ code: "badPath", entry: name, fault: "secondName" });
  }
  const packed = bytes.subarray(dataStart, dataEnd);
  if ((entry.flags & DESCRIPTOR) === 0) return accept({ packed, end: dataEnd });
  if (end < dataEnd) return refuse({ code: "corrupt", fault: "overlap", entry: name });
  const issue = judgeDescriptor(bytes.subarray(dataEnd, end), entry);
  return issue ? refuse(issue) : accept({ packed, end });
}

function misplaced({ start, name }: DirectoryEntry, expectedStart: number): FileIssue {
  return { code: "corrupt", fault: start < expectedStart ? "overlap" : "gap", entry: name };
}
