import { settingsStore } from "../../../src/taskpane/session/settings";
import type { Reading } from "../../../src/taskpane/session/state";
import type { Tasks } from "../../../src/taskpane/session/task-runner";
import type { Task } from "../../../src/taskpane/session/tasks/task";
import { whenIdle } from "../../../src/taskpane/session/when-idle";
import { prints, promised, readOf, sessionOver, settled } from "./fakes";
import "./office-errors";

const start = readOf(prints("a"), "before");

/** A task that writes parameter cells, as the real one reports it. */
const writeParameters = (async ({ store, read }: Task) => {
  await read();
  store.update({ undo: { of: "parameters", cells: [], holding: "before" } });
}) as unknown as Tasks["writeParameters"];

test("undoing is offered as long as no parameter cell changes", async () => {
  const { session, book } = sessionOver(start, { writeParameters });
  await session.writeParameters({});
  await session.refresh();
  expect(session.getState().undo).toEqual({ of: "parameters", cells: [], holding: "before" });
  // an answer is no parameter
  book.reading = readOf(prints("b"), "before");
  await session.refresh();
  expect(session.getState().undo).not.toBeNull();
  book.reading = readOf(prints("b"), "after");
  await session.refresh();
  expect(session.getState().undo).toBeNull();
  // nor does it come back with the cell
  book.reading = start;
  await session.refresh();
  expect(session.getState().undo).toBeNull();
});

test("a result that the workbook holds is taken once, kept, and gone with the hearing sheet", async () => {
  const result = { info: start.info, snapshot: start.snapshot, written: prints("a"), verdict: null };
  const resultInWorkbook = jest.fn((reading: Reading) => (reading.kind === "read" ? result : null));
  const { session, book } = sessionOver(start, { resultInWorkbook });
  await session.refresh();
  expect(session.getState().result).toBe(result);
  book.reading = readOf(prints("b"));
  await session.refresh();
  expect(session.getState().result).toBe(result);
  expect(resultInWorkbook).toHaveBeenCalledTimes(1);
  book.reading = { kind: "none" };
  await session.refresh();
  expect(session.getState().result).toBeNull();
});

test("the workbook is watched once, from the first reading that succeeds", async () => {
  const watchChanges = jest.fn(() => Promise.resolve(() => Promise.resolve()));
  const readWorkbook = jest.fn(() => Promise.resolve<Reading>(start));
  const { session } = sessionOver(start, { watchChanges, readWorkbook });
  readWorkbook.mockRejectedValueOnce(new Error("not yet"));
  await session.refresh();
  expect(watchChanges).toHaveBeenCalledTimes(0);
  expect(session.getState()).toMatchObject({
    reading: null,
    work: null,
    failure: { issues: [{ issue: { code: "internalFault", received: "Error: not yet" } }] },
  });
  session.getState().failure?.retry?.();
  await settled();
  expect(session.getState()).toMatchObject({ reading: start, failure: null });
  await session.refresh();
  expect(watchChanges).toHaveBeenCalledTimes(1);
});

test("a second press while a task runs does nothing", async () => {
  const first = promised<undefined>();
  const diagnose = jest.fn(() => first.promise);
  const insert = jest.fn(() => Promise.resolve());
  const { session } = sessionOver(start, { diagnose, insert });
  const pressed = session.diagnose();
  await session.diagnose();
  await session.insert("ja");
  expect([diagnose.mock.calls.length, insert.mock.calls.length]).toEqual([1, 0]);
  expect(session.getState().work).toMatchObject({ what: "diagnosing" });
  first.settle(undefined);
  await pressed;
  await session.diagnose();
  expect(diagnose).toHaveBeenCalledTimes(2);
});

test("whether a task was done is told: not where it failed, nor where another one was running", async () => {
  const first = promised<undefined>();
  const fill = ({ fail }: Task) => Promise.resolve(fail([{ issue: { code: "planSheetMissing" } }]));
  const writeMemo = jest.fn(() => Promise.resolve());
  const { session } = sessionOver(start, {
    diagnose: () => first.promise,
    fill: fill as unknown as Tasks["fill"],
    writeMemo,
    createMemo: () => Promise.reject(new Error("broken")),
  });
  const pressed = session.diagnose();
  // nothing failed, and yet nothing was written
  expect(await session.writeMemo("G01", {})).toBe(false);
  expect(session.getState().failure).toBeNull();
  first.settle(undefined);
  expect(await pressed).toBe(true);
  expect(await session.writeMemo("G01", {})).toBe(true);
  expect(await session.fill([])).toBe(false);
  expect(await session.createMemo()).toBe(false);
});

