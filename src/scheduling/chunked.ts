/** Work that may be left between its pieces, for whoever has a screen to draw in the meantime. */
export type Pieces<Result> = Generator<void, Result, void>;

/** The result of work that nobody waits for. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}
