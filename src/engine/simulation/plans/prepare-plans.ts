import type { Kernel } from "../kernel";
import type { SimulationOptions } from "../losses";
import type { SimulationModel } from "../model";
import type { ScenarioBuffers } from "../scenario-buffers";
import { claimsBuffers } from "./claims-buffers";
import { EventCollector } from "./collect-events";
import type { PlansAsked } from "./plans-asked";
import { readyPlan, settleBlock, type PlanBlock, type ReadyPlan } from "./settle-block";
import { SettlementBuffers } from "./settlement-buffers";

/** Plans made ready for the blocks of a thread. */
export interface PreparedPlans {
  readonly events: EventCollector;
  readonly plans: readonly ReadyPlan[];
  readonly work: SettlementBuffers;
}

export const preparePlans = (
  { claims, plans }: PlansAsked,
  model: SimulationModel,
  seed: number,
  kernel: Kernel,
  perScenario: readonly ScenarioBuffers[],
): PreparedPlans => ({
  events: new EventCollector(claimsBuffers(claims, model, seed, kernel, perScenario)),
  plans: plans.map((plan) => readyPlan(plan, claims)),
  work: new SettlementBuffers(),
});

/** What becomes of the events of the block just drawn, under each plan. */
export function settlePlans({ events, plans, work }: PreparedPlans, options: SimulationOptions): readonly PlanBlock[] {
  const block = events.block();
  return plans.map((plan) => settleBlock(plan, block, work, options));
}
