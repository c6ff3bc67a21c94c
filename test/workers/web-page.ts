import { runSync, type Chunked } from "../../src/scheduling/chunked";
import type { SimulationModel, SimulationOptions } from "../../src/engine/simulation";
import { Pool } from "../../src/workers";
import { webThread } from "../../src/workers/web/threads";

/** In the page: simulates on so many web workers; the result as text, every digit of it. */
export async function simulateOn(threads: number, model: SimulationModel, options: SimulationOptions): Promise<string> {
  const pool = new Pool(Array.from({ length: threads }, webThread));
  try {
    const watch = {
      onConclude: () => undefined,
      pieces: <Result>(work: Chunked<Result>) => Promise.resolve(runSync(work)),
    };
    return JSON.stringify(await pool.distribution(model, options, watch));
  } finally {
    pool.close();
  }
}

Object.assign(globalThis, { simulateOn });
