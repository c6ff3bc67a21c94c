import { quantities, type QuantityId } from "../model/quantities";
import type { Model } from "../model/resolve";
import { parameterById, type ParameterId, type Triple } from "../parameters";
import { scenarios, type ScenarioId } from "../scenarios";
import { estimateOfFactor } from "../scenarios/amount";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { CostItem, Factor, Scenario } from "../scenarios/scenario";

/** What one event of a scenario draws once, and every item that names it uses: a parameter or a derived triple. */
export interface Draw extends Triple {
  readonly id: ParameterId | QuantityId;
}

/** A factor that is drawn: its place among the scenario's draws; a complement is 1 − what is drawn. */
interface DrawnFactor {
  readonly draw: number;
  readonly complement: boolean;
}

/** A cost item: yen that are certain × what is drawn × the event's residual shock where it touches the item. */
export interface SimulatedItem {
  readonly id: string;
  readonly certain: number;
  readonly drawn: readonly DrawnFactor[];
  readonly shocked: boolean;
}

export interface SimulatedScenario {
  readonly id: ScenarioId;
  /** Events a year; 0 where it cannot happen. */
  readonly frequency: number;
  /** Standard deviation of the logarithm of the residual shock. */
  readonly sigma: number;
  readonly draws: readonly Draw[];
  readonly items: readonly SimulatedItem[];
}

/** All that a simulation needs, as plain data that a thread can be handed. */
export interface SimulationModel {
  /** Names the customer's streams; empty for a single diagnosis. */
  readonly customer: string;
  readonly gamma: number;
  /** Variances of the yearly factors of mean 1 on all frequencies: of the market, and of this firm. */
  readonly frailty: { readonly market: number; readonly firm: number };
  readonly scenarios: readonly SimulatedScenario[];
  /** Yen a year; an event above it is pointed out. */
  readonly revenue: number;
}

/**
 * The model of one customer's year. A scenario keeps its draws whether or not they are certain, so that a what-if
 * draws the same numbers. Source: design 3.5.
 */
export function simulationModel(model: Model, results: readonly ScenarioResult[], customer = ""): SimulationModel {
  const single = (id: ParameterId): number => model.parameter(id).likely;
  return {
    customer,
    gamma: single("model.pertGamma"),
    frailty: { market: single("frailty.market"), firm: single("frailty.firm") },
    revenue: model.used("revenue"),
    scenarios: scenarios.map((scenario, index) => {
      const result = results[index];
      if (result?.id !== scenario.id) throw new Error(`No result of ${scenario.id}`);
      return result.applies
        ? { ...partsOf(scenario, model, result), sigma: single(`shock.sigma.${scenario.code}`) }
        : { id: scenario.id, frequency: 0, sigma: 0, draws: [], items: [] };
    }),
  };
}

function partsOf(scenario: Scenario, model: Model, result: ScenarioResult): Omit<SimulatedScenario, "sigma"> {
  const draws: Draw[] = [];
  const itemOf = ({ id, control, shocked, factors }: CostItem): SimulatedItem => {
    let certain = control ? result.basis.factors[control] : 1;
    const drawn: DrawnFactor[] = [];
    for (const factor of factors) {
      const draw = drawOf(factor, model);
      if (!draw) certain *= estimateOfFactor(factor, model).likely;
      else {
        const known = draws.findIndex(({ id: other }) => other === draw.id);
        drawn.push({ draw: known < 0 ? draws.push(draw) - 1 : known, complement: factor.kind === "complement" });
      }
    }
    return { id, certain, drawn, shocked };
  };
  return { id: scenario.id, frequency: result.frequency, items: scenario.items.map(itemOf), draws };
}

/** What a factor draws; null for one that is certain by its declaration. */
function drawOf(factor: Factor, model: Model): Draw | null {
  switch (factor.kind) {
    case "used":
    case "constant":
      return null;
    case "quantity": {
      const { low, likely, high } = model.quantity(factor.id);
      return quantities[factor.id].uncertain ? { id: factor.id, low, likely, high } : null;
    }
    case "parameter":
    case "complement":
      return parameterById.get(factor.id)?.uncertain ? { id: factor.id, ...model.parameters.values[factor.id] } : null;
  }
}
