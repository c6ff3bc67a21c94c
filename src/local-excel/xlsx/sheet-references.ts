import { quoteSheetName } from "./address";

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Replaces every reference to the sheet by `#REF!`, except in quoted text. */
export function dropSheetReferences(formula: string, sheetName: string): string {
  const spellings = [`'${sheetName.replaceAll("'", "''")}'`, quoteSheetName(sheetName)].map(escapeRegExp);
  const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+`;
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.'])(?:${spellings.join("|")})!(?:${cell})(?::(?:${cell}))?`, "giu");
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(reference, "#REF!")))
    .join("");
}
