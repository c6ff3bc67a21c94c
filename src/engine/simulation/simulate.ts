import { runSync } from "../../scheduling/chunked";
import { blocksOf, simulateBlock, type SimulationOptions } from "./block";
import { conditionalLoss } from "./conditional-loss";
import { measuresOf, oepOf } from "./measures";
import type { SimulationModel } from "./model";
import { prepare } from "./prepare";
import { SimulationRun } from "./run";
import { newScan } from "./scan";
import { simulationOf, type Simulation } from "./simulation";
import { itemsOf } from "./tail";

/** Simulates here and now; a pool of threads does the same piece by piece, to the same bits. */
export function simulate(model: SimulationModel, options: SimulationOptions): Simulation {
  const run = new SimulationRun(model, options);
  const prepared = prepare(model, options.seed);
  for (let block = 0; block < blocksOf(options); block++) run.add(simulateBlock(prepared, options, block));
  const scan = newScan();
  const measures = runSync(measuresOf(run, scan));
  const oep = runSync(oepOf(run, scan));
  const given = model.scenarios.map((_, scenario) =>
    runSync(conditionalLoss(prepared, model, options.seed, scenario, scan)),
  );
  const worst = measures.worst.map((years) => itemsOf(prepared, years));
  return simulationOf(run, { measures, oep, given, worst });
}
