import type { PaidYears, PlansAsked, SimulationModel } from "../engine/simulation";
import type { Language } from "../locales";

/** Simulated years of a customer's losses. */
interface SimulatedYears {
  /** The share of years whose loss is above an amount. */
  exceedance(loss: number): number;
}

/** Simulates; asynchronous where the pane must stay responsive meanwhile. */
export type Simulate = (
  model: SimulationModel,
  options: { readonly years: number; readonly seed: number },
) => SimulatedYears | Promise<SimulatedYears>;

/** Simulates years and settles them under the one plan that is asked about. */
export type Settle = (
  model: SimulationModel,
  asked: PlansAsked,
  options: { readonly years: number; readonly seed: number },
) => PaidYears | Promise<PaidYears>;

/** What a custom function is given beside its arguments. */
export interface Context {
  readonly language: Language;
  readonly simulate: Simulate;
  readonly settle: Settle;
}
