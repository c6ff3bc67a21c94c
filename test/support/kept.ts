/**
 * What is made once for all files of tests that run in one process: a browser, folders. `jest.config.cjs` loads this
 * file before any of them, so that its end is the end of all.
 */
const endings: (() => void | Promise<void>)[] = [];

/** Has something taken away after the last test. */
export const atEnd = (ending: () => void | Promise<void>): void => void endings.push(ending);

afterAll(async () => {
  for (const ending of endings.splice(0)) await ending();
});
