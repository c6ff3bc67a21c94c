import type { ChanceId } from "../model/chances";
import type { QuantityId } from "../model/quantities";
import type { Model } from "../model/resolve";
import type { ParameterId, Triple } from "../parameters";
import { scenarios, type ScenarioId } from "../scenarios";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { Frequency, Scenario, Shock } from "../scenarios/scenario";
import { EventDraws } from "./event-draws";

/** What one event of a scenario draws once, and every item that names it uses: a parameter or a derived triple. */
export interface Draw extends Triple {
  readonly id: ParameterId | QuantityId;
}

/** A factor that is drawn: its place among the scenario's draws; a complement is 1 − what is drawn. */
export interface DrawnFactor {
  readonly draw: number;
  readonly complement: boolean;
}

/** The whole with a probability, else a share that is drawn: both are always drawn, so that a what-if keeps its numbers. */
export interface SimulatedChance {
  readonly id: ChanceId;
  readonly probability: number;
  /** 0–1. */
  readonly otherwise: Triple;
}

/** A cost item: yen that are certain × what is drawn × chances × the event's residual shock where one touches the item. */
export interface SimulatedItem {
  readonly id: string;
  readonly certain: number;
  readonly drawn: readonly DrawnFactor[];
  /** Places among the scenario's chances. */
  readonly chances: readonly number[];
  readonly shock: Shock | null;
}

/** Part of a scenario's events: those of somebody whom other customers name as well. */
interface SharedCause {
  readonly name: string;
  /** Of the scenario's frequency, 0–1. */
  readonly share: number;
  /** Chance that one of its events reaches this customer, above 0. */
  readonly reaches: number;
}

export interface SimulatedScenario {
  readonly id: ScenarioId;
  /** Events a year; 0 where it cannot happen. */
  readonly frequency: number;
  /** All others are the customer's own. */
  readonly causes: readonly SharedCause[];
  /** False where it strikes from outside: the yearly factors of market and firm leave its frequency alone. */
  readonly yearly: boolean;
  /** Standard deviations of the logarithms of the residual shocks. */
  readonly sigmas: Readonly<Record<Shock, number>>;
  readonly draws: readonly Draw[];
  readonly chances: readonly SimulatedChance[];
  readonly items: readonly SimulatedItem[];
}

/** All that a simulation needs, as plain data that a thread can be handed. */
export interface SimulationModel {
  /** Names the customer's streams; empty for a single diagnosis. */
  readonly customer: string;
  readonly gamma: number;
  /** Variances of the yearly factors of mean 1 on all frequencies: of the market, and of this firm. */
  readonly frailty: { readonly market: number; readonly firm: number };
  /**
   * What is not known of the model: standard deviations of the logarithms of two yearly factors of mean 1, on all
   * frequencies and on all amounts. They are the same for all customers. Source: the loss model's second edition, A8.
   */
  readonly knowledge: { readonly frequency: number; readonly severity: number };
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
    knowledge: { frequency: single("knowledge.sigma"), severity: single("knowledge.severity") },
    revenue: model.used("revenue"),
    scenarios: scenarios.map((scenario, index) => {
      const result = results[index];
      if (result?.id !== scenario.id) throw new Error(`No result of ${scenario.id}`);
      return simulatedScenario(scenario, model, result);
    }),
  };
}

/** What an event of a scenario draws; nothing where it cannot happen. */
export function simulatedScenario(scenario: Scenario, model: Model, result: ScenarioResult): SimulatedScenario {
  const single = (id: ParameterId): number => model.parameter(id).likely;
  const sigmas = { cost: single(`shock.sigma.${scenario.code}`), liability: single("shock.liability") };
  const yearly = scenario.frequency.yearly;
  const causes = result.frequency > 0 ? causesOf(scenario.frequency, model) : [];
  return result.applies
    ? { ...partsOf(scenario, model, result), causes, sigmas, yearly }
    : { id: scenario.id, frequency: 0, causes, sigmas, yearly, draws: [], chances: [], items: [] };
}

/** One a name; a name given twice keeps the second part for the customer alone. */
function causesOf({ shared }: Frequency, model: Model): readonly SharedCause[] {
  if (!shared) return [];
  const named = shared.names.flatMap((id) => model.named(id) ?? []);
  const reaches = model.parameter(shared.reaches).likely;
  return [...new Set(named)].map((name) => ({ name, share: 1 / named.length, reaches }));
}

type Parts = Omit<SimulatedScenario, "causes" | "sigmas" | "yearly">;

function partsOf(scenario: Scenario, model: Model, result: ScenarioResult): Parts {
  const { draws, chances, itemOf } = new EventDraws(model, result.basis.factors);
  return { id: scenario.id, frequency: result.frequency, items: scenario.items.map(itemOf), draws, chances };
}
