import type { HandleFactories } from "../protocol/excel-class";
import { RANGE } from "./range/range";
import { WORKSHEET } from "./worksheet/worksheet";

/** Handed to every object through the host, so that no class imports one that imports it. */
export const HANDLES: HandleFactories = {
  worksheet: (sheet) => WORKSHEET.of(sheet),
  range: (target) => RANGE.of(target),
};
