import { viewpointIds, type ViewpointId } from "./catalogue";
import type { Found, NamedValue } from "./model/named-value";
import type { RatedId, ValueName } from "./model/value-names";
import { backupValues, type BackupValues } from "./rating/backup-values";
import { basisValues, type BasisValues } from "./rating/basis-values";
import { logValues, type LogValues } from "./rating/log-values";
import { overallValues, viewpointValues, type RatingValues } from "./rating/rating-values";
import { scenarios, type ScenarioCode } from "./scenarios";
import { appetiteValues, segmentValues, type AppetiteValues, type SegmentValues } from "./underwriting/appetite-values";
import { gateValues, type GateValues } from "./underwriting/gate-values";
import { historyValues, type HistoryValues } from "./scenarios/history-values";
import { scenarioValues, type ScenarioValues } from "./scenarios/scenario-values";

/** Values by what they belong to. */
type Owners = Readonly<Record<RatedId, RatingValues> & Record<ScenarioCode, ScenarioValues>> & {
  readonly log: LogValues;
  readonly backup: BackupValues;
  readonly history: HistoryValues;
  readonly sheet: BasisValues;
  readonly gate: GateValues;
  readonly appetite: AppetiteValues;
  readonly segment: SegmentValues;
};

type NamedValueOf<Name extends ValueName> = Name extends `${infer Owner extends keyof Owners}.${infer Part}`
  ? Part extends keyof Owners[Owner]
    ? Owners[Owner][Part]
    : never
  : never;

/** What the value of that name is of one hearing sheet. */
export type FoundAs<Name extends ValueName> = Found<NamedValueOf<Name>>;

const owned = (owner: string, values: object): (readonly [ValueName, NamedValue])[] =>
  Object.entries(values as Readonly<Record<string, NamedValue>>).map(([part, value]) => [
    `${owner}.${part}` as ValueName,
    value,
  ]);

const ofScenarios = scenarios.flatMap((scenario) => owned(scenario.code, scenarioValues(scenario)));
const isFrequency = ([name]: readonly [ValueName, NamedValue]): boolean => /\.frequency(Neutral)?$/.test(name);

/** Every value worked out from the replies of a hearing sheet, each below what it reads. */
export const namedValues = new Map<ValueName, NamedValue>([
  ...viewpointIds.flatMap((id: ViewpointId) => owned(id, viewpointValues(id))),
  ...owned("overall", overallValues()),
  ...owned("sheet", basisValues),
  ...owned("log", logValues),
  ...owned("backup", backupValues),
  ...ofScenarios.filter((scenario) => !isFrequency(scenario)),
  ...owned("history", historyValues),
  ...ofScenarios.filter(isFrequency),
  ...owned("gate", gateValues),
  ...owned("appetite", appetiteValues),
  ...owned("segment", segmentValues),
]);

export function namedValue<Name extends ValueName>(name: Name): NamedValueOf<Name> {
  const value = namedValues.get(name);
  if (!value) throw new Error(`No such value: ${name}`);
  return value as NamedValueOf<Name>;
}
