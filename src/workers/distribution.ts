import type { Chunked } from "../scheduling/chunked";
import type { HearingSheet, ParameterSet } from "../engine";
import {
  knowledgeBand,
  shareLevel,
  swingsOf,
  tornadoOf,
  yearMoments,
  type Distribution,
  type SimulationModel,
  type SimulationRun,
} from "../engine/simulation";
import type { Pool } from "./pool";

export type DistributionStep = "simulate" | "conclude" | "tornado";

interface Customer {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
}

export interface DistributionOptions {
  readonly years: number;
  readonly seed: number;
  /** Whose band of the expected loss is found, and whose tornado; null: without. */
  readonly band: Customer | null;
  readonly tornado: Customer | null;
  readonly onProgress?: (step: DistributionStep, done: number, run: SimulationRun | null) => void;
  /** When the distribution is there, before its tornado. */
  readonly onSimulation?: (distribution: Distribution) => void;
  readonly signal?: AbortSignal | undefined;
  /** Carries work out piece by piece, so that the thread is not held. */
  readonly pieces: <Result>(work: Chunked<Result>) => Promise<Result>;
}

/** Years a variant of the tornado is simulated for at most: its differences come from the same streams. */
const variantYears = 100_000;

/** Simulates a customer's year; then, where asked for, each of the parameters that may move it most. */
export async function simulateAll(
  pool: Pool,
  model: SimulationModel,
  { years, seed, band: ofBand, tornado, onProgress, onSimulation, signal, pieces }: DistributionOptions,
): Promise<Distribution> {
  const simulation = await pool.distribution(
    model,
    { years, seed },
    {
      signal,
      onProgress: (at) => onProgress?.("simulate", at.simulated / years, at),
      onConclude: () => onProgress?.("conclude", 0, null),
      pieces,
    },
  );
  const band = ofBand ? await pieces(knowledgeBand(ofBand.sheet, ofBand.parameters)) : null;
  const distribution = { simulation, band, tornado: null };
  if (!tornado) return distribution;
  onSimulation?.(distribution);
  const swings = await pieces(swingsOf(tornado.sheet, tornado.parameters));
  const options = { years: Math.min(years, variantYears), seed };
  const tailOf = async (variant: SimulationModel): Promise<number> =>
    pool.tail(variant, options, shareLevel, { signal, pieces });
  const base = {
    expectedAnnualLoss: yearMoments(model).mean,
    tvar: years === options.years ? simulation.tvar[`${shareLevel}`] : await tailOf(model),
    years: options.years,
  };
  const tvars: number[][] = [];
  for (const [index, { variants }] of swings.entries()) {
    const tails: number[] = [];
    for (const variant of variants) tails.push(await tailOf(variant.model));
    tvars.push(tails);
    onProgress?.("tornado", (index + 1) / swings.length, null);
  }
  return { ...distribution, tornado: tornadoOf(base, swings, tvars) };
}
