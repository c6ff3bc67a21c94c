import { logLevels } from "../catalogue";
import { parameterById, parameterTable, points, type ParameterId, type Point, type Triple } from "./index";
import { isParameterError, type ParameterIssue } from "./issue";
import { pertMean } from "./moments";
import type { ParameterSet } from "./set";

/** As it comes from cells or JSON: a number, or any of the three points; checked by `readParameters`. */
export type ParameterInput = Readonly<Record<string, { readonly [At in Point]: unknown }>>;

/** Pairs whose first must be above its second. */
const falling: readonly (readonly [ParameterId, ParameterId])[] = [
  ["grade.threshold.A", "grade.threshold.B"],
  ["grade.threshold.B", "grade.threshold.C"],
  ["grade.threshold.C", "grade.threshold.D"],
  ["impact.level.severe", "impact.level.major"],
  ["impact.level.major", "impact.level.moderate"],
  ["freq.anchor.large", "freq.anchor.medium"],
  ["freq.anchor.medium", "freq.anchor.small"],
];

/** Pairs whose first must not be below its second: better operation logs never cost more. */
const notRising = (["log.investigation", "log.delay"] as const).flatMap((table) =>
  logLevels
    .slice(1)
    .map((level, index): readonly [ParameterId, ParameterId] => [
      `${table}.${logLevels[index] ?? 0}`,
      `${table}.${level}`,
    ]),
);

/** A triple beyond these ratios is pointed out: high over likely, mean over likely. 前提 */
const [wideRatio, farRatio] = [10, 2];

/** Checks a set whole. `set` is null where an issue prevents a result. */
export function readParameters(
  input: ParameterInput,
  name: string,
  version: string,
): { readonly set: ParameterSet | null; readonly issues: readonly ParameterIssue[] } {
  const issues: ParameterIssue[] = [];
  const values: Partial<Record<ParameterId, Triple>> = {};
  for (const id of Object.keys(input))
    if (!parameterById.has(id)) issues.push({ code: "parameterUnknown", received: id });
  for (const { id, unit, min, max, uncertain } of parameterTable) {
    const received = input[id];
    if (!received) {
      issues.push({ code: "parameterMissing", parameter: id });
      continue;
    }
    const before = issues.length;
    // a single value is one cell: one issue, not three
    for (const point of uncertain || !alike(received) ? points : (["likely"] as const)) {
      const amount = received[point];
      if (typeof amount !== "number" || !Number.isFinite(amount)) {
        issues.push({ code: "parameterNotANumber", parameter: id, point, received: amount });
      } else if (amount < min || amount > max) {
        issues.push({ code: "parameterOutOfRange", parameter: id, point, received: amount, unit, min, max });
      }
    }
    if (issues.length > before) continue;
    const triple = { low: received.low, likely: received.likely, high: received.high } as Triple;
    const { low, likely, high } = triple;
    if (uncertain ? low > likely || likely > high : low !== likely || likely !== high) {
      issues.push({ code: "parameterOrder", parameter: id, received: triple, unit });
    } else values[id] = triple;
  }
  for (const [above, below] of falling) {
    const [more, less] = [values[above], values[below]];
    if (more && less && more.likely <= less.likely)
      issues.push({ code: "parameterSequence", parameter: above, other: below });
  }
  for (const [worse, better] of notRising) {
    const [more, less] = [values[worse], values[better]];
    if (more && less && more.likely < less.likely)
      issues.push({ code: "parameterSequence", parameter: worse, other: better });
  }
  const weights = parameterTable.filter(({ id }) => id.startsWith("weight."));
  if (weights.every(({ id }) => values[id]?.likely === 0)) {
    issues.push({ code: "parameterWeights", parameter: "weight.governance" });
  }
  if (issues.some(isParameterError)) return { set: null, issues };
  const set: ParameterSet = { name, version, values: values as ParameterSet["values"] };
  return { set, issues: [...issues, ...remarks(set)] };
}

const alike = ({ low, likely, high }: ParameterInput[string]): boolean => low === likely && likely === high;

function remarks({ values }: ParameterSet): ParameterIssue[] {
  const gamma = values["model.pertGamma"].likely;
  return parameterTable.flatMap(({ id, unit, uncertain }): ParameterIssue[] => {
    const received = values[id];
    if (!uncertain) return [];
    const mean = pertMean(received, gamma);
    if (received.high > wideRatio * received.likely) return [{ code: "parameterWide", parameter: id, received, unit }];
    return mean > farRatio * received.likely ? [{ code: "parameterMeanFar", parameter: id, received, mean, unit }] : [];
  });
}
