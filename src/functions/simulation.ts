import {
  prepare,
  simulateBlock,
  SimulationRun,
  type SimulationModel,
  type SimulationOptions,
} from "../engine/simulation";
import type { Simulate } from "./context";

/** Runs kept: the cells of a column ask for the same one. */
const mostKept = 4;

const kept = new Map<string, Promise<SimulationRun>>();

/** Gives the thread back for a while. */
export type Rest = () => Promise<void>;

/** The years of the functions. `rest` gives the thread back between two blocks, so that Excel and the pane go on. */
export const simulateYears =
  (rest: Rest): Simulate =>
  async (model, options) => {
    const run = await keptRun(model, options, rest);
    return {
      exceedance: (loss) => {
        let above = 0;
        for (const total of run.totals) if (total > loss) above++;
        return above / options.years;
      },
    };
  };

function keptRun(model: SimulationModel, options: SimulationOptions, rest: Rest): Promise<SimulationRun> {
  const key = JSON.stringify([model, options]);
  const known = kept.get(key);
  if (known) return known;
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  const made = simulateInSlices(model, options, rest);
  kept.set(key, made);
  return made;
}

async function simulateInSlices(
  model: SimulationModel,
  options: SimulationOptions,
  rest: Rest,
): Promise<SimulationRun> {
  const run = new SimulationRun(model, options);
  const prepared = prepare(model, options.seed);
  for (let block = 0; !run.complete; block++) {
    run.add(simulateBlock(prepared, options, block));
    await rest();
  }
  return run;
}
