import { incidentsNone, incidentVariables } from "./incidents";
import { personalDataKinds, type PersonalDataKind } from "./kinds";
import { policyVariables } from "./policy";
import { providersNone, providerVariables } from "./providers";
import {
  count,
  fact,
  flag,
  information,
  isUsed,
  measure,
  type FlagVariable,
  type NumericVariable,
  type UsedVariable,
  type Variable,
} from "./variable";

export * from "./variable";

/** Kinds of personal data held: `kinds.name`, `kinds.card`, … */
const kinds = personalDataKinds.map(
  ({ id }: { readonly id: PersonalDataKind }): FlagVariable<`kinds.${PersonalDataKind}`> =>
    flag(`kinds.${id}`, "personalData"),
);

/** Upper ends that what stands in must keep as well. */
export const most = { staff: 1e6, personsHeld: 2e8 } as const;

/** Every cell of the profile, in the order of the hearing sheet. Upper ends are generous sanity bounds, 前提. */
export const variables = [
  { ...information("customer", "customer", "text"), required: true },
  information("corporateNumber", "customer", "corporateNumber"),
  information("agent", "customer", "text"),
  { ...information("date", "customer", "date"), required: true },
  information("respondent", "customer", "text"),
  information("respondentPost", "customer", "text"),
  information("purpose", "customer", "text"),
  { id: "industry", section: "scale", kind: "industry" },
  { ...measure("revenue", "scale", "yenPerYear", [1, 1e14]), unitCell: true },
  count("staff", "scale", "persons", [1, most.staff]),
  information("fiscalYearEnd", "scale", "text"),
  information("entities", "scale", "text"),
  information("overseasSales", "scale", "number", "share"),
  information("usSales", "scale", "number", "share"),
  information("sites", "scale", "number", "none"),
  information("itStaff", "scale", "number", "persons"),
  flag("itServices", "scale"),
  { ...measure("itShare", "scale", "share", [0, 1]), optional: true },
  count("pcs", "systems", "pcs", [0, 1e6]),
  count("servers", "systems", "servers", [0, 1e5]),
  count("publicServers", "systems", "servers", [0, 1e5]),
  fact("remoteAccess", "systems"),
  fact("wireless", "systems"),
  fact("portableDevices", "systems"),
  fact("offsiteWork", "systems"),
  fact("contractors", "systems"),
  fact("development", "systems"),
  fact("ot", "systems"),
  flag("hasWebsite", "web"),
  { ...measure("webSales", "web", "yenPerYear", [0, 1e14]), unitCell: true },
  count("monthlyUsers", "web", "personsPerMonth", [0, 1e9]),
  count("personsHeld", "personalData", "persons", [0, most.personsHeld]),
  count("largestDatabase", "personalData", "persons", [0, 2e8]),
  ...kinds,
  count("cards", "personalData", "cards", [0, 2e8]),
  count("sensitive", "personalData", "persons", [0, 2e8]),
  { ...measure("mailShare", "personalData", "share", [0, 1]), optional: true },
  count("entrustors", "personalData", "companies", [0, 1e5]),
  { ...measure("margin", "dependence", "share", [0, 1]), optional: true },
  { ...measure("businessHours", "dependence", "hoursPerDay", [1, 24]), optional: true },
  information("businessDays", "dependence", "number", "days"),
  information("recoveryTimeObjective", "dependence", "number", "hours"),
  information("peak", "dependence", "text"),
  { ...measure("closedDays", "dependence", "days", [0.1, 365]), optional: true },
  { ...measure("attackHours", "dependence", "hours", [0.1, 2_000]), optional: true },
  count("slaPartners", "dependence", "companies", [0, 1e5]),
  providersNone,
  ...providerVariables,
  incidentsNone,
  ...incidentVariables,
  information("incidentsNote", "incidents", "text"),
  ...policyVariables,
] as const satisfies readonly Variable[];

type Declared = (typeof variables)[number];
export type VariableId = Declared["id"];
export type NumericVariableId = Extract<Declared, { kind: "number" }>["id"];
export type FlagVariableId = Extract<Declared, { kind: "flag" }>["id"];
export type InformationVariableId = Extract<Declared, { kind: "information" }>["id"];
export type AmountVariableId = Extract<Declared, { unitCell: true }>["id"];
/** Variables the calculation uses as numbers: yes is 1, no is 0. */
export type UsedVariableId = Extract<Declared, { kind: "number" | "flag" | "mention" | "choice" }>["id"];

export const usedVariables = (variables as readonly Variable<VariableId>[]).filter(
  (variable): variable is UsedVariable<UsedVariableId> => isUsed(variable),
);

export const hasUnitCell = (variable: Variable): variable is NumericVariable<AmountVariableId> =>
  variable.kind === "number" && variable.unitCell === true;

/** Amounts of yen with a cell for their unit. */
export const amountVariables: readonly NumericVariable<AmountVariableId>[] = variables.flatMap((variable) =>
  hasUnitCell(variable) ? [variable] : [],
);

export const variableById: ReadonlyMap<string, Variable<VariableId>> = new Map(
  variables.map((variable): [string, Variable<VariableId>] => [variable.id, variable]),
);
