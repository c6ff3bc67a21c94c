import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, parameterTable, type HearingSheet, type ParameterSet } from "../../../src/engine";
import { modelOfSheet, type SimulationModel } from "../../../src/engine/simulation";
import { parametersWith } from "../../support/engine";

export const sampleIds = ["retailer", "online-shop", "manufacturer", "hospital", "incomplete"] as const;

export const sheetOf = (sample: string): HearingSheet =>
  JSON.parse(readFileSync(path.join(__dirname, `../../../assets/samples/${sample}.json`), "utf8")) as HearingSheet;

/** The same with nothing said of providers. */
export const withoutProviders = (sheet: HearingSheet): HearingSheet => ({
  ...sheet,
  profile: Object.fromEntries(Object.entries(sheet.profile).filter(([id]) => !id.startsWith("provider"))),
});

export const modelOf = (sheet: HearingSheet, parameters: ParameterSet = defaultParameters): SimulationModel =>
  modelOfSheet(sheet, parameters);

/** The default set with one provider, so that all six scenarios can happen. */
export const withProvider = parametersWith({ "assume.providers": 1 });

type HandMade = SimulationModel["scenarios"][number];

/** A scenario without anything that is not asked for. */
export const handMade = (parts: Partial<HandMade>): HandMade => ({
  id: "suspected-attack",
  frequency: 1,
  causes: [],
  yearly: true,
  sigmas: { cost: 0, liability: 0 },
  draws: [],
  chances: [],
  items: [],
  ...parts,
});

/** Nothing varies but what the scenarios draw. */
export const modelWith = (
  scenarios: readonly HandMade[],
  parts: Partial<Omit<SimulationModel, "scenarios">> = {},
): SimulationModel => ({
  customer: "",
  gamma: 4,
  frailty: { market: 0, firm: 0 },
  knowledge: { frequency: 0, severity: 0 },
  revenue: 1e12,
  scenarios,
  ...parts,
});

/** An item of the draws, or of the chances, named. */
export const itemOf = (
  certain: number,
  { drawn = [], chances = [], shock = null }: Partial<Omit<HandMade["items"][number], "drawn">> & { drawn?: number[] },
): HandMade["items"][number] => ({
  id: "loss",
  certain,
  drawn: drawn.map((draw) => ({ draw, complement: false })),
  chances,
  shock,
});

/** The same with all frequencies times `factor`. */
export const scaled = (model: SimulationModel, factor: number): SimulationModel => ({
  ...model,
  scenarios: model.scenarios.map((scenario) => ({ ...scenario, frequency: scenario.frequency * factor })),
});

/** Events a year. */
export const frequencyOf = ({ scenarios }: SimulationModel): number =>
  scenarios.reduce((sum, { frequency }) => sum + frequency, 0);

/** Every triple redrawn between half and twice its likely value, inside its range; single values stay. */
export function randomParameters(random: () => number): ParameterSet {
  const values = { ...defaultParameters.values };
  for (const { id, uncertain, min, max } of parameterTable) {
    const own = values[id];
    if (!uncertain || own.likely === 0) continue;
    const within = (value: number): number => Math.min(max, Math.max(min, value));
    const low = within(own.likely * (0.3 + 0.7 * random()));
    const high = within(own.likely * (1 + 2 * random()));
    const likely = low + (high - low) * random();
    values[id] = { low, likely, high };
  }
  const gamma = 1 + 8 * random();
  values["model.pertGamma"] = { low: gamma, likely: gamma, high: gamma };
  const market = 0.5 * random();
  values["frailty.market"] = { low: market, likely: market, high: market };
  return { name: "random", version: "1", values };
}
