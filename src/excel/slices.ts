import type { Pieces } from "../engine";

/** Asked between the pieces of long work: null to go on, or what to wait for, so that the browser draws and hears. */
export type Breathe = () => Promise<void> | null;

/** Where nobody watches, work goes on without a pause. */
export const withoutPause: Breathe = () => null;

/** Waits where it is time to. */
export async function rested(breathe: Breathe): Promise<void> {
  const pause = breathe();
  if (pause) await pause;
}

/** Carries out work piece by piece. */
export async function inSlices<T>(work: Pieces<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    await rested(breathe);
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}
