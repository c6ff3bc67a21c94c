/** What is simulated unless something else is asked for, and the most that may be. */
export const defaultYears = 100_000;
export const mostYears = 10_000_000;
export const defaultSeed = 1;
export const mostSeed = 0xffff_ffff;
