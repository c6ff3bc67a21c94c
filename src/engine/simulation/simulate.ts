import { runSync } from "../../scheduling/chunked";
import { blocksOf, simulateBlock } from "./block";
import { conditionalLoss } from "./conditional-loss";
import type { SimulationOptions } from "./losses";
import { measuresOf, oepOf } from "./measures";
import type { SimulationModel } from "./model";
import { PlanRun } from "./plans/plan-run";
import { planYearsOf, type PlanYears } from "./plans/plan-years";
import type { PlansAsked } from "./plans/plans-asked";
import { prepare } from "./prepare";
import { SimulationRun } from "./run";
import { newScan } from "./scan";
import { simulationOf, type Simulation } from "./simulation";
import { itemsOf } from "./tail";

/** Simulates here and now; a pool of threads does the same piece by piece, to the same bits. */
export const simulate = (model: SimulationModel, options: SimulationOptions): Simulation =>
  simulated(model, options, null).simulation;

/** The same with what becomes of the years under plans: losses keep their bits, whichever plans there are. */
export function simulatePlans(
  model: SimulationModel,
  options: SimulationOptions,
  asked: PlansAsked,
): { readonly simulation: Simulation; readonly plans: readonly PlanYears[] } {
  const { simulation, plans } = simulated(model, options, asked);
  return { simulation, plans: plans ? runSync(planYearsOf(plans, simulation, newScan())) : [] };
}

function simulated(model: SimulationModel, options: SimulationOptions, asked: PlansAsked | null) {
  const run = new SimulationRun(model, options);
  const plans = asked && new PlanRun(asked, options);
  const prepared = prepare(model, options.seed, null, asked);
  for (let block = 0; block < blocksOf(options); block++) {
    const result = simulateBlock(prepared, options, block);
    run.add(result);
    if (plans && result.plans) plans.add(block, result.plans);
  }
  const scan = newScan();
  const measures = runSync(measuresOf(run, scan));
  const oep = runSync(oepOf(run, scan));
  const given = model.scenarios.map((_, scenario) =>
    runSync(conditionalLoss(prepared, model, options.seed, scenario, scan)),
  );
  const worst = measures.worst.map((years) => itemsOf(prepared, years));
  return { simulation: simulationOf(run, { measures, oep, given, worst }), plans };
}
