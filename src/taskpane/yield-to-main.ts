import type { YieldToMain } from "../scheduling/yield-to-main";

/** Milliseconds of work after which the browser gets its turn: half a frame, because a chunk may take as long again. */
const turn = 8;

/** Yields to the browser after so much work, and before work that is long in itself. */
export function createYieldToMain(): YieldToMain {
  let begun = performance.now();
  return (beforeLongTask = false) => {
    if (!beforeLongTask && performance.now() - begun < turn) return null;
    return nextTask().then(() => {
      begun = performance.now();
    });
  };
}

const { port1: receiver, port2: sender } = new MessageChannel();
const waiting: (() => void)[] = [];
receiver.onmessage = () => waiting.shift()?.();

/**
 * Resolves in the browser's next task. A message, because timers wait 4 ms each, and a second while the pane is hidden, as
 * in a shared runtime.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resume) => {
    waiting.push(resume);
    sender.postMessage(null);
  });
