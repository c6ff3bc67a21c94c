import { names } from "../../model/names";

/**
 * The row of Lists, counted over all its entries, of the entry of `list` that a text is word for word; 0 where it is
 * none. In whatever order the entries stand, and without MATCH, which takes * and ? for signs.
 */
export const entryRow = (list: string, text: string): string =>
  `SUMPRODUCT((${list}=${text})*(ROW(${list})-ROW(INDEX(${names.listColumn("id")},1))+1))`;

/** What stands in a column of Lists in such a row. */
export const entryPart = (part: Parameters<typeof names.listColumn>[0], row: string): string =>
  `INDEX(${names.listColumn(part)},${row})`;
