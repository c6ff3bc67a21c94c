/** Years a cell simulates where it does not say, and at most: a sheet may hold many such cells. 前提 */
export const years = { usual: 100_000, min: 1_000, max: 1_000_000 } as const;

/** Where the random streams start; any whole number below 2³². */
export const seed = { usual: 1, min: 0, max: 0xffff_ffff } as const;

/** Weight of the most likely value of a PERT. Source: modified PERT (Vose). */
export const shape = { min: 1, max: 20 } as const;

/** What PREMIUM gives: gross and pure premium equivalent, and the standard error of the gross one. */
export const priceMeasures = ["gross", "pure", "error"] as const;
