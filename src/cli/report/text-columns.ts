import { widthOf } from "../../locales";

/** Rows of texts in columns, two spaces between them; a full-width character counts two. `right`: columns aligned right. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - widthOf(text));
        return right.includes(column) ? padding + text : text + padding;
      })
      .join("  ")
      .trimEnd(),
  );
}
