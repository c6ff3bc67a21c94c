import type { Chunked } from "../../../scheduling/chunked";
import { isActing } from "../../cover/acting";
import { reasons, type Reason } from "../../cover/claim";
import { coverLines, type CoverLine, type Layer, type Plan } from "../../cover/plan";
import type { ScenarioId } from "../../scenarios";
import type { Scan } from "../scan";
import type { ReturnPeriod } from "../simulation";
import { largestEvents, measuredYears, type PlanMeasure } from "./plan-measure";
import type { PlanRun } from "./plan-run";
import {
  exhaustible,
  layerSumAt,
  scenarioSumAt,
  startOfLayer,
  startOfScenario,
  sumAt,
  type ExhaustibleLimit,
} from "./plan-sums";

/** Yen of a year in all (AEP), and of one event (OEP). */
interface Exceeded {
  readonly aggregate: number;
  readonly occurrence: number;
}

/** What is exceeded about once in so many years. Gross: the losses simulated, whatever a plan says. */
interface PlanReturnPeriod {
  readonly years: number;
  readonly gross: Exceeded;
  readonly paid: Exceeded;
  readonly retained: Exceeded;
}

/** A limit that is used up: nothing more of the kind would be paid. */
interface Exhaustion {
  readonly limit: ExhaustibleLimit;
  /** Yen. */
  readonly yen: number;
  /** Chance a year, and once in how many years; null for never. */
  readonly chance: number;
  readonly returnPeriod: number | null;
  /** Share of events that use it up, or find it so; null without events. */
  readonly ofEvents: number | null;
}

/** A layer above the plan: what it is expected to pay, yen a year, this insurer's share of it. */
interface LayerYears extends Layer {
  readonly expected: number;
  /** What it is expected to pay of the most it can pay an event; null where that is nothing. */
  readonly rateOnLine: number | null;
  /** Chances a year that an event exceeds its attachment, and that its limit is used up. */
  readonly attachmentChance: number;
  readonly exhaustionChance: number;
}

/** Yen a year of a scenario's events: `loss` is `paid` and all reasons. */
interface PlanScenario {
  readonly id: ScenarioId;
  /** Events a year. */
  readonly events: number;
  readonly loss: number;
  readonly paid: number;
  readonly reasons: Readonly<Record<Reason, number>>;
  /** Shares of its events that use up the limit of a line; null without events. */
  readonly exhausted: Readonly<Record<CoverLine, number>> | null;
}

/** What a plan does over the years of a simulation. Money in yen. */
export interface PlanYears {
  readonly name: string;
  readonly years: number;
  /** What is lost a year, with what of the amounts beside it the plan takes on: paid and retained. */
  readonly loss: number;
  readonly paid: PlanMeasure;
  readonly retained: PlanMeasure;
  /** Of what is retained. */
  readonly reasons: Readonly<Record<Reason, number>>;
  /** Chance a year that anything stays with the customer. */
  readonly anyRetained: number;
  readonly returnPeriods: readonly PlanReturnPeriod[];
  /** Of the limits the plan has. */
  readonly exhaustion: readonly Exhaustion[];
  readonly layers: readonly LayerYears[];
  readonly scenarios: readonly PlanScenario[];
}

/** Measures what became of a run under each plan, once all its blocks are there. */
export function* planYearsOf(
  run: PlanRun,
  { returnPeriods }: { readonly returnPeriods: readonly ReturnPeriod[] },
  scan: Scan,
): Chunked<readonly PlanYears[]> {
  const { plans, claims } = run.asked;
  const { years } = run.options;
  const found: PlanYears[] = [];
  for (const [place, plan] of plans.entries()) {
    const sums = run.sums(place);
    const sum = (at: number): number => sums[at] as number;
    const measured = (kind: "paid" | "retained") =>
      measuredYears(run, place, kind, { sum: sum(sumAt[kind]), squares: sum(sumAt[`${kind}Squares`]) }, scan);
    const paid = yield* measured("paid");
    const retained = yield* measured("retained");
    const paidOep = yield* largestEvents(run, place, "largestPaid", scan);
    const retainedOep = yield* largestEvents(run, place, "largestRetained", scan);
    const scenarios = claims.scenarios.map(({ id }, scenario) =>
      scenarioOf(id, sums, startOfScenario(scenario), years),
    );
    found.push({
      name: plan.name,
      years,
      loss: sum(sumAt.loss) / years,
      paid: paid.measure,
      retained: retained.measure,
      reasons: byReason((reason) => scenarios.reduce((all, each) => all + each.reasons[reason], 0)),
      anyRetained: sum(sumAt.yearsRetained) / years,
      returnPeriods: returnPeriods.map(({ years: period, aggregate, occurrence }, index) => ({
        years: period,
        gross: { aggregate, occurrence },
        paid: { aggregate: paid.aep[index] as number, occurrence: paidOep[index] as number },
        retained: { aggregate: retained.aep[index] as number, occurrence: retainedOep[index] as number },
      })),
      exhaustion: exhaustionOf(plan, sums, years, scenarios.reduce((all, { events }) => all + events, 0) * years),
      layers: plan.layers.map((layer, index) =>
        layerOf(layer, plan, sums, startOfLayer(scenarios.length, index), years),
      ),
      scenarios,
    });
  }
  return found;
}

const byReason = (of: (reason: Reason) => number): Readonly<Record<Reason, number>> =>
  Object.fromEntries(reasons.map((reason) => [reason, of(reason)])) as Record<Reason, number>;

function scenarioOf(id: ScenarioId, sums: Float64Array, start: number, years: number): PlanScenario {
  const sum = (at: number): number => sums[start + at] as number;
  const events = sum(scenarioSumAt.events);
  const shares = coverLines.map((line, index) => [line, sum(scenarioSumAt.exhausted + index) / events] as const);
  return {
    id,
    events: events / years,
    loss: sum(scenarioSumAt.loss) / years,
    paid: sum(scenarioSumAt.paid) / years,
    reasons: byReason((reason) => sum(scenarioSumAt.reasons + reasons.indexOf(reason)) / years),
    exhausted: events === 0 ? null : (Object.fromEntries(shares) as Record<CoverLine, number>),
  };
}

const exhaustionOf = (plan: Plan, sums: Float64Array, years: number, events: number): readonly Exhaustion[] =>
  exhaustible.flatMap((limit, index): readonly Exhaustion[] => {
    const yen = plan.terms[limit];
    if (yen === null || !isActing(limit, plan.terms)) return [];
    const chance = (sums[sumAt.yearsExhausted + index] as number) / years;
    return [
      {
        limit,
        yen,
        chance,
        returnPeriod: chance === 0 ? null : 1 / chance,
        ofEvents: events === 0 ? null : (sums[sumAt.eventsExhausted + index] as number) / events,
      },
    ];
  });

function layerOf(layer: Layer, { terms }: Plan, sums: Float64Array, start: number, years: number): LayerYears {
  const yearly = (at: number): number => (sums[start + at] as number) / years;
  const most = layer.limit * layer.share * terms["coInsurance.share"];
  const expected = yearly(layerSumAt.paid);
  return {
    ...layer,
    expected,
    rateOnLine: most === 0 ? null : expected / most,
    attachmentChance: yearly(layerSumAt.yearsAttached),
    exhaustionChance: yearly(layerSumAt.yearsExhausted),
  };
}
