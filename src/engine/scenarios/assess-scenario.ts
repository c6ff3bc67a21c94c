import { passes } from "../model/evaluate";
import type { Model } from "../model/resolve";
import type { Estimate } from "../parameters/estimates";
import type { SheetValues } from "../sheet-values";
import { amountOf, type Amount, type ControlFactors } from "./amount";
import { impactOf, type ImpactResult } from "./impact";
import type { GateReason, ScenarioCode, ScenarioId } from "./index";
import type { Scenario } from "./scenario";

/** What one scenario would cost this customer, and how often. */
export interface ScenarioResult {
  readonly id: ScenarioId;
  /** Beyond the four of the source documents. */
  readonly extended: boolean;
  /** False where the scenario cannot happen; `gate` says why. */
  readonly applies: boolean;
  readonly gate: GateReason | null;
  /** Events a year. */
  readonly frequency: number;
  /** Yen of one event, all items at their lows, likelies and highs, and the mean; null where it cannot happen. */
  readonly loss: Estimate | null;
  /** Yen a year: frequency × mean loss. */
  readonly expectedAnnualLoss: number;
  readonly impact: ImpactResult | null;
  readonly items: readonly Amount[];
  /** Amounts shown beside the loss, never part of it. */
  readonly beside: readonly Amount[];
  /** What the frequency and the control factors come from. */
  readonly basis: {
    readonly baseFrequency: number;
    readonly exposureFactor: number;
    readonly industryFactor: number;
    readonly controlFactor: number;
    /** What the firm's own past incidents multiply the frequency by: 1 where they say nothing. */
    readonly historyFactor: number;
    /** Of controls, 0–1; null where no applicable question bears on the scenario. */
    readonly strength: {
      readonly likelihood: number | null;
      readonly severity: number | null;
      /** Key controls missing. */
      readonly keyShortfall: number;
    };
    readonly factors: ControlFactors;
  };
}

/** What controls and operation logs multiply the money of a scenario by. */
export const controlFactors = (code: ScenarioCode, values: SheetValues): ControlFactors => ({
  investigation: values.get(`${code}.investigation`),
  delay: values.get(`${code}.delay`),
  severity: values.get(`${code}.severity`),
  recovery: values.get(`${code}.recovery`),
  extent: values.get("log.extent"),
});

export function assessScenario(scenario: Scenario, model: Model, values: SheetValues): ScenarioResult {
  const { code } = scenario;
  const factors = controlFactors(code, values);
  const basis = {
    baseFrequency: values.get(`${code}.base`),
    exposureFactor: values.get(`${code}.exposure`),
    industryFactor: values.get(`${code}.industry`),
    historyFactor: scenario.frequency.yearly ? values.get("history.factor") : 1,
    controlFactor: values.get(`${code}.control`),
    strength: {
      likelihood: values.get(`${code}.likelihood`),
      severity: values.get(`${code}.strength`),
      keyShortfall: values.get(`${code}.keyShortfall`),
    },
    factors,
  };
  const { id, extended } = scenario;
  if (values.get(`${code}.gate`) === 0) {
    return {
      id,
      extended,
      applies: false,
      gate: scenario.gates.find(({ test }) => !passes(test, "likely", model))?.reason ?? null,
      frequency: 0,
      loss: null,
      expectedAnnualLoss: 0,
      impact: null,
      items: [],
      beside: [],
      basis,
    };
  }
  const frequency = values.get(`${code}.frequency`);
  const items = scenario.items.map((item) => amountOf(item, model, factors));
  const beside = scenario.beside.map((item) => amountOf(item, model, factors));
  const loss = total(items);
  return {
    id,
    extended,
    applies: true,
    gate: null,
    frequency,
    loss,
    expectedAnnualLoss: frequency * loss.mean,
    impact: impactOf(scenario, model, factors, loss.likely),
    items,
    beside,
    basis,
  };
}

function total(items: readonly Amount[]): Estimate {
  let [low, likely, high, mean] = [0, 0, 0, 0];
  for (const item of items) {
    low += item.low;
    likely += item.likely;
    high += item.high;
    mean += item.mean;
  }
  return { low, likely, high, mean };
}
