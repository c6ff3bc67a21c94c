import type { Chunked } from "./chunked";

/**
 * Asked between chunks of work: null to go on, or a promise to wait for while the browser draws and handles input.
 * `beforeLongTask`: the next task is long in itself, so nothing done before it may lengthen it.
 */
export type YieldToMain = (beforeLongTask?: boolean) => Promise<void> | null;

/** For callers without a screen, such as the command line. */
export const neverYield: YieldToMain = () => null;

/** Waits if it is time to yield. */
export async function yielded(yieldToMain: YieldToMain, beforeLongTask = false): Promise<void> {
  const pause = yieldToMain(beforeLongTask);
  if (pause) await pause;
}

/** Runs work chunk by chunk, yielding where due. */
export async function runChunked<T>(work: Chunked<T>, yieldToMain: YieldToMain): Promise<T> {
  for (;;) {
    await yielded(yieldToMain);
    const chunk = work.next();
    if (chunk.done) return chunk.value;
  }
}
