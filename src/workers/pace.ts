import { blocksOf, type SimulationModel } from "../engine/simulation";
import { ask } from "./ask";
import type { Thread } from "./thread";

/** Milliseconds to get a model ready, and to simulate a year of it. */
export interface Pace {
  readonly prepare: number;
  readonly year: number;
}

/** Years of the pilots, each for the case that the one before ended too soon to be timed. */
const pilotYears = [128, 512, 2_048, 8_192, 32_768] as const;

/** A pilot that takes so many milliseconds can be timed, and nobody notices it. */
const timed = 8;

/** Of one thread, by short runs of the model itself, and so by how many events a year it has. `now`: milliseconds. */
export async function paceOf(thread: Thread, model: SimulationModel, now: () => number): Promise<Pace> {
  const pilot = async (years: number): Promise<{ readonly prepare: number; readonly blocks: number }> => {
    const options = { years, seed: 0 };
    const begun = now();
    await ask(thread, { kind: "prepare", model, options, plans: null });
    const ready = now();
    await ask(thread, { kind: "blocks", first: 0, count: blocksOf(options) });
    return { prepare: ready - begun, blocks: now() - ready };
  };
  const [shortest] = pilotYears;
  // makes tables that all later runs have
  await pilot(shortest);
  let pace: Pace = { prepare: 0, year: 0 };
  for (const years of pilotYears) {
    const { prepare, blocks } = await pilot(years);
    pace = { prepare, year: blocks / years };
    if (blocks >= timed) break;
  }
  return pace;
}
