import * as fillIn from "../../../src/excel/fill-answers";
import { typicalPlan } from "../../../src/engine";
import { columnsOfPlans } from "../../../src/taskpane/session/plan-cells";
import * as template from "../../../src/excel/insert-template";
import { writeBack, writeOver } from "../../../src/excel/write-over";
import { writeResults } from "../../../src/excel/write-results";
import { Store } from "../../../src/page/store";
import type { PaneState } from "../../../src/taskpane/session/state";
import {
  createMemo,
  createPlans,
  takePlans,
  diagnose,
  fill,
  insert,
  renew,
  undoFill,
  undoParameters,
  undoPlans,
  writeCover,
  writeDistribution,
  writeMemo,
  writeParameters,
  writePlans,
} from "../../../src/taskpane/session/tasks";
import type { Task } from "../../../src/taskpane/session/tasks/task";
import { planDiagnosis } from "../../../src/workbook/plan/diagnose";
import { prints, readOf } from "./fakes";
import "./office-errors";

jest.mock("../../../src/excel/fill-answers");
jest.mock("../../../src/excel/insert-template");
jest.mock("../../../src/excel/write-over");
jest.mock("../../../src/excel/write-results");
jest.mock("../../../src/workbook/plan/diagnose");
jest.mock("../../../src/taskpane/session/plan-cells", () => ({
  ...jest.requireActual<object>("../../../src/taskpane/session/plan-cells"),
  columnsOfPlans: jest.fn(() => []),
}));
// a message channel would keep Node from ending
jest.mock("../../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));

const over = jest.mocked(writeOver);
const results = jest.mocked(writeResults);

/** A task of a pane in this state, and what it reports in order. */
function taskIn(state: Partial<PaneState> = {}) {
  const store = new Store({
    untouchedAsked: false,
    undo: null,
    reading: { kind: "none" },
    simulation: {},
    ...state,
  } as PaneState);
  const calls: string[] = [];
  const retry = () => Promise.resolve();
  const fail = jest.fn(() => void calls.push("fail"));
  const task: Task = {
    store,
    read: () => Promise.resolve(void calls.push("read")),
    onStep: () => undefined,
    signal: new AbortController().signal,
    fail,
    retry,
  };
  return { store, task, calls, fail, retry };
}

const { info, snapshot } = readOf(prints("a"));
const writtenWith = (verdict: object) =>
  ({ kind: "written", info, before: snapshot, after: snapshot, copies: ["copy"], verdict }) as never;
const complete = { state: "complete", differences: [], cells: [] };

describe("a diagnosis", () => {
  test("is shown as the result and the reading it was made from", async () => {
    results.mockResolvedValueOnce(writtenWith(complete));
    const { store, task, fail } = taskIn({ untouchedAsked: true });
    await diagnose(task);
    expect(store.getState()).toMatchObject({
      result: { info, snapshot, written: prints("a"), verdict: complete },
      reading: { kind: "read", info, snapshot, copies: ["copy"] },
      view: "rating",
      done: "diagnosed",
      untouchedAsked: false,
      unrestored: null,
    });
    expect(fail).not.toHaveBeenCalled();
  });

  test("that is renewed leaves whoever reads something where they are", async () => {
    results.mockResolvedValueOnce(writtenWith(complete));
    const { store, task } = taskIn({ view: "losses" });
    await renew(task);
    expect(store.getState()).toMatchObject({ result: { written: prints("a") }, view: "losses", done: "diagnosed" });
  });

  test("whose cells differ from the engine is shown, and says so", async () => {
    results.mockResolvedValueOnce(writtenWith({ ...complete, state: "stale" }));
    const { store, task, fail, retry } = taskIn();
    await diagnose(task);
    expect(store.getState().done).toBe("diagnosed");
    expect(fail).toHaveBeenCalledWith([{ issue: { code: "inputsChanged" } }], retry);
  });

  test("of a sheet nobody has filled in is refused, and asked for again is meant", async () => {
    const refusal = [{ issue: { code: "untouched" } }];
    results.mockResolvedValueOnce({ kind: "refused", refusal } as never);
    const { store, task, fail, retry } = taskIn();
    await diagnose(task);
    expect(fail).toHaveBeenCalledWith(refusal, retry);
    expect(store.getState().untouchedAsked).toBe(true);
  });

  test.each([
    [false, "refuse"],
    [true, "diagnose"],
  ])("of a sheet nobody has filled in, asked about before (%s): %s", async (untouchedAsked, untouched) => {
    results.mockResolvedValueOnce({ kind: "stopped" });
    await diagnose(taskIn({ untouchedAsked }).task);
    const [decide] = results.mock.lastCall ?? [];
    jest.mocked(planDiagnosis).mockReturnValueOnce([][Symbol.iterator]() as never);
    decide?.(snapshot).next();
    expect(planDiagnosis).toHaveBeenLastCalledWith(
      snapshot,
      expect.objectContaining({ untouched, distribution: null }),
    );
  });

  test("that is refused for another reason is not asked about", async () => {
    results.mockResolvedValueOnce({ kind: "refused", refusal: [{ issue: { code: "sheetProtected" } }] } as never);
    const { store, task } = taskIn();
    await diagnose(task);
    expect(store.getState().untouchedAsked).toBe(false);
  });

  test("that was stopped leaves the result and the view", async () => {
    results.mockResolvedValueOnce({ kind: "stopped" });
    const { store, task, fail } = taskIn({ view: "losses", result: null });
    await diagnose(task);
    expect(store.getState()).toMatchObject({ view: "losses", result: null, done: "stopped" });
    expect(fail).not.toHaveBeenCalled();
  });

  test("that failed and could not be undone keeps what is to be undone", async () => {
    const begun = { of: "a write" } as never;
    const issue = { code: "restoreFailed", parts: [] } as const;
    results.mockResolvedValueOnce({ kind: "failed", issue, left: begun });
    const { store, task, fail, retry } = taskIn();
    await diagnose(task);
    expect(store.getState()).toMatchObject({ unrestored: begun });
    expect(fail).toHaveBeenCalledWith([{ issue }], retry);
  });
});

test("a distribution is written with what it was made from, and its own view is shown", async () => {
  results.mockClear();
  results.mockResolvedValueOnce(writtenWith(complete));
  const without = taskIn({ simulation: { result: null } as never });
  await writeDistribution(without.task);
  expect(results).not.toHaveBeenCalled();
  const result = { distribution: { simulation: {} }, engineVersion: "1", madeFrom: prints("a"), expected: { loss: 5 } };
  const { store, task } = taskIn({ simulation: { result } as never });
  await writeDistribution(task);
  expect(store.getState()).toMatchObject({ view: "distribution", done: "distributionWritten" });
});

describe("parameter cells", () => {
  test("that were written can be undone, as long as they hold what they hold then", async () => {
    const before = [{ sheet: "P", address: "C1", contents: [[1]] }];
    over.mockResolvedValueOnce({ kind: "written", before });
    const { store, task, calls } = taskIn();
    await writeParameters(task, {});
    // a workbook without parameters is the text null
    expect(store.getState()).toMatchObject({
      done: "filled",
      undo: { of: "parameters", cells: before, holding: "null" },
    });
    expect(calls).toEqual(["read"]);
  });

  test("that were not written leave the last undo, and say why", async () => {
    const issue = { code: "parametersMissing" } as never;
    over.mockResolvedValueOnce({ kind: "refused", issues: [issue] });
    const undo = { of: "parameters", cells: [], holding: "" } as const;
    const { store, task, calls, fail } = taskIn({ undo, done: null });
    await writeParameters(task, {});
    expect(store.getState()).toMatchObject({ undo, done: null });
    expect(fail).toHaveBeenCalledWith([{ issue }]);
    expect(calls).toEqual(["read", "fail"]);
  });

  test("are put back once", async () => {
    const cells = [{ sheet: "P", address: "C1", contents: [[1]] }];
    const { store, task } = taskIn({ undo: { of: "parameters", cells, holding: "" } });
    await undoParameters(task);
    expect(writeBack).toHaveBeenCalledWith(cells);
    expect(store.getState()).toMatchObject({ undo: null, done: "undone" });
    await undoParameters(task);
    expect(writeBack).toHaveBeenCalledTimes(1);
  });
});

test("what was filled in is read before it is said", async () => {
  const { store, task, calls } = taskIn();
  const cells = [{ name: "KK_staff", value: 5 }];
  const before = [{ name: "KK_staff", address: "S!C1", content: "" }];
  jest.mocked(fillIn.fillAnswers).mockResolvedValueOnce(before);
  store.subscribe(() => calls.push(String(store.getState().done)));
  await fill(task, cells);
  expect(fillIn.fillAnswers).toHaveBeenCalledWith(cells);
  expect(calls).toEqual(["read", "filled"]);
  // no hearing sheet, no text of its cells
  expect(store.getState().undo).toEqual({ of: "answers", cells: before, holding: "" });
});

test("input cells are put back once, and parameter cells not with them", async () => {
  const putBack = jest.mocked(fillIn.putBackAnswers);
  const cells = [{ name: "KK_staff", address: "S!C1", content: "多数" }];
  const { store, task } = taskIn({ undo: { of: "answers", cells, holding: "" } });
  await undoFill(task);
  expect(putBack).toHaveBeenCalledWith(cells);
  expect(store.getState()).toMatchObject({ undo: null, done: "undone" });
  await undoFill(taskIn({ undo: { of: "parameters", cells: [], holding: "" } }).task);
  expect(putBack).toHaveBeenCalledTimes(1);
});

test.each([
  [{ kind: "written" }, [], { done: "inserted", view: "hearing", unrestored: null }],
  [
    { kind: "refused", refusal: [{ issue: { code: "nameTaken" } }] },
    [{ issue: { code: "nameTaken" } }],
    { done: null },
  ],
  [
    { kind: "failed", issue: { code: "accessDenied" }, left: null },
    [{ issue: { code: "accessDenied" } }],
    { done: null },
  ],
])("a template: %j", async (outcome, issues, state) => {
  jest.mocked(template.insertTemplate).mockResolvedValueOnce(outcome as never);
  const { store, task, fail } = taskIn({ view: "losses", done: null });
  await insert(task, "ja", "full");
  expect(store.getState()).toMatchObject(state);
  expect(fail.mock.calls.map(([told]: readonly unknown[]) => told)).toEqual(issues.length > 0 ? [issues] : []);
});

test.each([
  ["full", [true, true]],
  ["short", [true, false]],
] as const)("a %s form asks for what it asks: of a core question and another, %j", async (form, asked) => {
  jest.mocked(template.insertTemplate).mockClear();
  jest.mocked(template.insertTemplate).mockResolvedValueOnce({ kind: "refused", refusal: [] } as never);
  await insert(taskIn().task, "ja", form);
  const [layouts] = jest.mocked(template.insertTemplate).mock.calls[0] ?? [];
  const names = layouts?.flatMap(({ blocks }) => blocks).flatMap((block) => block.names.map(({ name }) => name));
  expect(["KK_N02", "KK_N04"].map((name) => names?.includes(name))).toEqual(asked);
});

describe("underwriting notes", () => {
  const withMemo = { snapshot: { names: [{ name: "KK_b_memo", formula: "=M!$A$1" }], sheets: [{ name: "M" }] } };
  const without = { snapshot: { names: [], sheets: [] } };
  const stateWith = (workbook: object) => ({ reading: { kind: "read", ...workbook } }) as never;
  const add = { kind: "written", info: null, before: snapshot, after: snapshot } as never;

  beforeEach(() => {
    results.mockReset();
    over.mockReset();
  });

  test("the first one adds the sheet and then is written; a later one is only written", async () => {
    for (const [workbook, added] of [
      [without, 1],
      [withMemo, 0],
    ] as const) {
      results.mockReset();
      results.mockResolvedValueOnce(add);
      over.mockResolvedValueOnce({ kind: "written", before: [] });
      const { store, task, calls } = taskIn(stateWith(workbook));
      await writeMemo(task, "N01", { comment: "x" }, "ja");
      expect(results).toHaveBeenCalledTimes(added);
      expect(store.getState().done).toBe("noted");
      expect(calls).toEqual(["read"]);
    }
  });

  test("where the sheet cannot be added nothing is written, and the reason is said", async () => {
    results.mockResolvedValueOnce({
      kind: "refused",
      refusal: [{ issue: { code: "sheetNameTaken", sheet: "引受メモ" } }],
    } as never);
    const { store, task, fail } = taskIn(stateWith(without));
    await writeMemo(task, "N01", { comment: "x" }, "ja");
    expect(over).not.toHaveBeenCalled();
    expect(fail).toHaveBeenCalledWith([{ issue: { code: "sheetNameTaken", sheet: "引受メモ" } }]);
    expect(store.getState().done).toBeUndefined();
  });

  test("a row that is gone is said", async () => {
    const issue = { code: "memoTableChanged", sheet: "引受メモ", item: "N01" } as const;
    over.mockResolvedValueOnce({ kind: "refused", issues: [issue] });
    const { store, task, fail } = taskIn(stateWith(withMemo));
    await writeMemo(task, "N01", { comment: "x" }, "ja");
    expect(fail).toHaveBeenCalledWith([{ issue }]);
    expect(store.getState().done).toBeUndefined();
  });

  test("the sheet alone is added on request; a failure can be tried again and is undone later", async () => {
    results.mockResolvedValueOnce(add);
    const made = taskIn(stateWith(without));
    await createMemo(made.task, "ja");
    expect(made.store.getState()).toMatchObject({ done: "memoCreated", unrestored: null });
    const left = {} as never;
    results.mockResolvedValueOnce({ kind: "failed", issue: { code: "accessDenied" }, left } as never);
    const failed = taskIn(stateWith(without));
    await createMemo(failed.task, "ja");
    expect(failed.fail).toHaveBeenCalledWith([{ issue: { code: "accessDenied" } }], failed.retry);
    expect(failed.store.getState()).toMatchObject({ unrestored: left });
    expect(failed.store.getState().done).toBeUndefined();
  });
});

describe("plans", () => {
  const cells = [{ sheet: "P", address: "C7", contents: [[1]] }];
  const change = { place: 1, row: "response.limit", value: 5 } as const;

  beforeEach(() => {
    results.mockReset();
    over.mockReset();
    jest.mocked(writeBack).mockReset();
  });

  test("the sheet is added on request; a failure can be tried again and is undone later", async () => {
    results.mockResolvedValueOnce(writtenWith(complete));
    const made = taskIn();
    await createPlans(made.task, "ja");
    expect(made.store.getState()).toMatchObject({ done: "plansCreated", unrestored: null });
    const left = {} as never;
    results.mockResolvedValueOnce({ kind: "failed", issue: { code: "accessDenied" }, left } as never);
    const failed = taskIn();
    await createPlans(failed.task, "ja");
    expect(failed.fail).toHaveBeenCalledWith([{ issue: { code: "accessDenied" } }], failed.retry);
    expect(failed.store.getState()).toMatchObject({ unrestored: left });
    const issue = { issue: { code: "sheetNameTaken", sheet: "P" } } as const;
    results.mockResolvedValueOnce({ kind: "refused", refusal: [issue] } as never);
    const refused = taskIn();
    await createPlans(refused.task, "ja");
    expect(refused.fail).toHaveBeenCalledWith([issue]);
    expect(refused.store.getState().done).toBeUndefined();
  });

  test("what plans pay is written on request; before there is a result the reason is said", async () => {
    results.mockResolvedValueOnce(writtenWith(complete));
    const made = taskIn();
    await writeCover(made.task, "ja");
    expect(made.store.getState()).toMatchObject({ done: "coverWritten", unrestored: null });
    expect(made.fail).not.toHaveBeenCalled();
    const difference = { name: "KK_cov_s1", sheet: "P", cell: "B2", expected: 1, received: 2, unit: "yen" };
    results.mockResolvedValueOnce(writtenWith({ ...complete, state: "differs", differences: [difference] }));
    const differing = taskIn();
    await writeCover(differing.task, "ja");
    expect(differing.fail).toHaveBeenCalledWith(
      [
        {
          issue: { code: "differsFromEngine", expected: 1, received: 2, unit: "yen" },
          place: { sheet: "P", cell: "B2" },
        },
      ],
      differing.retry,
    );
    const issue = { issue: { code: "coverWithoutResult" } } as const;
    results.mockResolvedValueOnce({ kind: "refused", refusal: [issue] } as never);
    const refused = taskIn();
    await writeCover(refused.task, "ja");
    expect(refused.fail).toHaveBeenCalledWith([issue]);
    expect(refused.store.getState().done).toBeUndefined();
  });

  test("a term is written and can be undone; what cannot be written is said", async () => {
    over.mockResolvedValueOnce({ kind: "written", before: cells });
    const { store, task } = taskIn();
    await writePlans(task, [change], "ja");
    expect(store.getState()).toMatchObject({ done: "filled", undo: { of: "plans", cells, holding: "" } });
    await undoPlans(task);
    expect(jest.mocked(writeBack)).toHaveBeenCalledWith(cells);
    expect(store.getState()).toMatchObject({ done: "undone", undo: null });
    const issue = { code: "planSheetMissing" } as const;
    over.mockResolvedValueOnce({ kind: "refused", issues: [issue] });
    const refused = taskIn();
    await writePlans(refused.task, [change], "ja");
    expect(refused.fail).toHaveBeenCalledWith([{ issue }]);
  });

  test("plans of a file are written over the cells, with the sheet where there is none", async () => {
    over.mockResolvedValueOnce({ kind: "written", before: cells });
    const plans = [typicalPlan("small", "A"), typicalPlan("large", "B")];
    jest.mocked(columnsOfPlans).mockReturnValue([
      { place: 1, name: "B", isFree: false },
      { place: 2, name: "", isFree: true },
    ]);
    const { store, task } = taskIn();
    await takePlans(task, plans, "ja");
    expect(results).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ done: "filled", undo: { of: "plans", cells } });
    // no sheet, and none that could be added
    jest.mocked(columnsOfPlans).mockReturnValue([]);
    results.mockResolvedValueOnce({ kind: "refused", refusal: [{ issue: { code: "noHost" } }] } as never);
    const refused = taskIn();
    await takePlans(refused.task, plans, "ja");
    expect(refused.fail).toHaveBeenCalledWith([{ issue: { code: "noHost" } }]);
    expect(over).toHaveBeenCalledTimes(1);
  });

  test("what was written of parameters is not taken back for plans", async () => {
    await undoPlans(taskIn({ undo: { of: "parameters", cells, holding: "" } }).task);
    expect(jest.mocked(writeBack)).not.toHaveBeenCalled();
  });
});
