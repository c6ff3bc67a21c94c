import { outsideQuotes } from "./formula-text";
import { MAX_COLUMN, MAX_ROW, columnLetters, columnNumber } from "./address";

const REFERENCE = /(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/** The formula copied some rows and columns further: relative references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (piece) => shiftPiece(piece, rows, columns));
}

function shiftPiece(piece: string, rows: number, columns: number): string {
  return piece.replace(REFERENCE, (found, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
    const row = Number(digits) + (fixedRow ? 0 : rows);
    if (column < 1 || row < 1 || column > MAX_COLUMN || row > MAX_ROW) return "#REF!";
    return columnNumber(letters) > MAX_COLUMN ? found : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}
