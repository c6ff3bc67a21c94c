import type { Breathe } from "../excel/slices";

/** Milliseconds of work after which the browser gets its turn: a frame. */
const frame = 16;

/** Gives the thread back after each frame's worth of work, and where something long begins. */
export function breathing(): Breathe {
  let begun = performance.now();
  return (apart = false) => {
    if (!apart && performance.now() - begun < frame) return null;
    return new Promise((resume) =>
      setTimeout(() => {
        begun = performance.now();
        resume();
      }),
    );
  };
}
