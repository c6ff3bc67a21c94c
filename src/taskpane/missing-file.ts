/** Whether a part of the pane could not be loaded; the name is webpack's. */
export const isMissingFile = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";
