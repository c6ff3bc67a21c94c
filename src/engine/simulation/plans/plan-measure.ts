import type { Chunked } from "../../../scheduling/chunked";
import { returnRanks, shareLevel, tailLevels, type TailLevel } from "../measures";
import { find, histogramOfParts, orderStatistics } from "../order-statistics";
import { tailMeasures, tailRanks, type Estimated, type TailMeasure } from "../risk-measures";
import { variance } from "../run";
import type { Scan } from "../scan";
import type { PlanRun } from "./plan-run";
import { sumAt } from "./plan-sums";
import type { YearlyKind } from "./settle-block";

type ByLevel<Figure> = Readonly<Record<TailLevel, Figure>>;

/** Yen a year. */
export interface PlanMeasure {
  readonly mean: number;
  readonly standardError: number;
  readonly sd: number;
  readonly var: ByLevel<Estimated>;
  readonly tvar: ByLevel<Estimated>;
}

/** A measure of a plan's years, and what is exceeded by `returnYears` (AEP). */
interface MeasuredYears {
  readonly measure: PlanMeasure;
  readonly aep: readonly number[];
}

/** What a plan pays, or leaves, of each year. `sums`: over all years, yen and yen². */
export function* measuredYears(
  run: PlanRun,
  plan: number,
  kind: YearlyKind,
  { sum, squares }: { readonly sum: number; readonly squares: number },
  scan: Scan,
): Chunked<MeasuredYears> {
  const { years } = run.options;
  const histogram = yield* histogramOfParts(run.yearly(plan, kind), years, scan);
  const ranks = returnRanks(years);
  const inTails = tailRanks(tailLevels, years);
  // asked for together, they are found in one pass
  yield* find(histogram, [...inTails, ...ranks], inTails[0] ?? null);
  const { at } = yield* tailMeasures(histogram, tailLevels);
  const aep = yield* orderStatistics(histogram, ranks);
  const sd = Math.sqrt(variance(sum, squares, years));
  const levels = (of: (measure: TailMeasure) => Estimated): ByLevel<Estimated> =>
    Object.fromEntries(at.map((measure) => [String(measure.level), of(measure)])) as Record<TailLevel, Estimated>;
  const measure: PlanMeasure = {
    mean: sum / years,
    standardError: sd / Math.sqrt(years),
    sd,
    var: levels((at) => at.var),
    tvar: levels((at) => at.tvar),
  };
  return { measure, aep };
}

/** What the largest event of a year exceeds by `returnYears` (OEP). */
export function* largestEvents(
  run: PlanRun,
  plan: number,
  kind: "largestPaid" | "largestRetained",
  scan: Scan,
): Chunked<readonly number[]> {
  const { years } = run.options;
  return yield* orderStatistics(yield* histogramOfParts(run.yearly(plan, kind), years, scan), returnRanks(years));
}

/** VaR and TVaR 99 of the first plan's years. */
export function* tailOf(
  run: PlanRun,
  kind: "paid" | "retained",
  scan: Scan,
): Chunked<{ readonly atRisk: number; readonly tvar: number }> {
  const histogram = yield* histogramOfParts(run.yearly(0, kind), run.options.years, scan);
  const [tail] = (yield* tailMeasures(histogram, [shareLevel])).at;
  return { atRisk: tail?.var.value ?? 0, tvar: tail?.tvar.value ?? 0 };
}

/** What a run's first plan pays, yen a year: as `PlanYears` has it, and nothing else measured. */
export interface PaidYears {
  readonly mean: number;
  readonly standardError: number;
  /** TVaR 99. */
  readonly tvar: number;
}

export function* paidYears(run: PlanRun, scan: Scan): Chunked<PaidYears> {
  const { years } = run.options;
  const sums = run.sums(0);
  const [sum, squares] = [sums[sumAt.paid] as number, sums[sumAt.paidSquares] as number];
  const { tvar } = yield* tailOf(run, "paid", scan);
  return { mean: sum / years, standardError: Math.sqrt(variance(sum, squares, years)) / Math.sqrt(years), tvar };
}
