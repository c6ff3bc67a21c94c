import type { Breathe } from "../scheduling/yield";

/** Milliseconds of work after which the browser gets its turn: half a frame, because a piece may take as long again. */
const turn = 8;

/** Gives the thread back after so much work, and where something long begins. */
export function breathing(): Breathe {
  let begun = performance.now();
  return (apart = false) => {
    if (!apart && performance.now() - begun < turn) return null;
    return nextTask().then(() => {
      begun = performance.now();
    });
  };
}

const { port1: heard, port2: said } = new MessageChannel();
const waiting: (() => void)[] = [];
heard.onmessage = () => waiting.shift()?.();

/** A task of its own. Timers would wait 4 ms each, and a second where the pane is not shown, as in a shared runtime. */
export const nextTask = (): Promise<void> =>
  new Promise((resume) => {
    waiting.push(resume);
    said.postMessage(null);
  });
