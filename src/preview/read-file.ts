import type { FileAccessFault, FileIssue, UnreadFile } from "../issues";
import { DEFAULT_LIMITS } from "../intake/container";
import type { ReceivedFile } from "../intake/open-file";

export type ReadFile =
  { readonly ok: true; readonly file: ReceivedFile } | { readonly ok: false; readonly issue: FileIssue | UnreadFile };

/** The browser's names of reasons for not reading a file; a dropped folder has one too. */
const faults: Readonly<Record<string, FileAccessFault>> = {
  NotFoundError: "notFound",
  NotReadableError: "notPermitted",
  SecurityError: "notPermitted",
};

/** Reads a file; one larger than a workbook may be is refused unread. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name, size } = file;
  const limit = DEFAULT_LIMITS.fileBytes;
  if (size > limit) return { ok: false, issue: { code: "tooLarge", limit, received: size } };
  try {
    return { ok: true, file: { name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, issue: { code: "cannotRead", file: name, fault: faults[error.name] ?? "other" } };
  }
}
