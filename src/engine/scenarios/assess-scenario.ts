import { passes } from "../model/evaluate";
import type { Model } from "../model/resolve";
import type { Estimate } from "../parameters/estimates";
import type { Reply } from "../sheet/replies";
import { amountOf, type Amount, type ControlFactors } from "./amount";
import { baseFrequency, controlFactor, severityFactor } from "./frequency";
import { impactOf, type ImpactResult } from "./impact";
import type { GateReason, ScenarioId } from "./index";
import type { Scenario } from "./scenario";
import { strength, type Strength } from "./strength";

/** What one scenario would cost this customer, and how often. */
export interface ScenarioResult {
  readonly id: ScenarioId;
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
    readonly industryFactor: number;
    readonly controlFactor: number;
    readonly strength: Strength;
    readonly factors: ControlFactors;
  };
}

export function assessScenario(
  scenario: Scenario,
  model: Model,
  replies: readonly Reply[],
  logFactors: Omit<ControlFactors, "severity">,
): ScenarioResult {
  const power = strength(scenario, replies, model.parameters);
  const factors: ControlFactors = { ...logFactors, severity: severityFactor(power, model) };
  const basis = {
    baseFrequency: baseFrequency(scenario, model),
    industryFactor: model.byIndustry(`industry.${scenario.code}`),
    controlFactor: controlFactor(power, model),
    strength: power,
    factors,
  };
  const { id, gate, gateReason } = scenario;
  if (gate && !passes(gate, "likely", model)) {
    return {
      id,
      applies: false,
      gate: gateReason,
      frequency: 0,
      loss: null,
      expectedAnnualLoss: 0,
      impact: null,
      items: [],
      beside: [],
      basis,
    };
  }
  const frequency = basis.baseFrequency * basis.industryFactor * basis.controlFactor;
  const items = scenario.items.map((item) => amountOf(item, model, factors));
  const beside = scenario.beside.map((item) => amountOf(item, model, factors));
  const loss = total(items);
  return {
    id,
    applies: true,
    gate: null,
    frequency,
    loss,
    expectedAnnualLoss: frequency * loss.mean,
    impact: impactOf(scenario, model, factors.severity, loss.likely),
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
