import { anchorColumn } from "../../model/address";
import { area, type Addresses } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors } from "../../model/cell-styles";
import { at } from "./columns";

/**
 * Marks the insurer's cells of a row whose values are no numbers, out of range or out of order, and the customer's where
 * what they come to is; a single value has no default low. Used values that are a customer's stand out.
 */
export function markWrongRows(block: BlockBuilder, start: number, rows: number): void {
  const wrong = (cells: readonly [low: number, likely: number, high: number]) => (address: Addresses) => {
    const cell = (column: number): string => anchorColumn(address(start, column));
    const [low, likely, high, min, max] = [...cells, at.min, at.max].map(cell);
    const single = `AND(ISNUMBER(${likely}),${likely}>=${min},${likely}<=${max})`;
    const triple = `AND(COUNT(${low}:${high})=3,${low}>=${min},${low}<=${likely},${likely}<=${high},${high}<=${max})`;
    return `IF(${cell(at.id)}="",FALSE,NOT(IF(${cell(at.defaultLow)}="",${single},${triple})))`;
  };
  const overridden = (address: Addresses): string =>
    `COUNTA(${anchorColumn(address(start, at.overrideLow))}:${anchorColumn(address(start, at.overrideHigh))})>0`;
  const used = wrong([at.usedLow, at.usedLikely, at.usedHigh]);
  block
    .formatWhere({
      area: area(start, at.low, rows, 3),
      formula: wrong([at.low, at.likely, at.high]),
      fill: colors.badFill,
      color: colors.bad,
    })
    .formatWhere({
      area: area(start, at.overrideLow, rows, 3),
      formula: (address) => `IF(${overridden(address)},${used(address)},FALSE)`,
      fill: colors.badFill,
      color: colors.bad,
    })
    .formatWhere({ area: area(start, at.usedLow, rows, 4), formula: overridden, color: colors.accent, bold: true });
}
