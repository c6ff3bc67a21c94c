import type { ParameterSet } from "../parameters/set";

/** What a customer should retain at most in the worst years, yen: TVaR 99 of a year. `revenue`: yen a year. */
export const appetiteOf = (revenue: number, { values }: ParameterSet): number =>
  revenue * values["cover.appetite"].likely;
