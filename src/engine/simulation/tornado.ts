import { parameterTable, type Parameter, type ParameterId, type Triple } from "../parameters";
import type { ParameterSet } from "../parameters/set";
import type { Chunked } from "../../scheduling/chunked";
import type { HearingSheet } from "../sheet/hearing-sheet";
import type { KnowledgeBand } from "./knowledge-band";
import type { SimulationModel } from "./model";
import { modelOfSheet } from "./model-of-sheet";
import { yearMoments } from "./moments";
import { histogramOf } from "./order-statistics";
import { tailMeasures } from "./risk-measures";
import type { SimulationRun } from "./run";
import type { PlanYears } from "./plans/plan-years";
import type { Scan } from "./scan";
import type { Simulation } from "./simulation";

/** A parameter that was moved, the rest as they are. */
interface Variant {
  readonly parameter: ParameterId;
  readonly side: "low" | "high";
  /** The value it was fixed at. */
  readonly value: number;
  readonly model: SimulationModel;
  /** Yen a year, in closed form. */
  readonly expectedAnnualLoss: number;
}

/** Both ways a parameter is moved; the side where it cannot be moved is missing. */
export interface Swing {
  readonly parameter: ParameterId;
  readonly variants: readonly Variant[];
}

/** Parameters whose tail is simulated, by what they do to the expected loss and to the spread. */
export const tornadoCandidates = 16;

/** A single value is taken so many times: 前提, as design 3.5 has it. */
const factors = { low: 0.8, high: 1.25 } as const;

/**
 * The parameters that may move a customer's expected annual loss or its tail most: each triple fixed at its low and at
 * its high, each single value × 0.8 and × 1.25 within its range, the rest as they are. They are found by the closed
 * forms of mean and variance; their effect on TVaR takes a simulation of the variants from the same streams.
 */
export function* swingsOf(sheet: HearingSheet, set: ParameterSet): Chunked<readonly Swing[]> {
  const modelWith = (parameters: ParameterSet): SimulationModel => modelOfSheet(sheet, parameters);
  const base = yearMoments(modelWith(set));
  const moved: (Swing & { readonly mean: number; readonly spread: number })[] = [];
  for (const parameter of parameterTable) {
    let [mean, spread] = [0, 0];
    const variants = (["low", "high"] as const).flatMap((side): Variant[] => {
      const value = valueAt(parameter, set.values[parameter.id], side);
      if (value === null) return [];
      const values = { ...set.values, [parameter.id]: { low: value, likely: value, high: value } };
      const model = modelWith({ ...set, values });
      const moments = yearMoments(model);
      mean = Math.max(mean, Math.abs(moments.mean - base.mean));
      spread = Math.max(spread, Math.abs(moments.variance - base.variance));
      return [{ parameter: parameter.id, side, value, model, expectedAnnualLoss: moments.mean }];
    });
    if (mean > 0 || spread > 0) moved.push({ parameter: parameter.id, variants, mean, spread });
    yield;
  }
  const leading = (by: "mean" | "spread"): ReadonlySet<string> =>
    new Set(
      [...moved]
        .sort((a, b) => b[by] - a[by])
        .slice(0, tornadoCandidates)
        .map(({ parameter }) => parameter),
    );
  const [byMean, bySpread] = [leading("mean"), leading("spread")];
  return moved
    .filter(({ parameter }) => byMean.has(parameter) || bySpread.has(parameter))
    .map(({ parameter, variants }) => ({ parameter, variants }));
}

/** Where a parameter is fixed; null where that is where it stands, or where it is a switch. */
function valueAt({ uncertain, unit, min, max }: Parameter, own: Triple, side: "low" | "high"): number | null {
  if (unit === "flag" || unit === "date") return null;
  if (uncertain) return own.low === own.high ? null : own[side];
  const value = Math.min(max, Math.max(min, own.likely * factors[side]));
  return value === own.likely ? null : value;
}

/** TVaR of a run, in yen. */
export function* tvarOf({ totals }: SimulationRun, level: number, scan: Scan): Chunked<number> {
  const { at } = yield* tailMeasures(yield* histogramOf(totals, scan), [level]);
  return at[0]?.tvar.value ?? 0;
}

/** A bar of the tornado: yen by which a figure goes below and above what it is, the parameter at its low and high. */
export interface TornadoBar {
  readonly parameter: ParameterId;
  readonly low: { readonly value: number; readonly expectedAnnualLoss: number; readonly tvar: number } | null;
  readonly high: { readonly value: number; readonly expectedAnnualLoss: number; readonly tvar: number } | null;
}

export interface Tornado {
  /** As it stands. */
  readonly expectedAnnualLoss: number;
  readonly tvar: number;
  /** Years the tails were simulated for. */
  readonly years: number;
  /** The ten that move the expected annual loss most, largest first; and TVaR 99. */
  readonly byExpected: readonly TornadoBar[];
  readonly byTail: readonly TornadoBar[];
}

/** The distribution of a year's loss, and what moves it. */
export interface Distribution {
  readonly simulation: Simulation;
  /** What becomes of the years under each plan; null where none was asked for. */
  readonly plans: readonly PlanYears[] | null;
  /** Of the expected loss, by what is not known of the model; null where it was not asked for. */
  readonly band: KnowledgeBand | null;
  /** Null where it was not asked for. */
  readonly tornado: Tornado | null;
}

/** Bars shown. */
export const tornadoBars = 10;

/** Makes a tornado of each variant's TVaR 99, in the order of swings and variants. */
export function tornadoOf(
  base: Omit<Tornado, "byExpected" | "byTail">,
  swings: readonly Swing[],
  tvars: readonly (readonly number[])[],
): Tornado {
  const bars = swings.map(({ parameter, variants }, index): TornadoBar => {
    const at = (side: "low" | "high"): TornadoBar["low"] => {
      const place = variants.findIndex((variant) => variant.side === side);
      const variant = variants[place];
      if (!variant) return null;
      const { value, expectedAnnualLoss } = variant;
      return { value, expectedAnnualLoss, tvar: tvars[index]?.[place] ?? base.tvar };
    };
    return { parameter, low: at("low"), high: at("high") };
  });
  const ranked = (figure: "expectedAnnualLoss" | "tvar"): readonly TornadoBar[] => {
    const width = ({ low, high }: TornadoBar): number => {
      const values = [low, high].flatMap((side) => (side ? [side[figure]] : [])).concat(base[figure]);
      return Math.max(...values) - Math.min(...values);
    };
    return [...bars]
      .filter((bar) => width(bar) > 0)
      .sort((a, b) => width(b) - width(a))
      .slice(0, tornadoBars);
  };
  return { ...base, byExpected: ranked("expectedAnnualLoss"), byTail: ranked("tvar") };
}
