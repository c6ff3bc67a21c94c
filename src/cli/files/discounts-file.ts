import { readDiscounts, type DiscountTable } from "../../engine";
import { inputFailure } from "../problem";
import { readInput } from "./input-file";
import { jsonTextOf } from "./json-file";

/** The insurer's table of security discounts; null where none is named. A failure where it cannot be used whole. */
export async function discountsOrNone(name: string | null, directory: string): Promise<DiscountTable | null> {
  if (name === null) return null;
  const file = await readInput(name, directory);
  const read = readDiscounts(jsonTextOf(file));
  const { table, issues } = read.ok ? read.value : { table: null, issues: read.issues };
  if (!table) throw inputFailure(issues.map((issue) => ({ issue, file: file.name })));
  return table;
}
