import type { ScenarioId } from "../scenarios";
import type { CurvePoint } from "./curve";
import type { ConditionalLoss } from "./conditional-loss";
import { returnYears, type RunMeasures, type TailLevel } from "./measures";
import { normal95, type Estimated } from "./risk-measures";
import { variance, type SimulationRun } from "./run";
import { addUp, type TailItems } from "./tail";

/** A loss that is exceeded about once in so many years: yen of a year in all, and of a year's largest event. */
export interface ReturnPeriod {
  readonly years: number;
  readonly aggregate: number;
  readonly occurrence: number;
}

/** The loss of a scenario or an item: yen a year, and its shares (0 … 1) of the mean and of TVaR 99. */
export interface Share {
  readonly mean: number;
  /** Null where nothing is lost at all. */
  readonly shareOfMean: number | null;
  /** Null where TVaR 99 is 0. */
  readonly shareOfTail: number | null;
}

/** The distribution of a year's loss. Money in yen, chances a year. */
export interface Simulation {
  readonly years: number;
  readonly seed: number;
  /** Chance that any event happens in a year. */
  readonly anyEvent: number;
  /** Holds the true chance in 95 of 100 runs. */
  readonly anyEventInterval: { readonly low: number; readonly high: number };
  readonly mean: number;
  readonly sd: number;
  readonly standardError: number;
  /** Holds the true mean in 95 of 100 runs. */
  readonly meanInterval: { readonly low: number; readonly high: number };
  readonly var: Readonly<Record<TailLevel, number>>;
  readonly tvar: Readonly<Record<TailLevel, number>>;
  readonly intervals: {
    readonly var: Readonly<Record<TailLevel, Estimated>>;
    readonly tvar: Readonly<Record<TailLevel, Estimated>>;
  };
  readonly returnPeriods: readonly ReturnPeriod[];
  /** Chances that a year's loss exceeds an amount; begins at 0 yen with the chance of any loss. */
  readonly curve: readonly CurvePoint[];
  readonly byScenario: readonly (Share & { readonly id: ScenarioId; readonly conditional: ConditionalLoss | null })[];
  readonly items: readonly (Share & { readonly id: string; readonly scenario: ScenarioId })[];
  /** Scenarios one event of which in a thousand costs more than a year's revenue. */
  readonly aboveRevenue: readonly ScenarioId[];
}

/** Measures of a run, found on one thread or several. */
export interface RunFindings {
  readonly measures: RunMeasures;
  /** Yen of a year's largest event, by `returnYears`. */
  readonly oep: readonly number[];
  /** By scenario. */
  readonly given: readonly (ConditionalLoss | null)[];
  /** Of the worst years, in the order of blocks. */
  readonly worst: readonly TailItems[];
}

export function simulationOf(run: SimulationRun, { measures, oep, given, worst }: RunFindings): Simulation {
  const { tails, aep, curve } = measures;
  const { model, options } = run;
  const { years, seed } = options;
  const sums = run.sums();
  const anyEvent = sums.yearsWithEvents / years;
  const spread = normal95 * Math.sqrt((anyEvent * (1 - anyEvent)) / years);
  const mean = sums.sum / years;
  const sd = Math.sqrt(variance(sums.sum, sums.squares, years));
  const standardError = sd / Math.sqrt(years);
  const inTail = addUp(
    worst,
    sums.items.map((items) => items.length),
  );
  const wholeTail = inTail.reduce((sum, items) => sum + total(items), 0);
  const share = (amount: number, tail: number): Share => ({
    mean: amount / years,
    shareOfMean: sums.sum === 0 ? null : amount / sums.sum,
    shareOfTail: wholeTail === 0 ? null : tail / wholeTail,
  });
  const levels = <Figure>(of: (at: (typeof tails)[number]) => Figure): Readonly<Record<TailLevel, Figure>> =>
    Object.fromEntries(tails.map((at) => [String(at.level), of(at)])) as Record<TailLevel, Figure>;
  return {
    years,
    seed,
    anyEvent,
    anyEventInterval: { low: Math.max(0, anyEvent - spread), high: Math.min(1, anyEvent + spread) },
    mean,
    sd,
    standardError,
    meanInterval: { low: Math.max(0, mean - normal95 * standardError), high: mean + normal95 * standardError },
    var: levels((at) => at.var.value),
    tvar: levels((at) => at.tvar.value),
    intervals: { var: levels((at) => at.var), tvar: levels((at) => at.tvar) },
    returnPeriods: returnPeriodsOf(aep, oep),
    curve,
    byScenario: model.scenarios.map(({ id }, index) => ({
      id,
      ...share(total(sums.items[index]), total(inTail[index])),
      conditional: given[index] ?? null,
    })),
    items: model.scenarios.flatMap(({ id: scenario, items }, index) =>
      items.map(({ id }, item) => ({
        id,
        scenario,
        ...share(sums.items[index]?.[item] ?? 0, inTail[index]?.[item] ?? 0),
      })),
    ),
    aboveRevenue: model.scenarios.flatMap(({ id }, index) => ((given[index]?.p999 ?? 0) > model.revenue ? [id] : [])),
  };
}

/** Of what is measured by `returnYears`. */
export const returnPeriodsOf = (aep: readonly number[], oep: readonly number[]): readonly ReturnPeriod[] =>
  returnYears.map((period, index) => ({
    years: period,
    aggregate: aep[index] as number,
    occurrence: oep[index] as number,
  }));

function total(amounts: Float64Array | undefined): number {
  let sum = 0;
  for (const amount of amounts ?? []) sum += amount;
  return sum;
}
