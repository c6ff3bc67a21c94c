import { parameterById, type Figure, type IndustryTable, type ParameterId, type Point } from "../../engine";
import { names } from "../model/names";

const isUncertain = (id: ParameterId): boolean => parameterById.get(id)?.uncertain === true;

/** The name of the cell a formula reads a parameter from; a single value has one cell for all figures. */
export const parameterName = (id: ParameterId, figure: Figure): string =>
  isUncertain(id) ? names.parameterUsed(id, figure) : names.parameterUsed(id);

/** The name of the cell the insurer's value is typed into. */
export const insurerName = (id: ParameterId, point: Point): string =>
  isUncertain(id) ? names.parameter(id, point) : names.parameter(id);

/** The columns a customer's own values are typed into. */
export const overrideColumns = {
  low: names.column("parameterOverrideLow"),
  likely: names.column("parameterOverrideLikely"),
  high: names.column("parameterOverrideHigh"),
} as const satisfies Readonly<Record<Point, string>>;

/** The cell of a customer's own value, looked up by the parameter's id, so that inserted rows do no harm. */
export const overrideFormula = (id: ParameterId, point: Point): string =>
  `INDEX(${overrideColumns[point]},MATCH("${id}",${names.column("parameterId")},0))`;

/** The parameter of a table for the customer's industry, looked up by its id so that inserted rows do no harm. */
export const byIndustryFormula = (table: IndustryTable): string =>
  `INDEX(${names.column("parameterUsedLikely")},MATCH("${table}."&${names.use("industry")},${names.column("parameterId")},0))`;
