import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { Protection } from "../../xlsx/native";
import { flag } from "../arguments";
import { guardSheet } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { applyStyle, commonValue } from "./styles";

function change(range: RangeTarget, patch: Partial<Protection>): void {
  guardSheet(range.sheet);
  applyStyle(range, (style) => {
    const { locked, hidden } = { ...style.protection, ...patch };
    const kept: Partial<Protection> = { ...(locked === false ? { locked } : {}), ...(hidden ? { hidden } : {}) };
    const { protection: _, ...rest } = style;
    return Object.keys(kept).length === 0 ? rest : { ...rest, protection: kept };
  });
}

export const FORMAT_PROTECTION: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "FormatProtection",
  since: "1.2",
  get: {
    locked: (range) => commonValue(range, (style) => style.protection?.locked !== false),
    formulaHidden: (range) => commonValue(range, (style) => style.protection?.hidden === true),
  },
  set: {
    locked: (range, value) => change(range, { locked: flag(value) }),
    formulaHidden: (range, value) => change(range, { hidden: flag(value) }),
  },
});
