import { Store } from "../../../src/page/store";
import type { PaneState } from "../../../src/taskpane/session/state";
import { TaskRunner, type Tasks } from "../../../src/taskpane/session/task-runner";
import { RequestFailed } from "../../../src/excel/host-error";
import { promised, settled } from "./fakes";
import { OfficeError } from "./office-errors";

const tasks = {} as Tasks;

function running(load: () => Promise<Tasks> = () => Promise.resolve(tasks)) {
  const store = new Store({ work: null, failure: null, done: null } as PaneState);
  const read = jest.fn(() => Promise.resolve());
  return { store, read, runner: new TaskRunner(store, load, read) };
}

test("a task shows its steps, reads with the code it was given, and ends", async () => {
  const { store, read, runner } = running();
  const end = promised<undefined>();
  store.update({ done: "filled", failure: { issues: [], retry: null } });
  const ran = runner.run("diagnosing", async (given, task) => {
    expect(given).toBe(tasks);
    task.onStep("write");
    await task.read();
    await end.promise;
  });
  // what was said of the last one is gone at once
  expect(store.getState()).toEqual({ work: { what: "diagnosing", step: null, stop: null }, failure: null, done: null });
  await settled();
  expect(store.getState().work).toEqual({ what: "diagnosing", step: "write", stop: null });
  expect(read).toHaveBeenCalledWith(tasks);
  end.settle(undefined);
  await ran;
  expect(store.getState().work).toBeNull();
});

const missing = Object.assign(new Error("chunk"), { name: "ChunkLoadError" });

test.each([
  ["a file that did not arrive", missing, { code: "libraryBlocked" }],
  ["a request that failed", new RequestFailed({ code: "accessDenied" }, null), { code: "accessDenied" }],
  ["an error of Office.js", new OfficeError("AccessDenied"), { code: "accessDenied" }],
  [
    "a fault of our own",
    new TypeError("x is undefined"),
    { code: "internalFault", received: "TypeError: x is undefined" },
  ],
])("%s becomes the failure that is shown, and the task can be tried again", async (_, error, issue) => {
  const { store, runner } = running();
  let tries = 0;
  await runner.run("inserting", () => (tries++ === 0 ? Promise.reject(error) : Promise.resolve()), { stoppable: true });
  expect(store.getState()).toMatchObject({ work: null, failure: { issues: [{ issue }] } });
  store.getState().failure?.retry?.();
  expect(store.getState()).toMatchObject({ work: { what: "inserting" }, failure: null });
  expect(store.getState().work?.stop).not.toBeNull();
  await settled();
  expect([tries, store.getState().work, store.getState().failure]).toEqual([2, null, null]);
});

test("code that did not arrive is asked for again", async () => {
  const load = jest.fn(() => Promise.resolve(tasks));
  load.mockRejectedValueOnce(missing);
  const { store, runner } = running(load);
  const action = jest.fn(() => Promise.resolve());
  await runner.run("reading", action);
  expect([action.mock.calls.length, store.getState().failure?.issues]).toEqual([
    0,
    [{ issue: { code: "libraryBlocked" } }],
  ]);
  await runner.run("reading", action);
  expect([load.mock.calls.length, action.mock.calls.length]).toEqual([2, 1]);
});

test("an attempt is not shown as under way, and offers nothing to try again", async () => {
  const { store, runner } = running();
  await runner.attempt(() => {
    expect(store.getState().work).toBeNull();
    return Promise.reject(new RequestFailed({ code: "accessDenied" }, null));
  });
  expect(store.getState().failure).toEqual({ issues: [{ issue: { code: "accessDenied" } }], retry: null });
});
