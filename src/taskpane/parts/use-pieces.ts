import { useEffect, useState } from "react";
import type { Pieces } from "../../engine";
import { inSlices } from "../../excel/slices";
import { breathing } from "../breathe";

/**
 * What work comes to that is too long for one task; the last result until a new one is there, null before the first.
 * `work` is the same function as long as what it works on is.
 */
export function usePieces<Result>(work: () => Pieces<Result>): Result | null {
  const [result, setResult] = useState<{ readonly value: Result } | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (made: () => { readonly value: Result }): void => {
      if (wanted) setResult(made);
    };
    inSlices(work(), breathing()).then(
      (value) => show(() => ({ value })),
      // thrown while it is drawn, so that the view's error boundary takes it
      (error: unknown) =>
        show(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [work]);
  return result?.value ?? null;
}
