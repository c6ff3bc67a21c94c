import { logLevels } from "../catalogue";
import { compared } from "../model/mathematics";
import { parameterById, parameterTable, points, type ParameterId, type Point, type Triple } from "./index";
import { isParameterError, type ParameterIssue } from "./issue";
import { pertMean } from "./moments";
import { laidOver, withOverrides, type OverrideInput } from "./overrides";
import type { ParameterSet, ParameterValues } from "./set";

/** As it comes from cells or JSON: a number, or any of the three points; checked by `checkParameters`. */
export type ParameterInput = Readonly<Record<string, { readonly [At in Point]: unknown }>>;

/** Pairs whose first must be above its second. */
export const falling: readonly (readonly [ParameterId, ParameterId])[] = [
  ["grade.threshold.A", "grade.threshold.B"],
  ["grade.threshold.B", "grade.threshold.C"],
  ["grade.threshold.C", "grade.threshold.D"],
  ["impact.level.severe", "impact.level.major"],
  ["impact.level.major", "impact.level.moderate"],
  ["chance.low", "chance.likely"],
  ["chance.likely", "chance.high"],
];

/** Pairs of bounds whose first must not be below its second. */
export const bounds: readonly (readonly [ParameterId, ParameterId])[] = [
  ["size.staff.max", "size.staff.min"],
  ["size.persons.max", "size.persons.min"],
  ["size.web.max", "size.web.min"],
];

/** Pairs whose first must not be below its second: better operation logs and backups never cost more. */
export const notRising = (["log.investigation", "log.delay", "backup.factor"] as const).flatMap((table) =>
  logLevels
    .slice(1)
    .map((level, index): readonly [ParameterId, ParameterId] => [
      `${table}.${logLevels[index] ?? 0}`,
      `${table}.${level}`,
    ]),
);

/** Not all of these may be 0. */
export const viewpointWeights = parameterTable.flatMap(({ id }) => (id.startsWith("weight.") ? [id] : []));

/** Shares of the gross premium: something must be left to pay losses from. */
export const premiumShares = [
  "price.expense",
  "price.commission",
  "price.profit",
] as const satisfies readonly ParameterId[];

/** A triple beyond these ratios is pointed out: high over likely, mean over likely. 前提 */
const [wideRatio, farRatio] = [10, 2];

/** The result of a check. `set` is null if an issue prevents one. */
export interface ParametersRead {
  readonly set: ParameterSet | null;
  readonly issues: readonly ParameterIssue[];
}

/**
 * Checks a set whole: the insurer's values, and what is used where a customer's are laid over them. Issues that only the
 * customer's values raise say so.
 */
export function checkParameters(
  input: ParameterInput,
  name: string,
  version: string,
  overrides: OverrideInput = {},
): ParametersRead {
  const insurer = check(input);
  const given = Object.fromEntries(
    Object.entries(overrides).filter(([, over]) => points.some((point) => over[point] !== undefined)),
  );
  const over = Object.keys(given).length > 0 ? check(laidOverAll(input, given)) : insurer;
  const known = new Set(insurer.issues.map((issue) => JSON.stringify(issue)));
  const added = over.issues.filter((issue) => !known.has(JSON.stringify(issue)));
  const issues = [...insurer.issues, ...added.map((issue): ParameterIssue => ({ ...issue, override: true }))];
  if (!insurer.values || !over.values) return { set: null, issues };
  const set = withOverrides({ name, version, values: insurer.values }, given);
  return { set, issues: remarks(set) };
}

/** The insurer's rows with a customer's over them; rows that nobody knows stay, to be named. */
function laidOverAll(input: ParameterInput, overrides: OverrideInput): ParameterInput {
  const laid: Record<string, ParameterInput[string]> = { ...input };
  for (const [id, over] of Object.entries(overrides)) {
    const [below, row] = [input[id], parameterById.get(id)];
    if (!row) laid[id] = { low: undefined, likely: undefined, high: undefined };
    else if (below) laid[id] = laidOver<unknown>(row.uncertain, below, over);
  }
  return laid;
}

interface Checked {
  /** Null where an issue prevents a result. */
  readonly values: ParameterValues | null;
  readonly issues: readonly ParameterIssue[];
}

function check(input: ParameterInput): Checked {
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
  for (const [worse, better] of [...notRising, ...bounds]) {
    const [more, less] = [values[worse], values[better]];
    if (more && less && more.likely < less.likely)
      issues.push({ code: "parameterSequence", parameter: worse, other: better });
  }
  if (viewpointWeights.every((id) => values[id]?.likely === 0)) {
    issues.push({ code: "parameterWeights", parameter: "weight.governance" });
  }
  const loads = premiumShares.reduce((sum, id) => sum + (values[id]?.likely ?? 0), 0);
  if (compared(loads) >= 1) issues.push({ code: "parameterLoads", parameter: premiumShares[0], received: loads });
  return { values: issues.some(isParameterError) ? null : (values as ParameterValues), issues };
}

const alike = ({ low, likely, high }: ParameterInput[string]): boolean => low === likely && likely === high;

/** Where a set was carried over from, then what is remarkable of the values used. */
export function remarks({ values, customer, carriedOver }: ParameterSet): readonly ParameterIssue[] {
  const gamma = values["model.pertGamma"].likely;
  const origin: readonly ParameterIssue[] = carriedOver ? [{ code: "parametersCarriedOver", ...carriedOver }] : [];
  const ofValues = parameterTable.flatMap(({ id, unit, uncertain }): ParameterIssue[] => {
    const received = values[id];
    if (!uncertain) return [];
    const mean = pertMean(received, gamma);
    const what = { parameter: id, received, unit, ...(customer?.overrides[id] ? { override: true as const } : {}) };
    if (received.high > wideRatio * received.likely) return [{ code: "parameterWide", ...what }];
    return mean > farRatio * received.likely ? [{ code: "parameterMeanFar", ...what, mean }] : [];
  });
  return [...origin, ...ofValues];
}
