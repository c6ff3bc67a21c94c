import type { CostItemId, ScenarioCode } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";

/** What controls multiply by: at a severity strength and an operation-log level, or nothing (average controls). */
interface CaseControls {
  readonly severity: number;
  readonly log: number;
}

/** A customer and an incident whose cost was reckoned by hand when the defaults were chosen. */
export interface CalibrationCase {
  readonly scenario: ScenarioCode;
  readonly profile: HearingSheet["profile"];
  readonly controls: CaseControls | null;
  /** Of these items; all of the scenario where none is named. */
  readonly items: readonly CostItemId[];
  /** Millions of yen as they were printed: low, likely, high; null where none was given. */
  readonly reckoned: readonly [low: string | null, likely: string | null, high: string | null];
}

const weak: CaseControls = { severity: 0.15, log: 1 };

const retailer: HearingSheet["profile"] = {
  industry: "I2",
  revenue: 80e9,
  staff: 2_000,
  pcs: 2_000,
  personsHeld: 100_000,
  largestDatabase: 100_000,
  "kinds.name": true,
  "kinds.address": true,
  "kinds.contact": true,
  "kinds.account": true,
  cards: 0,
  sensitive: 0,
  entrustors: 0,
};
const shop: HearingSheet["profile"] = {
  industry: "I2",
  revenue: 3.15e9,
  webSales: 3.15e9,
  staff: 40,
  monthlyUsers: 6_500_000,
  hasWebsite: true,
};
const firm: HearingSheet["profile"] = { industry: "T", revenue: 2e9, staff: 100 };

export const caseIds = [
  "investigation",
  "breach",
  "headCount",
  "defacement",
  "denialOffline",
  "denialOnline",
  "suspicion",
] as const;
export type CaseId = (typeof caseIds)[number];

/** Source: the domain's calibration cases (a) to (d). */
export const calibrationCases: Readonly<Record<CaseId, CalibrationCase>> = {
  investigation: {
    scenario: "s2",
    profile: retailer,
    controls: weak,
    items: ["s2.initial", "s2.pcs", "s2.servers"],
    reckoned: ["6.7", "10.2", "28.8"],
  },
  breach: { scenario: "s2", profile: retailer, controls: weak, items: [], reckoned: ["249", "494", "1009"] },
  headCount: {
    scenario: "s2",
    profile: retailer,
    controls: weak,
    items: ["s2.notices", "s2.gift", "s2.dispatch", "s2.callCentre"],
    reckoned: [null, "111", null],
  },
  defacement: { scenario: "s3", profile: shop, controls: null, items: [], reckoned: ["27", "71", "234"] },
  denialOffline: {
    scenario: "s4",
    profile: { ...firm, webSales: 0 },
    controls: null,
    items: [],
    reckoned: ["1.5", "5.2", "18"],
  },
  denialOnline: {
    scenario: "s4",
    profile: { ...firm, webSales: 1e9 },
    controls: null,
    items: [],
    reckoned: ["1.8", "6.2", "20"],
  },
  suspicion: {
    scenario: "s1",
    profile: { industry: "E", revenue: 6e9, staff: 300, pcs: 300 },
    controls: null,
    items: [],
    reckoned: ["6", "23", "75"],
  },
};
