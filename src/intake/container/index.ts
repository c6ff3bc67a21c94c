export { checkContainer } from "./check-container";
export { type ContainerLimits, DEFAULT_LIMITS } from "./limits";
export { readEntries, readEntry } from "./read-entries";
