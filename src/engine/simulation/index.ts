export {
  blocksOf,
  defaultSeed,
  defaultYears,
  mostSeed,
  mostYears,
  simulateBlock,
  yearsKeptExactly,
  yearsOf,
  type BlockResult,
  type SimulationOptions,
} from "./block";
export { curvePoints, type CurvePoint } from "./curve";
export { eventsGiven, type GivenEvent } from "./given-event";
export { simulationModel, type SimulationModel } from "./model";
export { modelOfSheet } from "./model-of-sheet";
export { eventMoments, yearMoments, type YearMoments } from "./moments";
export { prepare, type Prepared } from "./prepare";
export type { Estimated } from "./risk-measures";
export { SimulationRun, type RunningEstimate } from "./run";
export * from "./simulation";
export * from "./tornado";