test("a change of the workbook is read when nothing is under way", async () => {
  const end = promised<undefined>();
  const readWorkbook = jest.fn(() => Promise.resolve<Reading>(start));
  const { session, book } = sessionOver(start, { readWorkbook, fill: () => end.promise });
  await session.refresh();
  jest.useFakeTimers();
  void session.fill([]);
  book.changed();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(readWorkbook).toHaveBeenCalledTimes(1);
  end.settle(undefined);
  await jest.advanceTimersByTimeAsync(400);
  expect(readWorkbook).toHaveBeenCalledTimes(2);
  jest.useRealTimers();
});

test("a press that waits for its turn is carried out when nothing is under way", async () => {
  const first = promised<undefined>();
  const insert = jest.fn(() => Promise.resolve());
  const { session } = sessionOver(start, { diagnose: () => first.promise, insert });
  void session.diagnose();
  const waiting = whenIdle(session, () => session.insert("en"));
  session.show("losses");
  await settled();
  expect(insert).toHaveBeenCalledTimes(0);
  first.settle(undefined);
  await waiting;
  expect(insert).toHaveBeenCalledWith(expect.anything(), "en", "full");
});

test("only what can be stopped offers it, and stopping is heard by the task", async () => {
  const first = promised<undefined>();
  let heard: AbortSignal | null = null;
  const diagnose = ({ signal }: Task): Promise<undefined> => {
    heard = signal;
    return first.promise;
  };
  const { session } = sessionOver(start, { diagnose, fill: () => first.promise });
  void session.diagnose();
  await settled();
  session.getState().work?.stop?.();
  expect(heard).toMatchObject({ aborted: true });
  first.settle(undefined);
  await settled();
  void session.fill([]);
  expect(session.getState().work).toEqual({ what: "filling", step: null, stop: null });
  await settled();
});

test("there is nothing to write before a distribution was simulated", async () => {
  const writeDistribution = jest.fn(() => Promise.resolve());
  const { session } = sessionOver(start, { writeDistribution });
  await session.writeDistribution();
  expect(writeDistribution).toHaveBeenCalledTimes(0);
});

test("turning to another view takes away what was said of the last action, and nothing else", async () => {
  const fill = (async ({ store, fail }: Task) => {
    store.update({ done: "filled" });
    fail([{ issue: { code: "noHost" } }]);
    return Promise.resolve();
  }) as unknown as Tasks["fill"];
  const { session } = sessionOver(start, { fill });
  await session.fill([]);
  session.show("losses");
  expect(session.getState()).toMatchObject({ view: "losses", done: null, failure: { retry: null } });
  session.dismissFailure();
  expect(session.getState().failure).toBeNull();
});

test("settings are kept, and the language is Excel's until somebody chooses one", () => {
  const { session, storage } = sessionOver(start);
  expect(session.language).toBe("ja");
  session.changeSettings({ language: "en", unit: "yen" });
  expect(session.language).toBe("en");
  expect(settingsStore(() => storage).load()).toMatchObject({ language: "en", unit: "yen", live: false });
});

test("a write that is still to be undone is, once; where that fails, the failure stands as it was", async () => {
  const putBack = jest.fn(() => Promise.resolve(false));
  const begun = { of: "a write" } as never;
  const fill = (async ({ store, fail }: Task) => {
    store.update({ unrestored: begun });
    fail([{ issue: { code: "inactiveWorkbook" } }]);
    return Promise.resolve();
  }) as unknown as Tasks["fill"];
  const { session } = sessionOver(start, { putBack, fill });
  await session.cameToFront();
  expect(putBack).toHaveBeenCalledTimes(0);
  await session.fill([]);
  const { failure } = session.getState();
  await session.cameToFront();
  expect(session.getState()).toMatchObject({ failure, unrestored: begun, done: null });
  putBack.mockResolvedValue(true);
  await session.cameToFront();
  expect(session.getState()).toMatchObject({ failure: null, unrestored: null, done: "restored" });
  await session.cameToFront();
  expect(putBack).toHaveBeenCalledTimes(2);
});

test("a hearing sheet is added in the form that was chosen, whole where none was", async () => {
  const insert = jest.fn(() => Promise.resolve());
  const { session } = sessionOver(start, { insert });
  await session.insert("ja", "short");
  await session.insert("en");
  expect(insert.mock.calls.map(([, ...asked]: readonly unknown[]) => asked)).toEqual([
    ["ja", "short"],
    ["en", "full"],
  ]);
});
