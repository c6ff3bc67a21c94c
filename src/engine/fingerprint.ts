import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "./cover/plan";
import type { Model } from "./model/resolve";
import { quantities, quantityIds } from "./model/quantities";
import { parameterTable } from "./parameters";
import type { ParameterSet } from "./parameters/set";
import { incidentNumbers, tellingIds } from "./profile/incidents";
import { usedVariables } from "./profile/variables";
import type { Reply } from "./sheet/replies";

/** SHA-256 in hex of the JSON of `value`; its parts are arrays in a declared order, so the text is canonical. */
const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));

/** Stand for what is no answer; no option id can be the same. Not applicable: verified by the profile, or only said. */
const [notApplicable, saidNotApplicable, notAsked] = [false, true, 0] as const;

/**
 * Fingerprint of the values used: not of who, when or remarks, but for the year that past incidents are counted from. Open
 * questions are alike whether blank or unknown.
 */
export function fingerprintInputs(model: Model, replies: readonly Reply[]): string {
  const profile = usedVariables.map(({ id }): [string, number] => [id, model.used(id)]);
  // a row that says no more than would be taken anyway still says that there was an incident
  const told = incidentNumbers.flatMap(tellingIds).some((id) => model.given(id));
  const dated = incidentNumbers.some((number) => model.used(`incident.${number}.year`) > 0);
  const ownEstimates = quantityIds.flatMap((id): string[] => {
    const { ownEstimate } = quantities[id];
    return ownEstimate && model.given(ownEstimate) ? [ownEstimate] : [];
  });
  const answers = replies.map(({ question, option, asked, applicable, applicableOpen }) => {
    if (!asked) return [question.id, notAsked];
    if (!applicable) return [question.id, applicableOpen ? saidNotApplicable : notApplicable];
    return [question.id, option?.id ?? null];
  });
  // whose outages are those of others, too
  const names = usedVariables.flatMap(({ id }) => model.named(id) ?? []);
  return digest({
    industry: model.industry,
    profile,
    ownEstimates,
    answers,
    ...(names.length > 0 ? { names } : {}),
    ...(told ? { told } : {}),
    ...(dated ? { year: model.year } : {}),
  });
}

const known = new WeakMap<ParameterSet, string>();

/** Fingerprint of every parameter value; the set's name and version do not count. */
export function fingerprintParameters(set: ParameterSet): string {
  let fingerprint = known.get(set);
  if (fingerprint === undefined) {
    fingerprint = digest(
      parameterTable.map(({ id }) => {
        const { low, likely, high } = set.values[id];
        return [id, low, likely, high];
      }),
    );
    known.set(set, fingerprint);
  }
  return fingerprint;
}

/** The 照合値 of a report: twelve hexadecimal digits of everything it is made from. */
export const fingerprintReport = (
  { inputs, parameters }: { readonly inputs: string; readonly parameters: string },
  engineVersion: string,
  plans: readonly Plan[],
): string => digest([inputs, parameters, engineVersion, plans]).slice(0, 12);
