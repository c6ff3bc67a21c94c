import { atOnce } from "../../src/engine";
import { concludeRun, type SimulationModel, type SimulationOptions } from "../../src/engine/simulation";
import { Pool } from "../../src/workers";
import { webThread } from "../../src/workers/web/threads";

/** In the page: simulates on so many web workers; the result as text, every digit of it. */
export async function simulateOn(threads: number, model: SimulationModel, options: SimulationOptions): Promise<string> {
  const pool = new Pool(Array.from({ length: threads }, webThread));
  try {
    return JSON.stringify(atOnce(concludeRun(await pool.run(model, options))));
  } finally {
    pool.close();
  }
}

Object.assign(globalThis, { simulateOn });
