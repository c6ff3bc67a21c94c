import type { FileIssue } from "../../issues";

/** The main part of an .xlsx. */
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const TEMPLATE = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";
const BINARY_WORKBOOK = "application/vnd.ms-excel.sheet.binary.macroenabled.main";

/** How the media types of other documents' main parts begin, in lower case. */
const OTHERS: readonly { readonly prefix: string; readonly code: "wordDocument" | "presentation" }[] = [
  { prefix: "application/vnd.openxmlformats-officedocument.wordprocessingml.", code: "wordDocument" },
  { prefix: "application/vnd.ms-word.", code: "wordDocument" },
  { prefix: "application/vnd.openxmlformats-officedocument.presentationml.", code: "presentation" },
  { prefix: "application/vnd.ms-powerpoint.", code: "presentation" },
];

/** Main parts of .xlsm, .xltm and .xlam. */
const MACRO_WORKBOOK = /^application\/vnd\.ms-excel\.(sheet|template|addin)\.macroenabled\.main\+xml$/;

/** Parts that hold macros: VBA, and Excel 4.0 macro sheets. */
const MACRO_PART = /^application\/vnd\.ms-(office\.vbaproject|excel\.(intl)?macrosheet)/;
const MACRO_NAME = /(^|\/)(vbaproject\.bin$|macrosheets\/)/;

/** Why a main part of this media type is not the one of a plain workbook; `undefined` if it is. */
export function nameMainPart(type: string | undefined, entry: string): FileIssue | undefined {
  if (type === WORKBOOK) return undefined;
  if (type === undefined) return { code: "notWorkbook", fault: "otherMainPart" };
  if (type === TEMPLATE) return { code: "template" };
  if (type === BINARY_WORKBOOK) return { code: "binaryWorkbook" };
  if (MACRO_WORKBOOK.test(type)) return { code: "macroWorkbook", entry };
  const other = OTHERS.find(({ prefix }) => type.startsWith(prefix));
  return other ? { code: other.code } : { code: "notWorkbook", fault: "otherMainPart", received: type.slice(0, 255) };
}

/** Whether a part holds macros, by its media type or by the name Excel gives such parts (as a name's key). */
export function holdsMacros(type: string | undefined, key: string): boolean {
  return MACRO_NAME.test(key) || (type !== undefined && MACRO_PART.test(type));
}
