/** A cancellable generator that yields between chunks: its caller decides when to go on, or stops. */
export type Chunked<Result> = Generator<void, Result, void>;

/** Runs all chunks in one go, for callers that need not yield to anybody. */
export function runSync<Result>(work: Chunked<Result>): Result {
  for (;;) {
    const chunk = work.next();
    if (chunk.done) return chunk.value;
  }
}

/** Work too short to be cut. */
export function* oneChunk<Result>(work: () => Result): Chunked<Result> {
  yield;
  return work();
}
