import type { Chunked } from "../../scheduling/chunked";
import { understand } from "../assess";
import { certain } from "../parameters/estimates";
import type { ParameterSet } from "../parameters/set";
import type { Model } from "../model/resolve";
import { scenarios, type Scenario } from "../scenarios";
import { amountOf, type ControlFactors } from "../scenarios/amount";
import { controlFactors } from "../scenarios/assess-scenario";
import type { ControlFactor } from "../scenarios/scenario";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { SheetValues } from "../sheet-values";
import { quantileAt } from "./quantile-table";
import { lognormalSlot, pertSlot, type Slot } from "./slots";
import { drawBits, streamKey } from "./streams";

/** Yen a year between which the expected loss lies in eight of ten worlds. */
export interface KnowledgeBand {
  readonly p10: number;
  readonly p90: number;
}

/** Worlds looked at. */
export const worldCount = 400;
/** How many of them lie at or below each end. */
const [rankLow, rankHigh] = [40, 360];

/** Worlds between two breaths. */
const slice = 20;

/**
 * How far the expected yearly loss goes with what is not known of the model: in each world the sensitivities to controls,
 * all frequencies but those of what strikes from outside, all amounts, and each scenario by itself are others. By closed
 * forms, from a stream of its own: the same whatever the simulation's seed. Source: the loss model's second edition, A8.
 */
export function* knowledgeBand(sheet: HearingSheet, parameters: ParameterSet): Chunked<KnowledgeBand> {
  const { model, replies } = understand(sheet, parameters);
  const single = (id: "model.pertGamma" | "knowledge.sigma" | "knowledge.severity" | "knowledge.own"): number =>
    model.parameter(id).likely;
  const gamma = single("model.pertGamma");
  const drawn: readonly Slot[] = [
    pertSlot(parameters.values["model.kL"], gamma),
    pertSlot(parameters.values["model.kV"], gamma),
    lognormalSlot(single("knowledge.sigma")),
    lognormalSlot(single("knowledge.severity")),
    ...scenarios.map(() => lognormalSlot(single("knowledge.own"))),
  ];
  const usual = new SheetValues(model, replies);
  const events = scenarios.map((scenario) => meansByControl(scenario, model, usual));
  const key = streamKey(0, "worlds");
  const bits = new Int32Array(drawn.length);
  const losses = new Float64Array(worldCount);
  for (let world = 0; world < worldCount; world++) {
    drawBits(key, world, bits);
    const [kL = 0, kV = 0, frequency = 1, severity = 1, ...own] = drawn.map(({ table, base, scale }, at) =>
      table ? base + scale * quantileAt(table, bits[at] as number) : base,
    );
    const values = usual.under(withSensitivities(model, kL, kV));
    let loss = 0;
    scenarios.forEach((scenario, at) => {
      const often = values.get(`${scenario.code}.frequency`) * (scenario.frequency.yearly ? frequency : 1);
      loss += (own[at] as number) * often * meanOf(events[at] ?? [], controlFactors(scenario.code, values));
    });
    losses[world] = severity * loss;
    if (world % slice === slice - 1) yield;
  }
  losses.sort();
  return { p10: losses[rankLow - 1] as number, p90: losses[rankHigh - 1] as number };
}

/** Yen of the items of an event that a control multiplies, before it does. */
type MeanByControl = readonly { readonly control: ControlFactor | null; readonly mean: number }[];

const alone: Omit<ControlFactors, "extent"> = { severity: 1, investigation: 1, delay: 1, recovery: 1 };

function meansByControl(scenario: Scenario, model: Model, values: SheetValues): MeanByControl {
  if (values.get(`${scenario.code}.gate`) === 0) return [];
  const { extent } = controlFactors(scenario.code, values);
  const controls = { ...alone, extent };
  const means = new Map<ControlFactor | null, number>();
  for (const item of scenario.items) {
    means.set(item.control, (means.get(item.control) ?? 0) + amountOf(item, model, controls).mean);
  }
  return [...means].map(([control, mean]) => ({ control, mean }));
}

const meanOf = (means: MeanByControl, factors: ControlFactors): number =>
  means.reduce((sum, { control, mean }) => sum + mean * (control ? factors[control] : 1), 0);

/** The same customer where controls act otherwise on frequencies and on severity. */
function withSensitivities(model: Model, kL: number, kV: number): Model {
  const others = new Map([
    ["model.kL", certain(kL)],
    ["model.kV", certain(kV)],
  ]);
  return { ...model, parameter: (id) => others.get(id) ?? model.parameter(id) };
}
