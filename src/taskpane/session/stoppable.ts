import type { YieldToMain } from "../../scheduling/yield-to-main";
import { RunStopped } from "../../workers";

/** Yields to the browser, and throws `RunStopped` as soon as the signal says so: no chunk is begun after that. */
export function stoppable(yieldToMain: YieldToMain, signal: AbortSignal): YieldToMain {
  const check = (): void => {
    if (signal.aborted) throw new RunStopped();
  };
  return (beforeLongTask) => {
    check();
    return yieldToMain(beforeLongTask)?.then(check) ?? null;
  };
}
