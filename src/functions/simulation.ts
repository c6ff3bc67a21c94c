import { simulateBlock } from "../engine/simulation/block";
import { prepare } from "../engine/simulation/prepare";
import { SimulationRun } from "../engine/simulation/run";
import type { Simulate } from "./exceedance";

/** The years of the functions, block by block where they are asked for. */
export const simulateYears: Simulate = (model, options) => {
  const run = new SimulationRun(model, options);
  const prepared = prepare(model, options.seed);
  for (let block = 0; !run.complete; block++) run.add(simulateBlock(prepared, options, block));
  return {
    exceedance: (loss) => {
      let above = 0;
      for (const total of run.totals) if (total > loss) above++;
      return above / options.years;
    },
  };
};
