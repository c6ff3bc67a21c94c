import * as z from "zod/mini";
import { parameterById, parameterTable, type ParameterId, type Triple } from "./index";
import { pertMean } from "./moments";

/** A full set of parameter values; a single value has all three points alike. */
export interface ParameterSet {
  readonly name: string;
  readonly version: string;
  readonly values: Readonly<Record<ParameterId, Triple>>;
}

/** The set shipped with the product. */
export const defaultParameters: ParameterSet = {
  name: "default",
  version: "1.0.0",
  values: Object.fromEntries(
    parameterTable.map(({ id, low, likely, high }) => [id, { low, likely, high }]),
  ) as unknown as ParameterSet["values"],
};

/** What is wrong, or remarkable, about a parameter set: one issue a parameter. */
export type ParameterIssue =
  | { readonly code: "parameterMissing"; readonly parameter: ParameterId }
  | { readonly code: "parameterUnknown"; readonly received: string }
  | {
      readonly code: "parameterNotANumber";
      readonly parameter: ParameterId;
      readonly point: keyof Triple;
      readonly received: unknown;
    }
  | {
      readonly code: "parameterOutOfRange";
      readonly parameter: ParameterId;
      readonly point: keyof Triple;
      readonly received: number;
      readonly min: number;
      readonly max: number;
    }
  /** Not low ≤ likely ≤ high; or a single value whose points differ. */
  | { readonly code: "parameterOrder"; readonly parameter: ParameterId; readonly received: Triple }
  /** Thresholds, size anchors or operation-log factors that must rise (or fall) from row to row do not. */
  | { readonly code: "parameterSequence"; readonly parameter: ParameterId; readonly other: ParameterId }
  /** The viewpoint weights are all 0. */
  | { readonly code: "parameterWeights"; readonly parameter: ParameterId }
  /** Remarkable, not wrong: high above 10 × likely. */
  | { readonly code: "parameterWide"; readonly parameter: ParameterId; readonly received: Triple }
  /** Remarkable, not wrong: mean above 2 × likely. */
  | {
      readonly code: "parameterMeanFar";
      readonly parameter: ParameterId;
      readonly received: Triple;
      readonly mean: number;
    };

/** Issues that prevent a result; the others are remarks. */
export function isParameterError(issue: ParameterIssue): boolean {
  return issue.code !== "parameterWide" && issue.code !== "parameterMeanFar";
}

/** As it comes from cells or JSON: a number, or any of the three points; checked by `readParameters`. */
export type ParameterInput = Readonly<
  Record<string, { readonly low: unknown; readonly likely: unknown; readonly high: unknown }>
>;

const points = ["low", "likely", "high"] as const;

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
  ([0, 1, 2, 3] as const).map((level): readonly [ParameterId, ParameterId] => [
    `${table}.${level}`,
    `${table}.${([1, 2, 3, 4] as const)[level]}`,
  ]),
);

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
  for (const { id, min, max, uncertain } of parameterTable) {
    const received = input[id];
    if (!received) {
      issues.push({ code: "parameterMissing", parameter: id });
      continue;
    }
    const before = issues.length;
    for (const point of points) {
      const amount = received[point];
      if (typeof amount !== "number" || !Number.isFinite(amount)) {
        issues.push({ code: "parameterNotANumber", parameter: id, point, received: amount });
      } else if (amount < min || amount > max) {
        issues.push({ code: "parameterOutOfRange", parameter: id, point, received: amount, min, max });
      }
    }
    if (issues.length > before) continue;
    const triple = { low: received.low, likely: received.likely, high: received.high } as Triple;
    const { low, likely, high } = triple;
    if (uncertain ? low > likely || likely > high : low !== likely || likely !== high) {
      issues.push({ code: "parameterOrder", parameter: id, received: triple });
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

function remarks({ values }: ParameterSet): ParameterIssue[] {
  const gamma = values["model.pertGamma"].likely;
  return parameterTable.flatMap(({ id, uncertain }): ParameterIssue[] => {
    const received = values[id];
    if (!uncertain) return [];
    const mean = pertMean(received, gamma);
    if (received.high > 10 * received.likely) return [{ code: "parameterWide", parameter: id, received }];
    return mean > 2 * received.likely ? [{ code: "parameterMeanFar", parameter: id, received, mean }] : [];
  });
}

const number = z.number();
const points3 = z.strictObject({ low: number, likely: number, high: number });
const described = {
  label: z.optional(z.unknown()),
  unit: z.optional(z.unknown()),
  basis: z.optional(z.unknown()),
  min: z.optional(z.unknown()),
  max: z.optional(z.unknown()),
  note: z.optional(z.unknown()),
};

/** Schema of a parameter set in JSON: `{name, version, parameters: {id: {value} | {low, likely, high}}}`. */
export const parameterSetSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  fingerprint: z.optional(z.string()),
  parameters: z.record(
    z.string(),
    z.union([z.strictObject({ value: number, ...described }), z.extend(points3, described)]),
  ),
});
