import { quoteSheetName } from "./address";
import { outsideTexts } from "./formula-text";

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Replaces every reference to the sheet by `#REF!`, except in quoted text. */
export function dropSheetReferences(formula: string, sheetName: string): string {
  const spellings = [`'${sheetName.replaceAll("'", "''")}'`, quoteSheetName(sheetName)].map(escapeRegExp);
  const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+`;
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.'\\]])(?:${spellings.join("|")})!(?:${cell})(?::(?:${cell}))?`,
    "giu",
  );
  return outsideTexts(formula, (piece) => piece.replace(reference, "#REF!"));
}

/** The sheets before `!`, one or a span of them; a book in brackets before them is another workbook's. */
const SHEETS =
  /'((?:[^']|'')+)'(?=!)|(?<![\p{L}\p{N}_.'\]$])([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)(?=!)/gu;

/** Gives the sheet its new name in every reference to it, alone or at the end of a span such as `Sheet1:Sheet3!A1`. */
export function renameSheetReferences(formula: string, from: string, to: string): string {
  const old = from.toLowerCase();
  return outsideTexts(formula, (piece) =>
    piece.replace(SHEETS, (found: string, quoted: string | undefined, plain: string | undefined) => {
      const sheets = (quoted?.replaceAll("''", "'") ?? plain ?? "").split(":");
      if (!sheets.some((sheet) => sheet.toLowerCase() === old)) return found;
      const renamed = sheets.map((sheet) => (sheet.toLowerCase() === old ? to : sheet));
      const checked = plain === undefined ? renamed : [to];
      const isPlain = checked.every((sheet) => quoteSheetName(sheet) === sheet);
      return isPlain ? renamed.join(":") : `'${renamed.join(":").replaceAll("'", "''")}'`;
    }),
  );
}
