import type { ParameterSet } from "../parameters/set";
import type { VariableId } from "../profile/variables";
import { scenarios, type ScenarioCode } from "../scenarios";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { evaluateSheet, understand } from "../assess";
import { referenceCustomers, sheetOf } from "./customers";
import { passedIf, type Line } from "./line";
import { neutralResults } from "./neutral";
import { rises } from "./controls";

type Profile = HearingSheet["profile"];

/** What a firm's size must do to its loss. */
export type PropertyId =
  | "noCliff"
  | "neverFalls"
  | "bounded"
  | "shareOfRevenue"
  | "slope"
  | "first"
  | "noIncident"
  | "oneIncident"
  | "twoIncidents";

/** Everything stated, so that one value moves alone. */
const shop: Profile = {
  industry: "I2",
  revenue: 3e9,
  staff: 100,
  pcs: 80,
  servers: 10,
  publicServers: 2,
  webSales: 1e9,
  monthlyUsers: 200_000,
  largestDatabase: 50_000,
  cards: 10_000,
  sensitive: 5_000,
  entrustors: 3,
  closedDays: 10,
  attackHours: 24,
};

/** A value of the profile that is moved by a step, up to a largest. */
interface Moved {
  readonly step: number;
  readonly most: number;
  readonly profile?: Profile;
}

/** Yen by the million, everything else by one. A firm that states its staff alone grows in everything that stands in. */
const moved = {
  staff: { step: 1, most: 100_000, profile: {} },
  revenue: { step: 1e6, most: 1e13 },
  pcs: { step: 1, most: 100_000 },
  servers: { step: 1, most: 10_000 },
  webSales: { step: 1e6, most: 3e9 },
  monthlyUsers: { step: 1, most: 1e9 },
  largestDatabase: { step: 1, most: 2e8 },
  cards: { step: 1, most: 2e8 },
  sensitive: { step: 1, most: 2e8 },
  entrustors: { step: 1, most: 10_000 },
  closedDays: { step: 1, most: 365 },
  attackHours: { step: 1, most: 2_000 },
} as const satisfies Readonly<Partial<Record<VariableId, Moved>>>;

/** No cliff: one step more or less does not bend the loss by more than this share of it, from so many steps on. */
const [mostBend, fewestSteps] = [0.01, 10];

/** Bends below this are those of the last digits. */
const rounding = 1e-12;

/** What the first of something may add to the loss: persons, cards. */
const mostOfFirst = 0.01;

/** So much of a year's revenue a site that sells everything may lose at most, however long it is closed. 前提: F5 has 0.33. */
const mostOfRevenue = 0.35;

const total = (results: readonly ScenarioResult[]): number =>
  results.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

/** Whole numbers that grow by a quarter, with both sides of every power of ten. */
function gridTo(most: number): readonly number[] {
  const grid = new Set<number>();
  for (let at = 1; at < most; at = Math.max(at + 1, Math.floor(at * 1.25))) grid.add(at);
  for (let power = 10; power < most; power *= 10) for (const at of [power - 1, power, power + 1]) grid.add(at);
  return [...grid].sort((a, b) => a - b);
}

/** That a firm's size moves its loss without cliffs, upwards, and within bounds. */
export const stepLines = (parameters: ParameterSet): readonly Line<"steps">[] => [
  ...Object.entries<Moved>(moved).flatMap(([id, each]) => linesOfMoved(id as keyof typeof moved, each, parameters)),
  ...linesOfBounds(parameters),
  ...linesOfFirst(parameters),
  ...linesOfHistory(parameters),
];

const line = (
  property: PropertyId,
  variable: VariableId,
  found: number,
  allowed: number,
  holds: boolean,
): Line<"steps"> => ({
  section: "steps",
  subjects: [
    { kind: "property", id: property },
    { kind: "variable", id: variable },
  ],
  verdict: passedIf(holds),
  figures: { found, allowed },
  named: [],
});

