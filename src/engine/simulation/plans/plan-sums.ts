import { reasons } from "../../cover/claim";
import { coverLines } from "../../cover/plan";
import type { TermId } from "../../cover/terms";

/** Limits that a year, or an event, may use up: each line's of an event, then those of the year. */
export const exhaustible = [
  "liability.limit",
  "response.limit",
  "profit.limit",
  "extraExpense.limit",
  "aggregate.limit",
  "response.aggregateLimit",
] as const satisfies readonly TermId[];
export type ExhaustibleLimit = (typeof exhaustible)[number];

/** Where each of a plan's sums over years stands: yen, yen², years or events. They are added block by block. */
export const sumAt = {
  paid: 0,
  paidSquares: 1,
  retained: 2,
  retainedSquares: 3,
  loss: 4,
  /** Years in which something stays. */
  yearsRetained: 5,
  /** By limit: years and events that use it up. */
  yearsExhausted: 6,
  eventsExhausted: 6 + exhaustible.length,
} as const;

/** Where the sums of a scenario begin, and within them. */
const firstScenario = sumAt.eventsExhausted + exhaustible.length;
export const scenarioSumAt = {
  events: 0,
  loss: 1,
  paid: 2,
  /** By reason. */
  reasons: 3,
  /** By line: events that use up its limit. */
  exhausted: 3 + reasons.length,
} as const;
const ofScenario = scenarioSumAt.exhausted + coverLines.length;

/** Within the sums of a layer. */
export const layerSumAt = { paid: 0, yearsAttached: 1, yearsExhausted: 2 } as const;
const ofLayer = 3;

export const startOfScenario = (scenario: number): number => firstScenario + scenario * ofScenario;
export const startOfLayer = (scenarios: number, layer: number): number => startOfScenario(scenarios) + layer * ofLayer;

/** How many sums a plan has. */
export const sumCount = (scenarios: number, layers: number): number => startOfLayer(scenarios, layers);
