import { viewpointIds, type ViewpointId } from "./catalogue";
import type { Found, NamedValue } from "./model/named-value";
import type { RatedId, ValueName } from "./model/value-names";
import { backupValues, type BackupValues } from "./rating/backup-values";
import { basisValues, type BasisValues } from "./rating/basis-values";
import { logValues, type LogValues } from "./rating/log-values";
import { overallValues, viewpointValues, type RatingValues } from "./rating/rating-values";
import { scenarios, type ScenarioCode } from "./scenarios";
import { gateValues, type GateValues } from "./underwriting/gate-values";
import { scenarioValues, type ScenarioValues } from "./scenarios/scenario-values";

type NamedValueOf<Name extends ValueName> = Name extends `${RatedId}.${infer Part extends keyof RatingValues}`
  ? RatingValues[Part]
  : Name extends `log.${infer Part extends keyof LogValues}`
    ? LogValues[Part]
    : Name extends `backup.${infer Part extends keyof BackupValues}`
      ? BackupValues[Part]
      : Name extends `${ScenarioCode}.${infer Part extends keyof ScenarioValues}`
        ? ScenarioValues[Part]
        : Name extends `sheet.${infer Part extends keyof BasisValues}`
          ? BasisValues[Part]
          : Name extends `gate.${infer Part extends keyof GateValues}`
            ? GateValues[Part]
            : never;

/** What the value of that name is of one hearing sheet. */
export type FoundAs<Name extends ValueName> = Found<NamedValueOf<Name>>;

const owned = (owner: string, values: object): (readonly [ValueName, NamedValue])[] =>
  Object.entries(values as Readonly<Record<string, NamedValue>>).map(([part, value]) => [
    `${owner}.${part}` as ValueName,
    value,
  ]);

/** Every value worked out from the replies of a hearing sheet, each below what it reads. */
export const namedValues = new Map<ValueName, NamedValue>([
  ...viewpointIds.flatMap((id: ViewpointId) => owned(id, viewpointValues(id))),
  ...owned("overall", overallValues()),
  ...owned("sheet", basisValues),
  ...owned("log", logValues),
  ...owned("backup", backupValues),
  ...owned("gate", gateValues),
  ...scenarios.flatMap((scenario) => owned(scenario.code, scenarioValues(scenario))),
]);

export function namedValue<Name extends ValueName>(name: Name): NamedValueOf<Name> {
  const value = namedValues.get(name);
  if (!value) throw new Error(`No such value: ${name}`);
  return value as NamedValueOf<Name>;
}
