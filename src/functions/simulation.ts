import {
  blocksOf,
  newScan,
  paidYears,
  PlanRun,
  prepare,
  simulateBlock,
  SimulationRun,
  type PaidYears,
  type PlansAsked,
  type SimulationModel,
  type SimulationOptions,
} from "../engine/simulation";
import { runSync } from "../scheduling/chunked";
import type { Settle, Simulate } from "./context";

/** Runs kept: the cells of a column ask for the same one. */
const mostKept = 4;

/** Makes what an order asks for once, and keeps the last few. */
function keeping<Order, Made>(make: (order: Order, rest: Rest) => Promise<Made>) {
  const kept = new Map<string, Promise<Made>>();
  return (order: Order, rest: Rest): Promise<Made> => {
    const key = JSON.stringify(order);
    const known = kept.get(key);
    if (known) return known;
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    const made = make(order, rest);
    kept.set(key, made);
    return made;
  };
}

/** Gives the thread back for a while. */
export type Rest = () => Promise<void>;

interface Order {
  readonly model: SimulationModel;
  readonly options: SimulationOptions;
}

const runOf = keeping(async ({ model, options }: Order, rest): Promise<SimulationRun> => {
  const run = new SimulationRun(model, options);
  const prepared = prepare(model, options.seed);
  for (let block = 0; !run.complete; block++) {
    run.add(simulateBlock(prepared, options, block));
    await rest();
  }
  return run;
});

const paidOf = keeping(
  async ({ model, options, asked }: Order & { readonly asked: PlansAsked }, rest): Promise<PaidYears> => {
    const run = new PlanRun(asked, options);
    const prepared = prepare(model, options.seed, null, asked);
    for (let block = 0; block < blocksOf(options); block++) {
      run.add(block, simulateBlock(prepared, options, block).plans ?? []);
      await rest();
    }
    return runSync(paidYears(run, newScan()));
  },
);

/** The years of the functions. `rest` gives the thread back between two blocks, so that Excel and the pane go on. */
export const simulateYears =
  (rest: Rest): Simulate =>
  async (model, options) => {
    const run = await runOf({ model, options }, rest);
    return {
      exceedance: (loss) => {
        let above = 0;
        for (const total of run.totals) if (total > loss) above++;
        return above / options.years;
      },
    };
  };

/** The same years under a plan. */
export const settleYears =
  (rest: Rest): Settle =>
  (model, asked, options) =>
    paidOf({ model, options, asked }, rest);
