/** How rarely something is to be expected: once in `from` to `to` years; null where it is open to that side. */
export interface FrequencyBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** Years between events where one band ends and the next begins, each about three times the last. 前提: nobody knows it better. */
const rungs = [1, 3, 10, 30, 100, 300, 1_000] as const;

/** The band of a frequency in events a year above 0. */
export function frequencyBand(frequency: number): FrequencyBand {
  const years = 1 / frequency;
  const above = rungs.findIndex((rung) => years < rung);
  return { from: (above === -1 ? rungs.at(-1) : rungs[above - 1]) ?? null, to: rungs[above] ?? null };
}
