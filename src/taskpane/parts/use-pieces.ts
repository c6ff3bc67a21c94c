import { useEffect, useState } from "react";
import type { Chunked } from "../../scheduling/chunked";
import { inSlices } from "../../scheduling/yield";
import { breathing } from "../breathe";

/** Work that was left comes to nothing, which nobody is shown. */
interface Made<Result> {
  readonly value: Result | undefined;
}

/**
 * What work comes to that is too long for one task; the last result until a new one is there, null before the first.
 * `work` is the same function as long as what it works on is.
 */
export function usePieces<Result>(work: () => Chunked<Result>): Result | null {
  const [result, setResult] = useState<Made<Result> | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (made: () => Made<Result>): void => {
      if (wanted) setResult(made);
    };
    const pieces: Chunked<Result | undefined> = work();
    inSlices(pieces, breathing()).then(
      (value) => show(() => ({ value })),
      // thrown while it is drawn, so that the view's error boundary takes it
      (error: unknown) =>
        show(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
      pieces.return(undefined);
    };
  }, [work]);
  return result?.value ?? null;
}
