export { checkContainer, type ContainerEntry, type ContainerResult } from "./check-container";
export { type ContainerLimits, DEFAULT_LIMITS } from "./limits";
export { readEntries, type ReadEntriesResult, readEntry, type ReadEntryResult } from "./read-entries";
export type { KeepGoing } from "./unpack";
