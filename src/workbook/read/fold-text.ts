/** A text as it is compared with an entry: width, case and surrounding blanks do not matter. */
export const foldText = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** The text Excel makes of a value with `&""`. */
export const excelText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