function linesOfMoved(
  id: keyof typeof moved,
  { step, most, profile = shop }: Moved,
  parameters: ParameterSet,
): readonly Line<"steps">[] {
  const lossAt = (steps: number): number => total(neutralResults({ ...profile, [id]: steps * step }, parameters));
  let [bend, falls, last] = [0, 0, 0];
  for (const steps of gridTo(most / step)) {
    const here = lossAt(steps);
    if (rises(here, last)) falls++;
    last = here;
    if (steps < fewestSteps) continue;
    const [before, after] = [lossAt(steps - 1), lossAt(steps + 1)];
    bend = Math.max(bend, Math.abs(after - 2 * here + before) / here);
  }
  if (bend < rounding) bend = 0;
  return [line("noCliff", id, bend, mostBend, bend <= mostBend), line("neverFalls", id, falls, 0, falls === 0)];
}

function linesOfBounds(parameters: ParameterSet): readonly Line<"steps">[] {
  const high = (code: ScenarioCode, profile: Profile): number =>
    neutralResults(profile, parameters)[scenarios.findIndex((each) => each.code === code)]?.loss?.high ?? NaN;
  const frequency = (persons: number): number =>
    neutralResults({ ...shop, largestDatabase: persons, cards: 0 }, parameters)[1]?.frequency ?? NaN;
  const persons = 100_000;
  const cards = (count: number): number =>
    total(neutralResults({ ...shop, largestDatabase: persons, cards: count }, parameters));
  const revenue = 2e9;
  const online = { industry: "T", revenue, staff: 100, webSales: revenue };
  const share = high("s3", { ...online, closedDays: 365 }) / revenue;
  const ratios = {
    cards: cards(1e8) / cards(persons),
    closedDays: high("s3", { ...shop, closedDays: 365 }) / high("s3", { ...shop, closedDays: 120 }),
    attackHours: high("s4", { ...shop, attackHours: 2_000 }) / high("s4", { ...shop, attackHours: 720 }),
  };
  const slope = frequency(42e6) / frequency(42e3);
  return [
    ...Object.entries(ratios).map(([id, ratio]) => line("bounded", id as VariableId, ratio, 1, ratio === 1)),
    line("shareOfRevenue", "closedDays", share, mostOfRevenue, share <= mostOfRevenue),
    line("slope", "largestDatabase", slope, 4, slope.toFixed(1) === "4.0"),
  ];
}

/** The first person and the first card of a retailer with weak controls. */
function linesOfFirst(parameters: ParameterSet): readonly Line<"steps">[] {
  const { profile, step } = referenceCustomers.retailer;
  const loss = (changed: Profile): number =>
    total(evaluateSheet(understand(sheetOf({ profile: { ...profile, ...changed }, step }), parameters)).scenarios);
  const none = { personsHeld: 0, largestDatabase: 0, cards: 0 };
  const added = {
    largestDatabase: loss({ ...none, personsHeld: 1, largestDatabase: 1 }) / loss(none) - 1,
    cards: loss({ cards: 1 }) / loss({ cards: 0 }) - 1,
  };
  return Object.entries(added).map(([id, share]) =>
    line("first", id as VariableId, share, mostOfFirst, share > 0 && share <= mostOfFirst),
  );
}

/** What a stated history multiplies frequencies by. Source: the loss model's second edition, F5. */
const history = [
  ["noIncident", { incidentsNone: true }, "0.98"],
  ["oneIncident", { "incident.1.scenario": "data-breach", "incident.1.experts": true }, "1.47"],
  [
    "twoIncidents",
    {
      "incident.1.scenario": "data-breach",
      "incident.1.experts": true,
      "incident.2.scenario": "ransomware",
      "incident.2.experts": true,
    },
    "1.96",
  ],
] as const satisfies readonly (readonly [PropertyId, Profile, string])[];

function linesOfHistory(parameters: ParameterSet): readonly Line<"steps">[] {
  const manufacturer = { industry: "E", revenue: 6e9, staff: 300 };
  const frequency = (profile: Profile): number => neutralResults(profile, parameters)[0]?.frequency ?? NaN;
  return history.map(([property, incidents, stated]) => {
    const ratio = frequency({ ...manufacturer, ...incidents }) / frequency(manufacturer);
    return line(property, "incidentsNone", ratio, Number(stated), ratio.toFixed(2) === stated);
  });
}
