import { parameterTable } from "../../../src/engine/parameters";
import { readParameters } from "../../../src/engine/parameters/read";
import { defaultParameters } from "../../../src/engine/parameters/set";

export type Points = { low: unknown; likely: unknown; high: unknown };
export const alike = (value: unknown): Points => ({ low: value, likely: value, high: value });

/** Of the defaults, what is remarked on by itself: a high above 10 times the likely, or a mean above twice. */
export const remarked = [
  "s2.participation",
  "s2.entrustorClaim",
  "s2.itClaim",
  "s2.improvement",
  "s5.restore",
  "s5.partnerClaim",
  "s5.prevention",
  "s6.hours",
];

/** The defaults as they come from cells, with some rows replaced, or left out where null. */
export function read(changes: Record<string, Points | null>) {
  const input: Record<string, Points> = {};
  for (const { id } of parameterTable) input[id] = defaultParameters.values[id];
  for (const [id, points] of Object.entries(changes)) {
    if (points) input[id] = points;
    else delete input[id];
  }
  const { set, issues } = readParameters(input, "own", "7");
  return { set, issues: issues.filter((issue) => !("parameter" in issue && remarked.includes(issue.parameter))) };
}
