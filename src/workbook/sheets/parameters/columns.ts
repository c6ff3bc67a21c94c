import { parameterTable, pointsOf, type Parameter, type ParameterId, type Point } from "../../../engine";
import { literal, pertMeanFormula } from "../../formula/expression";
import { insurerName, overrideFormula, parameterName } from "../../formula/parameter-names";
import { formula, type Cell } from "../../model/cell";

export type ParameterRow = Parameter<ParameterId>;

const order = [
  "label",
  "low",
  "likely",
  "high",
  "overrideLow",
  "overrideLikely",
  "overrideHigh",
  "usedLow",
  "usedLikely",
  "usedHigh",
  "mean",
  "unit",
  "defaultLow",
  "defaultLikely",
  "defaultHigh",
  "changed",
  "min",
  "max",
  "basis",
  "note",
  "id",
] as const;
export type ParameterColumn = (typeof order)[number];

/** Where each column of the parameter table stands. */
export const at = Object.fromEntries(order.map((column, index) => [column, index])) as Readonly<
  Record<ParameterColumn, number>
>;

/** Points. */
export const widthOf: Readonly<Record<ParameterColumn, number>> = {
  label: 196,
  low: 70,
  likely: 70,
  high: 70,
  overrideLow: 62,
  overrideLikely: 62,
  overrideHigh: 62,
  usedLow: 66,
  usedLikely: 66,
  usedHigh: 66,
  mean: 70,
  unit: 54,
  defaultLow: 62,
  defaultLikely: 62,
  defaultHigh: 62,
  changed: 36,
  min: 50,
  max: 66,
  basis: 136,
  note: 180,
  id: 104,
};
export const widths = order.map((column) => widthOf[column]);

/** Sign of a row with an insurer's value that is not the default. */
const changedSign = "●";
/** Sign of a row with a customer's own value. */
export const overrideSign = "▲";

export const usedCell =
  (point: Point) =>
  (row: ParameterRow): Cell => {
    if (!pointsOf(row).includes(point)) return null;
    const over = overrideFormula(row.id, point);
    return formula(`IF(${over}="",${insurerName(row.id, point)},${over})`);
  };

export const meanCell = ({ id, uncertain }: ParameterRow): Cell => {
  const used = (point: Point): string => parameterName(id, point);
  return formula(uncertain ? pertMeanFormula(used("low"), used("likely"), used("high")) : used("likely"));
};

/** Signs where the insurer's value is no longer the default, and where a customer has one of their own. */
export const changedCell = (row: ParameterRow): Cell => {
  const own = pointsOf(row);
  const differs = own.map((point) => `${insurerName(row.id, point)}<>${literal(row[point])}`);
  const over = own.map((point) => `${overrideFormula(row.id, point)}<>""`);
  return formula(`IF(OR(${differs.join(",")}),"${changedSign}","")&IF(OR(${over.join(",")}),"${overrideSign}","")`);
};

/** Columns beside the person's values that formulas read or a person relies on: restored on every diagnosis. */
export const ownColumns: Readonly<
  Record<string, { readonly column: number; readonly cell: (row: ParameterRow) => Cell }>
> = {
  parameterUsedLow: { column: at.usedLow, cell: usedCell("low") },
  parameterUsedLikely: { column: at.usedLikely, cell: usedCell("likely") },
  parameterUsedHigh: { column: at.usedHigh, cell: usedCell("high") },
  parameterMean: { column: at.mean, cell: meanCell },
  parameterChanged: { column: at.changed, cell: changedCell },
  parameterId: { column: at.id, cell: ({ id }) => id },
};

/** What restores a column: each cell by the name of the insurer's value on its row. */
export const restoredBy = (cell: (row: ParameterRow) => Cell): ReadonlyMap<string, Cell> =>
  new Map(
    parameterTable.flatMap((row): [string, Cell][] => {
      const restored = cell(row);
      return restored === null ? [] : [[insurerName(row.id, "likely"), restored]];
    }),
  );
