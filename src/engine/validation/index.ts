export type { CustomerId } from "./customers";
export type { DirectionId } from "./direction-table";
export * from "./line";
export type { LevelId } from "./levels";
export type { MissId } from "./misses";
export type { ReferenceId } from "./reference-values";
export type { PropertyId } from "./steps";
export type { ShapeId } from "./tariff";
export {
  tariffPoints,
  type BusinessId,
  type ConfidenceMark,
  type PlanId,
  type TariffPoint,
} from "../cover/price/tariff-points";
export { caseSources, trainingCase, trainingCases, type CaseId, type CaseSourceId, type CountedId } from "./training";
export { fullValidation, validateModel, type Validation, type ValidationSize } from "./validate";
