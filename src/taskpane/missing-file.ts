/** Whether a part of the pane was to be loaded and did not come, by webpack's name for it. */
export const isMissingFile = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";
