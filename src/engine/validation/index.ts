export type { CaseId } from "./calibration-cases";
export type { CustomerId } from "./customers";
export type { DirectionId } from "./direction-table";
export * from "./line";
export { tariffPoints, type BusinessId, type ConfidenceMark, type PlanId, type TariffPoint } from "./tariff-points";
export { fullValidation, validateModel, type Validation, type ValidationSize } from "./validate";
