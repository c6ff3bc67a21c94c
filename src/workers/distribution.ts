import type { Chunked } from "../scheduling/chunked";
import type { HearingSheet, ParameterSet } from "../engine";
import {
  knowledgeBand,
  shareLevel,
  swingsOf,
  tornadoOf,
  yearMoments,
  type PlansAsked,
  type Distribution,
  type SimulationModel,
  type SimulationRun,
} from "../engine/simulation";
import { forecastOf, paceOfSearch, worthSaying, type Forecast } from "./forecast";
import type { Pool } from "./pool";

export type DistributionStep = "simulate" | "conclude" | "tornado";

interface Customer {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
}

export interface DistributionOptions {
  readonly years: number;
  readonly seed: number;
  /** What becomes of the years under them; left out: without. */
  readonly plans?: PlansAsked | null | undefined;
  /** Whose band of the expected loss is found, and whose tornado; null: without. */
  readonly band: Customer | null;
  readonly tornado: Customer | null;
  readonly onProgress?: (step: DistributionStep, done: number, run: SimulationRun | null) => void;
  /** When the distribution is there, before its tornado. */
  readonly onSimulation?: (distribution: Distribution) => void;
  readonly signal?: AbortSignal | undefined;
  /** Told beforehand how long it may take, where it is worth saying. */
  readonly forecast?: Forecast | undefined;
  /** Carries work out piece by piece, so that the thread is not held. */
  readonly pieces: <Result>(work: Chunked<Result>) => Promise<Result>;
}

/** Years a variant of the tornado is simulated for at most: its differences come from the same streams. */
const variantYears = 100_000;

/** Simulates a customer's year; then, where asked for, each of the parameters that may move it most. */
export async function simulateAll(
  pool: Pool,
  model: SimulationModel,
  {
    years,
    seed,
    plans: asked = null,
    band: ofBand,
    tornado,
    onProgress,
    onSimulation,
    signal,
    forecast,
    pieces,
  }: DistributionOptions,
): Promise<Distribution> {
  const swings = tornado ? swingsOf(tornado.sheet, tornado.parameters) : null;
  if (forecast) {
    const { now, onForecast } = forecast;
    const pace = await pool.pace(model, now);
    const search = swings ? await pieces(paceOfSearch(swings, now)) : null;
    const seconds = forecastOf(pace, years, search === null ? null : { search, years: Math.min(years, variantYears) });
    if (seconds >= worthSaying) onForecast(seconds);
  }
  const { simulation, plans } = await pool.underPlans(model, { years, seed }, asked, {
    signal,
    onProgress: (at) => onProgress?.("simulate", at.simulated / years, at),
    onConclude: () => onProgress?.("conclude", 0, null),
    pieces,
  });
  const band = ofBand ? await pieces(knowledgeBand(ofBand.sheet, ofBand.parameters)) : null;
  const distribution = { simulation, plans, band, tornado: null };
  if (!swings) return distribution;
  onSimulation?.(distribution);
  const found = await pieces(swings);
  const options = { years: Math.min(years, variantYears), seed };
  const tailOf = async (variant: SimulationModel): Promise<number> =>
    pool.tail(variant, options, shareLevel, { signal, pieces });
  const base = {
    expectedAnnualLoss: yearMoments(model).mean,
    tvar: years === options.years ? simulation.tvar[`${shareLevel}`] : await tailOf(model),
    years: options.years,
  };
  const tvars: number[][] = [];
  for (const [index, { variants }] of found.entries()) {
    const tails: number[] = [];
    for (const variant of variants) tails.push(await tailOf(variant.model));
    tvars.push(tails);
    onProgress?.("tornado", (index + 1) / found.length, null);
  }
  return { ...distribution, tornado: tornadoOf(base, found, tvars) };
}
