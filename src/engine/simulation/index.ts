export { blocksOf, simulateBlock, yearsKeptExactly, yearsOf, type BlockResult, type SimulationOptions } from "./block";
export type { CurvePoint } from "./curve";
export { eventsGiven, type GivenEvent } from "./given-event";
export { simulationModel, type SimulationModel } from "./model";
export { eventMoments, yearMoments, type YearMoments } from "./moments";
export { prepare, type Prepared } from "./prepare";
export type { Estimated } from "./risk-measures";
export { SimulationRun, type RunningEstimate } from "./run";
export * from "./simulation";
