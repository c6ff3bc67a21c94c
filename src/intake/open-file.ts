import type { FileIssue, UnknownFileKind } from "../issues";
import { checkContainer, readEntries } from "./container";

/** A file from outside, read whole. */
export interface ReceivedFile {
  /** As its sender or user named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenedFile<Workbook> =
  | { readonly ok: true; readonly workbook: Workbook }
  /** `cause`: what the library threw, for developers. */
  | { readonly ok: false; readonly issue: FileIssue | UnknownFileKind; readonly cause?: unknown };

/**
 * Opens a workbook from outside: checked as a container, then every part unpacked against its checksum, and only then
 * handed to the library that reads it. It never throws.
 *
 * @param known The extensions to name where the file is of no known kind.
 * @param open The library.
 */
export async function openFile<Workbook>(
  { name, bytes }: ReceivedFile,
  known: readonly string[],
  open: (bytes: Uint8Array) => Promise<Workbook>,
): Promise<OpenedFile<Workbook>> {
  const checked = checkContainer(bytes);
  if (!checked.ok) {
    const unknown = checked.issue.code === "notZip" && !/\.xlsx$/i.test(name);
    return { ok: false, issue: unknown ? { code: "unknownFileKind", file: name, known } : checked.issue };
  }
  const unpacked = readEntries(
    bytes,
    checked.entries.map((entry) => entry.name),
  );
  if (!unpacked.ok) return { ok: false, issue: unpacked.issue };
  try {
    return { ok: true, workbook: await open(bytes) };
  } catch (cause) {
    // a sound package whose parts no library can read
    return { ok: false, issue: { code: "corrupt", fault: "xml" }, cause };
  }
}
