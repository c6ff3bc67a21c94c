import { questions } from "../catalogue";
import { incidentNumbers } from "../profile/incidents";
import type { VariableId } from "../profile/variables";
import type { HearingSheet, ProfileInput } from "../sheet/hearing-sheet";
import { sheetOf } from "./customers";

/** As large and as well protected as a firm can be: bounds above, the best levels, providers. */
const largest: HearingSheet = sheetOf({
  profile: {
    industry: "G",
    revenue: 5e12,
    staff: 200_000,
    itServices: true,
    itShare: 0.4,
    servers: 10_000,
    publicServers: 200,
    hasWebsite: true,
    webSales: 1e12,
    monthlyUsers: 20_000_000,
    personsHeld: 50_000_000,
    largestDatabase: 50_000_000,
    cards: 5_000_000,
    closedDays: 100,
    attackHours: 600,
    "provider.1.name": "A",
    "provider.2.name": "B",
  },
  step: 1,
});

/** One person with far more names than means, no postal address, hardly any visitors, no server. */
const overburdened = sheetOf({
  profile: {
    industry: "S",
    revenue: 10e6,
    staff: 1,
    servers: 0,
    publicServers: 0,
    monthlyUsers: 200,
    personsHeld: 50_000,
    largestDatabase: 50_000,
    "kinds.address": false,
  },
  step: 0.5,
});
const noServers = "na:noServers";

/** A shop that knows three customers by name, and has no server by the underwriter's word alone. */
const smallest = sheetOf({ profile: { industry: "I2", revenue: 5e6, staff: 1, largestDatabase: 3 }, step: 0.25 });
const ofServers = questions.filter(({ notApplicable }) => notApplicable.some((reason) => reason === "noServers"));
const forAll = (reply: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ofServers.map(({ id }) => [id, reply]));

/** Sheets at the ends of what the model allows: they need the parameters no reference customer does. */
export const edgeSheets: readonly HearingSheet[] = [
  largest,
  { ...overburdened, answers: { ...overburdened.answers, S18: noServers, S19: noServers, S20: noServers } },
  { ...smallest, answers: { ...smallest.answers, ...forAll(noServers) }, remarks: forAll("cloud") },
];

const oneAYear: HearingSheet["profile"] = Object.fromEntries(
  incidentNumbers.flatMap((row): [VariableId, ProfileInput][] => [
    [`incident.${row}.scenario`, "web-defacement"],
    [`incident.${row}.experts`, true],
  ]),
);
const manufacturer = { industry: "E", revenue: 6e9, staff: 300 };

/**
 * Firms with past incidents: one just large enough to count beside one that was put right, and one a year. Only what
 * belongs to history is tried on them: where a history is stated, a scenario expected more often makes the others rarer.
 */
export const sheetsWithHistory: readonly HearingSheet[] = [
  {
    profile: {
      ...manufacturer,
      "incident.1.scenario": "data-breach",
      "incident.1.loss": 1_050_000,
      "incident.2.scenario": "ransomware",
      "incident.2.experts": true,
      "incident.2.fixConfirmed": true,
    },
    answers: {},
  },
  { profile: { ...manufacturer, ...oneAYear }, answers: {} },
];
