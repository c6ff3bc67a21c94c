/** The sheets of the workbook that have words of their own. */
export type SheetId = "guide" | "hearing" | "lists" | "calc" | "parameters" | "rating" | "losses" | "record";

/** Names and headings of the sheets. */
export interface SheetWords {
  readonly names: Readonly<Record<SheetId, string>>;
}
