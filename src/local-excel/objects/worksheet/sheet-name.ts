import { ExcelError, invalidArgument } from "../../protocol/errors";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
const RESERVED = "history";

/** Excel's rules for sheet names. */
export function checkSheetName(name: string): string {
  const bad =
    name === "" ||
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === RESERVED;
  if (bad) throw invalidArgument();
  return name;
}

export const nameTaken = (): ExcelError =>
  new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
