import type { Breathe } from "../excel/slices";

/** Milliseconds of work after which the browser gets its turn: a frame. */
const frame = 16;

/** Gives the thread back after each frame's worth of work. */
export function breathing(): Breathe {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < frame) return null;
    return new Promise((resume) =>
      setTimeout(() => {
        begun = performance.now();
        resume();
      }),
    );
  };
}
