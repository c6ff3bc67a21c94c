import type { Kernel } from "../kernel";
import type { SimulationOptions } from "../losses";
import type { SimulationModel } from "../model";
import type { ScenarioRoom } from "../scenario-room";
import { claimsRooms } from "./claims-room";
import { EventCollector } from "./collect-events";
import type { PlansAsked } from "./plans-asked";
import { readyPlan, settleBlock, type PlanBlock, type ReadyPlan } from "./settle-block";
import { Workroom } from "./workroom";

/** Plans made ready for the blocks of a thread. */
export interface PreparedPlans {
  readonly events: EventCollector;
  readonly plans: readonly ReadyPlan[];
  readonly work: Workroom;
}

export const preparePlans = (
  { claims, plans }: PlansAsked,
  model: SimulationModel,
  seed: number,
  kernel: Kernel,
  rooms: readonly ScenarioRoom[],
): PreparedPlans => ({
  events: new EventCollector(claimsRooms(claims, model, seed, kernel, rooms)),
  plans: plans.map((plan) => readyPlan(plan, claims)),
  work: new Workroom(),
});

/** What becomes of the events of the block just drawn, under each plan. */
export function settlePlans({ events, plans, work }: PreparedPlans, options: SimulationOptions): readonly PlanBlock[] {
  const block = events.block();
  return plans.map((plan) => settleBlock(plan, block, work, options));
}
