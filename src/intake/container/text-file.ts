import { latin1, startsWith } from "./bytes";
import type { FileIssue } from "../../issues";

/** How much of a file is looked at to tell text from binary, in bytes. */
const SAMPLE_BYTES = 4096;
/** Readers of PDF accept the mark anywhere in the first 1,024 bytes. */
const PDF_SAMPLE_BYTES = 1024;

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Control characters found in text: tab, line feed, form feed, return, DOS end of file, JIS escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]);

/** Names text and text-like files by their beginning; `undefined` for anything binary. */
export function nameTextFile(bytes: Uint8Array): FileIssue | undefined {
  if (latin1(bytes.subarray(0, PDF_SAMPLE_BYTES)).includes("%PDF-")) return { code: "pdf" };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = UTF16_MARKS.some((mark) => startsWith(sample, mark));
  if (!wide && !sample.every(isTextByte)) return undefined;
  return nameMarkup(latin1(wide ? sample.filter((byte) => byte !== 0) : sample).toLowerCase());
}

function nameMarkup(text: string): FileIssue {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { code: "xmlSpreadsheet" };
  if (text.includes("<office:document")) return { code: "openDocument", received: "text/xml" };
  if (["<!doctype html", "<html", "<table", "mime-version:"].some((mark) => text.includes(mark))) {
    return { code: "html" };
  }
  return { code: "csvOrText" };
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : TEXT_CONTROLS.has(byte);
}
