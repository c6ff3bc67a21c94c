import {
  parameterSetSchema,
  readJson,
  readParameters,
  type JsonIssue,
  type KindOf,
  type OverrideInput,
  type ParameterInput,
  type ParameterIssue,
  type ParameterSet,
} from "../engine";

/** A parameter set as a text says it: `set` is null where an issue prevents its use. */
export interface SetRead {
  readonly set: ParameterSet | null;
  readonly issues: readonly (JsonIssue | ParameterIssue)[];
}

/** Reads a parameter set in JSON, trusting nothing, and checks it whole. */
export function readSet(text: string): SetRead {
  const read = readJson(text, parameterSetSchema, kindOf);
  if (!read.ok) return { set: null, issues: read.issues };
  const { name, version, parameters, overrides = {} } = read.value;
  const input: ParameterInput = mapped(parameters, (entry) =>
    "value" in entry ? alike(entry.value) : { low: entry.low, likely: entry.likely, high: entry.high },
  );
  const over: OverrideInput = mapped(overrides, (entry) => ("value" in entry ? { likely: entry.value } : { ...entry }));
  return readParameters(input, name, version, over);
}

const alike = (value: number) => ({ low: value, likely: value, high: value });

const mapped = <Entry, Value>(entries: Readonly<Record<string, Entry>>, of: (entry: Entry) => Value) =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, of(entry)]));

const kindOf: KindOf = ([part, id, point]) => {
  if (part !== "parameters" && part !== "overrides") return "text";
  if (id === undefined) return "object";
  if (point !== undefined) return "number";
  return part === "parameters" ? "parameterValue" : "overrideValue";
};
