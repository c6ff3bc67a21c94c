import type { IssueNumbers } from "./number";

/** Which rule an entry's name breaks. */
export type NameFault =
  | "empty"
  | "overlong"
  /** bytes that are neither ASCII nor flagged, valid UTF-8 */
  | "encoding"
  /** an Info-ZIP extra field giving the entry a second name */
  | "secondName"
  /** NUL, control and invisible formatting characters */
  | "control"
  | "backslash"
  /** begins with a slash */
  | "absolute"
  /** a colon: a drive letter or an NTFS stream */
  | "drive"
  /** a segment `.` or `..` */
  | "traversal"
  | "emptySegment"
  /** a segment ending in a dot or a space, which Windows drops */
  | "trailingDot"
  /** an escape that is malformed, or hides a character which needs none or must not be there */
  | "percent"
  /** not in Unicode normalisation form C */
  | "notNormalised";

/** Why a file that looks like a zip cannot be trusted to be whole. */
export type CorruptFault =
  /** no end-of-central-directory record closing the file: cut short, or followed by junk */
  | "endRecord"
  | "centralDirectory"
  | "localHeader"
  | "dataDescriptor"
  /** general-purpose flags no workbook uses */
  | "flags"
  /** two entries share bytes */
  | "overlap"
  /** bytes that belong to no entry */
  | "gap"
  /** declared sizes deflate cannot have made of each other */
  | "declaredSize"
  | "deflate"
  /** not well-formed, or not in the encoding it declares */
  | "xml"
  /** a part with two content types */
  | "contentTypes"
  /** more than one main part, or a target outside the package */
  | "relationships";

/** Why a sound zip package is no workbook. */
export type NotWorkbookFault =
  /** no `_rels/.rels` */
  | "noRelationships"
  /** `_rels/.rels` names no main part, or an external one */
  | "noMainPart"
  /** the main part named is not in the package */
  | "mainPartMissing"
  /** the main part is of another kind */
  | "otherMainPart";

/** Header fields that stand in both the central directory and the local header or data descriptor. */
export type HeaderField = "name" | "flags" | "method" | "crc" | "packedSize" | "size";

/**
 * Why a file from outside was refused. Sizes are bytes. Entry names are shortened and stripped of control
 * characters, but remain a stranger's words: show them as text only.
 */
export type FileIssue =
  | { readonly code: "empty" }
  | { readonly code: "tooLarge"; readonly limit: number; readonly received: number }
  // other kinds of file
  | { readonly code: "csvOrText" }
  | { readonly code: "html" }
  | { readonly code: "pdf" }
  /** Excel 2003 XML ("SpreadsheetML") */
  | { readonly code: "xmlSpreadsheet" }
  /** an Excel 97–2003 workbook (.xls) */
  | { readonly code: "legacyXls" }
  /** a workbook locked with a password, or by rights management */
  | { readonly code: "encrypted" }
  /** another OLE compound file: .doc, .ppt, .msg, .msi */
  | { readonly code: "foreignCompound" }
  /** `received`: the first eight bytes in hexadecimal */
  | { readonly code: "notZip"; readonly received: string }
  /** a zip holding files (perhaps the workbook) rather than being one; `received`: how many */
  | { readonly code: "archive"; readonly received: number }
  /** `received`: its media type */
  | { readonly code: "openDocument"; readonly received: string }
  | { readonly code: "wordDocument" }
  | { readonly code: "presentation" }
  /** .xlsb */
  | { readonly code: "binaryWorkbook" }
  /** .xltx */
  | { readonly code: "template" }
  /** .xlsm, .xltm, .xlam, or a macro hidden in an .xlsx; `entry`: the part that shows it */
  | { readonly code: "macroWorkbook"; readonly entry: string }
  | { readonly code: "notWorkbook"; readonly fault: NotWorkbookFault; readonly received?: string }
  // zips of kinds no workbook needs
  | { readonly code: "encryptedEntry"; readonly entry: string }
  | { readonly code: "multiDisk" }
  | { readonly code: "zip64" }
  /** `expected`, `received`: zip method numbers; 0 stored, 8 deflated */
  | {
      readonly code: "unsupportedMethod";
      readonly entry: string;
      readonly expected: readonly number[];
      readonly received: number;
    }
  // too much
  | { readonly code: "tooManyEntries"; readonly limit: number; readonly received: number }
  | { readonly code: "entryTooLarge"; readonly entry: string; readonly limit: number; readonly received: number }
  | { readonly code: "totalTooLarge"; readonly limit: number; readonly received: number }
  /** unpacked bytes per byte of file */
  | { readonly code: "ratio"; readonly limit: number; readonly received: number }
  // names
  | { readonly code: "badPath"; readonly entry: string; readonly fault: NameFault }
  /** two names Excel would not tell apart */
  | { readonly code: "duplicateEntry"; readonly entry: string; readonly other: string }
  // deceit or damage
  /** `expected`: the central directory's value; `received`: the local header's or data descriptor's */
  | {
      readonly code: "headersDisagree";
      readonly entry: string;
      readonly field: HeaderField;
      readonly expected: number | string;
      readonly received: number | string;
    }
  | { readonly code: "corrupt"; readonly fault: CorruptFault; readonly entry?: string }
  /** an XML part with a document type declaration, which no workbook has */
  | { readonly code: "doctype"; readonly entry: string }
  // found only while unpacking
  /** `expected`: bytes declared; `received`: bytes unpacked before stopping, which may be one more than declared */
  | { readonly code: "sizeMismatch"; readonly entry: string; readonly expected: number; readonly received: number }
  /** CRC-32 values */
  | { readonly code: "crcMismatch"; readonly entry: string; readonly expected: number; readonly received: number }
  | { readonly code: "missingEntry"; readonly entry: string }
  /** the caller's `keepGoing` said no before this entry was whole */
  | { readonly code: "stopped"; readonly entry: string };

export const fileNumbers = {
  empty: "KK-3001",
  tooLarge: "KK-3002",
  csvOrText: "KK-3003",
  html: "KK-3004",
  pdf: "KK-3005",
  xmlSpreadsheet: "KK-3006",
  legacyXls: "KK-3007",
  encrypted: "KK-3008",
  foreignCompound: "KK-3009",
  notZip: "KK-3010",
  archive: "KK-3011",
  openDocument: "KK-3012",
  wordDocument: "KK-3013",
  presentation: "KK-3014",
  binaryWorkbook: "KK-3015",
  template: "KK-3016",
  macroWorkbook: "KK-3017",
  notWorkbook: "KK-3018",
  encryptedEntry: "KK-3019",
  multiDisk: "KK-3020",
  zip64: "KK-3021",
  unsupportedMethod: "KK-3022",
  tooManyEntries: "KK-3023",
  entryTooLarge: "KK-3024",
  totalTooLarge: "KK-3025",
  ratio: "KK-3026",
  badPath: "KK-3027",
  duplicateEntry: "KK-3028",
  headersDisagree: "KK-3029",
  corrupt: "KK-3030",
  doctype: "KK-3031",
  sizeMismatch: "KK-3032",
  crcMismatch: "KK-3033",
  missingEntry: "KK-3034",
  stopped: "KK-3035",
} as const satisfies IssueNumbers<FileIssue>;
