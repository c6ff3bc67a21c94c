import {
  fingerprintParameters,
  insurerSet,
  overridesOf,
  parameterTable,
  type Parameter,
  type ParameterId,
  type ParameterSet,
} from "../engine";

/** The description of a parameter in a file, in the language of the file. */
export interface Described {
  readonly label: string;
  readonly note?: string | undefined;
}

export interface SetOptions {
  readonly describe: (id: ParameterId) => Described;
  /** Whether a customer's own values go with the insurer's set, apart from it. */
  readonly overrides: boolean;
}

/** A parameter set for JSON, described; `readSet` reads it back. A customer's own values stay out unless asked for. */
export function writeSet(set: ParameterSet, { describe, overrides }: SetOptions) {
  const insurer = insurerSet(set);
  const own = parameterTable.flatMap(({ id, uncertain }) => {
    const over = overridesOf(set)[id];
    return over ? [[id, uncertain ? over : { value: over.likely }] as const] : [];
  });
  return {
    name: set.name,
    version: set.version,
    /** Of the values used: with the customer's own where the file holds them. */
    fingerprint: fingerprintParameters(overrides ? set : insurer),
    parameters: Object.fromEntries(parameterTable.map((row) => [row.id, entry(row, insurer, describe(row.id))])),
    ...(overrides && own.length > 0 ? { overrides: Object.fromEntries(own) } : {}),
  };
}

function entry(
  { id, unit, min, max, uncertain, basis }: Parameter<ParameterId>,
  { values }: ParameterSet,
  { label, note }: Described,
) {
  const { low, likely, high } = values[id];
  return {
    ...(uncertain ? { low, likely, high } : { value: likely }),
    label,
    unit,
    min,
    max,
    basis,
    ...(note === undefined ? {} : { note }),
  };
}
