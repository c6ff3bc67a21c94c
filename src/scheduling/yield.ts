import type { Chunked } from "./chunked";

/**
 * Asked between the pieces of long work: null to go on, or what to wait for, so that the browser draws and hears.
 * `apart`: what follows is long in itself, and nothing of what was done before may lengthen it.
 */
export type Breathe = (apart?: boolean) => Promise<void> | null;

/** Where nobody watches, work goes on without a pause. */
export const withoutPause: Breathe = () => null;

/** Waits where it is time to. */
export async function rested(breathe: Breathe, apart = false): Promise<void> {
  const pause = breathe(apart);
  if (pause) await pause;
}

/** Carries out work piece by piece. */
export async function inSlices<T>(work: Chunked<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    await rested(breathe);
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}
