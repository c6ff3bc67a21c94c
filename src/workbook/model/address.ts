import type { Area, Place } from "./area";

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of an area of a block standing at `place`. */
export function addressOf(place: Place, { row, column, rows, columns }: Area): string {
  const from = `${columnLetters(place.column + column)}${place.row + row + 1}`;
  if (rows === 1 && columns === 1) return from;
  return `${from}:${columnLetters(place.column + column + columns - 1)}${place.row + row + rows}`;
}

/** Characters of one address of several areas; Excel has been seen to refuse above 8,192. */
const longestUnion = 1_000;

/** The addresses of areas, as many together with commas as may be asked for at once. */
export function unionsOf(place: Place, areas: readonly Area[]): readonly string[] {
  const unions: string[] = [];
  for (const where of areas) {
    const address = addressOf(place, where);
    const last = unions.at(-1);
    if (last === undefined || last.length + address.length >= longestUnion) unions.push(address);
    else unions[unions.length - 1] = `${last},${address}`;
  }
  return unions;
}

/** The address with dollar signs, for a defined name. */
export const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A cell's address with its column held fast, for a conditional format over several columns: B5 → $B5. */
export const anchorColumn = (address: string): string => `$${address}`;

/** A sheet name as it stands in a reference: always quoted, quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const reference = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** What a defined name such as `='診断 1'!$B$2:$C$5` points at; null for anything but one area on one sheet. */
export function parseReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = reference.exec(text);
  if (!match) return null;
  const [, quoted, plain, fromColumn = "A", fromRow = "1", toColumn, toRow] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  const row = Number(fromRow) - 1;
  const column = columnNumber(fromColumn);
  return {
    sheet,
    area: {
      row,
      column,
      rows: toRow ? Number(toRow) - row : 1,
      columns: toColumn ? columnNumber(toColumn) - column + 1 : 1,
    },
  };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
