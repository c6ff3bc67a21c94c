/** Cell addresses. Rows and columns count from 1, as in the file. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Address {
  /** The sheet's name without quotes; `null` if the text has none. */
  readonly sheet: string | null;
  readonly areas: readonly Area[];
}

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isWholeColumns = (area: Area): boolean => area.top === 1 && area.bottom === MAX_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 1 && area.right === MAX_COLUMN;
export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const isInsideSheet = (area: Area): boolean =>
  area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROW && area.right <= MAX_COLUMN;

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

export function quoteSheetName(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (n: number) => mark + columnLetters(n);
  const row = (n: number) => mark + String(n);
  if (isWholeColumns(area)) {
    return isWholeRows(area) ? `${row(1)}:${row(MAX_ROW)}` : `${column(area.left)}:${column(area.right)}`;
  }
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

export const formatAddress = (sheet: string, area: Area): string => `${quoteSheetName(sheet)}!${formatArea(area)}`;
export const formatReference = (sheet: string, area: Area): string =>
  `${quoteSheetName(sheet)}!${formatArea(area, true)}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isInsideSheet(area) ? area : null;
}

export function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ""), MAX_ROW, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMN);
  const [first, last, ...more] = text.split(":");
  if (first === undefined || more.length > 0) return null;
  const a = CELL.exec(first);
  const b = CELL.exec(last ?? first);
  if (!a || !b) return null;
  return ordered(Number(a[2]), columnNumber(a[1] ?? ""), Number(b[2]), columnNumber(b[1] ?? ""));
}

/** Splits at commas outside quoted sheet names. */
export function splitUnion(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    else if (text[i] === "," && !quoted) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim());
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
    return match
      ? { sheet: (match[1] ?? "").replaceAll("''", "'"), rest: match[2] ?? "" }
      : { sheet: null, rest: text };
  }
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** `null` if the text is not an address: a name, a formula, `#REF!`, areas on different sheets. */
export function parseAddress(text: string): Address | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of splitUnion(text)) {
    const split = splitSheet(part);
    const area = parseArea(split.rest);
    if (!area || (split.sheet !== null && sheet !== null && split.sheet.toLowerCase() !== sheet.toLowerCase()))
      return null;
    sheet = split.sheet ?? sheet;
    areas.push(area);
  }
  return areas.length > 0 ? { sheet, areas } : null;
}
