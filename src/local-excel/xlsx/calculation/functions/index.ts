import type { FormulaFunction } from "./declaration";
import { INFORMATION } from "./information";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { STATISTICS } from "./statistics";
import { TEXT } from "./text";

/** Functions implemented here, by their English names; the xlsx library calculates the others. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [LOGICAL, MATHEMATICS, STATISTICS, LOOKUP, TEXT, INFORMATION].flatMap((table) => Object.entries(table)),
);
