import { scenarios } from "../scenarios";
import {
  count,
  fact,
  information,
  measure,
  type Choice,
  type ChoiceVariable,
  type FlagVariable,
  type InformationVariable,
  type NumericVariable,
} from "./variable";

/** Rows of the table of past incidents. */
export const incidentNumbers = [1, 2, 3, 4, 5] as const;
export type IncidentNumber = (typeof incidentNumbers)[number];
export type IncidentField =
  "year" | "scenario" | "loss" | "experts" | "persons" | "daysStopped" | "insured" | "fix" | "fixConfirmed";

/**
 * Kinds of incident: a scenario by its id, or none of them. 1 for those whose frequency a firm's own history says
 * something about.
 */
export const incidentKinds: readonly Choice[] = [
  ...scenarios.map(({ id, frequency }) => ({ id, value: frequency.yearly ? 1 : 0 })),
  { id: "other", value: 0 },
];

type Id<Field extends IncidentField> = `incident.${IncidentNumber}.${Field}`;
type IncidentVariable =
  | NumericVariable<Id<"year" | "loss">>
  | ChoiceVariable<Id<"scenario">>
  | FlagVariable<Id<"experts" | "fixConfirmed">>
  | InformationVariable<Id<"persons" | "daysStopped" | "insured" | "fix">>;

const section = "incidents";
/** Nothing stands in for what a row leaves out, and nobody need fill a row in. */
const untold = { optional: true, fact: true } as const;

/**
 * Cyber incidents of the past years, a row an incident: when, what, yen it cost, whether outside experts were called,
 * persons affected, days of standstill, whether insurance paid, what was done about it, and whether that is confirmed.
 */
export const incidentVariables: readonly IncidentVariable[] = incidentNumbers.flatMap((number): IncidentVariable[] => [
  { ...count(`incident.${number}.year`, section, "calendarYear", [1990, 2100]), ...untold },
  {
    id: `incident.${number}.scenario`,
    section,
    kind: "choice",
    fact: true,
    list: "incidentKind",
    choices: incidentKinds,
  },
  { ...measure(`incident.${number}.loss`, section, "yen", [0, 1e13]), ...untold },
  { ...fact(`incident.${number}.experts`, section), optional: true },
  information(`incident.${number}.persons`, section, "number", "persons"),
  information(`incident.${number}.daysStopped`, section, "number", "days"),
  information(`incident.${number}.insured`, section, "flag"),
  information(`incident.${number}.fix`, section, "text"),
  { ...fact(`incident.${number}.fixConfirmed`, section), optional: true },
]);

/** Cells of a row that say that there was an incident. */
export const tellingFields = ["year", "scenario", "loss", "experts"] as const satisfies readonly IncidentField[];
export const tellingIds = (number: IncidentNumber): readonly Id<(typeof tellingFields)[number]>[] =>
  tellingFields.map((field) => `incident.${number}.${field}` as const);

/** Cells of a row that say nothing of it by themselves. */
const untellingFields = [
  "persons",
  "daysStopped",
  "insured",
  "fix",
  "fixConfirmed",
] as const satisfies readonly IncidentField[];
export const untellingIds = (number: IncidentNumber): readonly Id<(typeof untellingFields)[number]>[] =>
  untellingFields.map((field) => `incident.${number}.${field}` as const);

/** There was none; blank says nothing. */
export const incidentsNone: FlagVariable<"incidentsNone"> = {
  ...fact("incidentsNone", section),
  noneOf: incidentNumbers.flatMap(tellingIds),
};
