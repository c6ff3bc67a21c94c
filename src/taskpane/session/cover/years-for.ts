import { defaultYears } from "../../../engine/simulation/limits";

/** Events that are kept at most: some 50 MB. Whoever expects more of them has fewer years. */
const mostEvents = 500_000;

/** Years to simulate for a customer with so many events a year. */
export const yearsFor = (events: number): number =>
  Math.min(defaultYears, Math.max(1, Math.floor(mostEvents / events)));
