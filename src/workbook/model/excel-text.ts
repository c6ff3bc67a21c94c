/** The text Excel makes of a value with `&""`. */
export const excelText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
