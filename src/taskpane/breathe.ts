import type { Breathe } from "../excel/slices";

/** Milliseconds of work after which the browser gets its turn: half a frame, because a piece may take as long again. */
const turn = 8;

/** Gives the thread back after so much work, and where something long begins. */
export function breathing(): Breathe {
  let begun = performance.now();
  return (apart = false) => {
    if (!apart && performance.now() - begun < turn) return null;
    return new Promise((resume) =>
      setTimeout(() => {
        begun = performance.now();
        resume();
      }),
    );
  };
}
