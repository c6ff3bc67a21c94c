import { fingerprintParameters, parameterTable, type Parameter, type ParameterId, type ParameterSet } from "../engine";
import { words, type Language } from "../locales";

/** A parameter set as JSON, described; `--parameters` reads it back. */
export function parametersJson(set: ParameterSet, language: Language) {
  return {
    name: set.name,
    version: set.version,
    fingerprint: fingerprintParameters(set),
    parameters: Object.fromEntries(parameterTable.map((row) => [row.id, entry(row, set, language)])),
  };
}

function entry(
  { id, unit, min, max, uncertain, basis }: Parameter<ParameterId>,
  set: ParameterSet,
  language: Language,
) {
  const pack = words(language);
  const { label, note } = pack.parameters.labels[id];
  const { low, likely, high } = set.values[id];
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
