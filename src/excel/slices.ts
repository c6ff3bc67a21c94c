import type { Pieces } from "../workbook/pieces";

/** Asked between the pieces of long work: null to go on, or what to wait for, so that the browser draws and hears. */
export type Breathe = () => Promise<void> | null;

/** Where nobody watches, work goes on without a pause. */
export const withoutPause: Breathe = () => null;

/** Carries out work piece by piece. */
export async function inSlices<T>(work: Pieces<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    const pause = breathe();
    if (pause) await pause;
  }
}
