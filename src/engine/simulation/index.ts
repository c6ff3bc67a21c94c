export {
  blocksOf,
  bytesOfBlock,
  copyOf,
  simulateBlock,
  yearsKeptExactly,
  yearsOf,
  type BlockResult,
  type SimulationOptions,
} from "./block";
export { curvePoints, type CurvePoint } from "./curve";
export { conditionalEvents, conditionalLoss, type ConditionalLoss } from "./conditional-loss";
export { knowledgeBand, worldCount } from "./knowledge-band";
export * from "./limits";
export * from "./measures";
export type { SimulationModel } from "./model";
export { modelOfSheet } from "./model-of-sheet";
export { eventMoments, yearMoments } from "./moments";
export { makeTables, prepare, type Prepared } from "./prepare";
export type { Estimated } from "./risk-measures";
export { SimulationRun, type RunningEstimate } from "./run";
export { newScan, type Scan } from "./scan";
export { simulate } from "./simulate";
export * from "./simulation";
export { itemsOf, type TailItems, type WorstYears } from "./tail";
export * from "./tornado";
