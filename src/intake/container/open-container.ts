import { readCentralDirectory } from "./central-directory";
import { type Checked, refuse } from "./checked";
import { judgeDeclared } from "./declared";
import { readEndRecord } from "./end-record";
import type { ContainerLimits } from "./limits";
import { locateEntries, type LocatedEntry } from "./local-header";
import { nameForeignFile } from "./signature";

/** The part every Office package has. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** Checks a file as a zip package, unpacking nothing, and finds each entry's packed data, in directory order. */
export function openContainer(bytes: Uint8Array, limits: ContainerLimits): Checked<readonly LocatedEntry[]> {
  if (bytes.length > limits.fileBytes) {
    return refuse({ code: "tooLarge", limit: limits.fileBytes, received: bytes.length });
  }
  const foreign = nameForeignFile(bytes);
  if (foreign) return refuse(foreign);

  const endRecord = readEndRecord(bytes, limits);
  if (!endRecord.ok) return endRecord;
  const directory = readCentralDirectory(bytes, endRecord.value, limits);
  if (!directory.ok) return directory;

  // before names are judged: a plain archive of Japanese file names is better called an archive
  const entries = directory.value;
  if (!entries.some(({ key }) => key === CONTENT_TYPES.toLowerCase())) {
    return refuse({ code: "archive", received: entries.length });
  }
  const issue = judgeDeclared(entries, bytes.length, limits);
  return issue ? refuse(issue) : locateEntries(bytes, entries, endRecord.value.start);
}
