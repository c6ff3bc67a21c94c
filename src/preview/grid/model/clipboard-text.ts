/** Blocks of cells as text, as in Excel: tabs between columns, line breaks between rows, quotes around a cell with either. */
import type { Area } from "../../../local-excel/xlsx/address";

export function blockText(area: Area, textAt: (row: number, column: number) => string): string {
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(quoted(textAt(row, column)));
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

const quoted = (text: string): string => (/[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function parseBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  for (let at = 0; ;) {
    cell.lastIndex = at;
    const [all = "", inQuotes, plain = ""] = cell.exec(text) ?? [];
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    at += all.length;
    const end = text[at];
    if (end !== "\t") {
      rows.push(row);
      row = [];
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    // The last line break closes a row and opens none.
    if (end === undefined || (end !== "\t" && at >= text.length)) return rows;
  }
}
