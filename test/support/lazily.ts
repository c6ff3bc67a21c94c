/**
 * Work that is done when it is first waited for, once: files of tests are read together (`scripts/test-groups.mjs`), and
 * what began while they are read would go on side by side, all with the one Office.js.
 */
export function lazily<Result>(work: () => Promise<Result>): PromiseLike<Result> {
  let begun: Promise<Result> | undefined;
  return { then: (done, failed) => (begun ??= work()).then(done, failed) };
}
