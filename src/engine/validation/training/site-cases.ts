import { fifthOnline, type TrainingCase } from "./case";

const soldOnline = (revenue: number) => ({ industry: "I2", revenue, webSales: revenue });

/** Sites tampered with, and systems flooded. */
export const siteCases = [
  {
    id: "4",
    scenario: "s3",
    profile: { ...soldOnline(3.15e9), staff: 40, monthlyUsers: 6_500_000, closedDays: 10, margin: 1 },
    counted: "profit",
    kind: "single",
    published: [150, 250],
    source: "kakaku",
  },
  {
    id: "5",
    scenario: "s3",
    profile: { ...soldOnline(12.7e9), staff: 300, closedDays: 9, margin: 1 },
    counted: "profit",
    kind: "single",
    published: [400],
    source: "golf",
  },
  {
    id: "6",
    scenario: "s4",
    profile: { industry: "G", revenue: 54e9, webSales: 54e9, staff: 1_100, attackHours: 144, margin: 0.5 },
    counted: "all",
    kind: "single",
    published: [990, 1_320],
    source: "voice",
  },
  {
    id: "7a",
    scenario: "s4",
    profile: { ...fifthOnline("T", 2e9), staff: 100 },
    counted: "all",
    kind: "single",
    published: [13.5],
    source: "kasperskySurvey",
  },
  {
    id: "7b",
    scenario: "s4",
    profile: { ...fifthOnline("T", 100e9), staff: 3_000 },
    counted: "all",
    kind: "single",
    published: [253],
    source: "kasperskySurvey",
  },
  {
    id: "16",
    scenario: "s4",
    profile: { ...fifthOnline("T", 20e9), staff: 800 },
    counted: "all",
    kind: "single",
    published: [33, 57],
    source: "zayoReport",
  },
] as const satisfies readonly TrainingCase[];
