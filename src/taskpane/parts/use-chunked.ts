import { useEffect, useState } from "react";
import type { Chunked } from "../../scheduling/chunked";
import { runChunked } from "../../scheduling/yield-to-main";
import { createYieldToMain } from "../yield-to-main";

/** `value` is undefined only for cancelled work, which is never shown. */
interface Made<Result> {
  readonly value: Result | undefined;
}

/**
 * The result of work that is too long for one task; the last result until there is a new one, null before the first.
 * `work` must be the same function as long as its inputs are the same.
 */
export function useChunked<Result>(work: () => Chunked<Result>): Result | null {
  const [result, setResult] = useState<Made<Result> | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (made: () => Made<Result>): void => {
      if (wanted) setResult(made);
    };
    const chunks: Chunked<Result | undefined> = work();
    runChunked(chunks, createYieldToMain()).then(
      (value) => show(() => ({ value })),
      // thrown while the component is rendered, so that the view's error boundary catches it
      (error: unknown) =>
        show(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
      chunks.return(undefined);
    };
  }, [work]);
  return result?.value ?? null;
}
