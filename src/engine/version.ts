/** Changes whenever any number the engine yields changes; golden results are keyed by it. */
export const engineVersion = "2.1.0";
