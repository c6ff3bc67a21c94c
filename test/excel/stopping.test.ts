import { openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import { planDiagnosis } from "../../src/workbook/plan/diagnose";
import { writeResults, type DiagnosisStep } from "../../src/excel/write-results";
import { names } from "../../src/workbook/model/names";
import { randomCases } from "../support/cases";
import { lazily } from "../support/lazily";
import { diagnose, diagnosisOptions, inExcel, openFilled, save, type, written } from "../support/local";
import { changeStep } from "../support/tamper";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";

const [someone] = randomCases(1, 5);
if (!someone) throw new Error("No case");

const filled = lazily(async () => save(await openFilled(someone.sheet)));
const result = lazily(async () => {
  const workbook = await openWorkbook(await filled);
  written(await diagnose(workbook));
  await type(workbook, { KK_revenue: 77_000_000, KK_G01: "" });
  return save(workbook);
});

/** A diagnosis whose stop is pressed when it says that it is at a step, or while that step's request is under way. */
const stoppedAt = (workbook: LocalWorkbook, step: DiagnosisStep, when: "before" | "during") =>
  inExcel(workbook, async (host) => {
    const stopping = new AbortController();
    const steps: DiagnosisStep[] = [];
    const execute = host.execute.bind(host);
    host.execute = async (body, flags) => {
      const response = await execute(body, flags);
      if (when === "during" && steps.at(-1) === step) stopping.abort();
      return response;
    };
    const onStep = (now: DiagnosisStep): void => {
      steps.push(now);
      if (when === "before" && now === step) stopping.abort();
    };
    const decide = (snapshot: Parameters<typeof planDiagnosis>[0]) => planDiagnosis(snapshot, diagnosisOptions);
    const outcome = await writeResults(decide, { signal: stopping.signal, onStep });
    return { outcome, steps, requests: host.roundTrips.length };
  });

/** Formulas that differ from the engine make a diagnosis say so in a request of its own. */
const openDiffering = async (): Promise<LocalWorkbook> => {
  const workbook = await openWorkbook(await result);
  for (const option of [0, 1, 2]) changeStep(workbook, names.list("S12"), option, 0.123);
  return workbook;
};

describe.each([
  ["a first diagnosis", async () => openWorkbook(await filled)],
  ["a refill", async () => openWorkbook(await result)],
])("a stop of %s", (_, open) => {
  it.each([
    ["before it reads", "read", "before", ["read"], 0],
    ["while it reads", "read", "during", ["read"], 1],
    ["before it writes", "write", "before", ["read", "write"], 1],
    // a restoration reads and writes
    ["while it writes", "write", "during", ["read", "write", "restore"], 4],
    ["before it draws", "draw", "before", ["read", "write", "draw", "restore"], 4],
    ["while it draws", "draw", "during", ["read", "write", "draw", "restore"], 5],
  ] as const)("%s is heard, and the workbook as it was", async (_title, step, when, steps, requests) => {
    const workbook = await open();
    const before = stateOf(workbook);
    expect(await stoppedAt(workbook, step, when)).toEqual({ outcome: { kind: "stopped" }, steps, requests });
    expect(changedSince(before, workbook)).toEqual([]);
  });
});

it.each([
  ["before", 5],
  ["during", 6],
] as const)("a stop %s the request that corrects the verdict is heard too", async (when, requests) => {
  const workbook = await openDiffering();
  const before = stateOf(workbook);
  const steps = ["read", "write", "draw", "confirm", "restore"];
  expect(await stoppedAt(workbook, "confirm", when)).toEqual({ outcome: { kind: "stopped" }, steps, requests });
  expect(changedSince(before, workbook)).toEqual([]);
});

describe("a draw request that Excel refuses whole", () => {
  const refusedFrom = (host: LocalExcel, request: number, editing: boolean): void => {
    const execute = host.execute.bind(host);
    host.execute = (body, flags) => {
      if (host.roundTrips.length === request - 1) {
        if (editing) host.faults.enterCellEdit();
        else host.faults.plan({ kind: "refuse", request: 1, code: "InvalidOperationInCellEditMode" });
      }
      return execute(body, flags);
    };
  };
  const diagnoseWith = (workbook: LocalWorkbook, request: number, editing: boolean) =>
    inExcel(workbook, (host) => {
      refusedFrom(host, request, editing);
      return writeResults((snapshot) => planDiagnosis(snapshot, diagnosisOptions));
    });

  it("is undone where that can be done, and the reason is said", async () => {
    const workbook = await openWorkbook(await filled);
    const before = stateOf(workbook);
    expect(await diagnoseWith(workbook, 3, false)).toEqual({
      kind: "failed",
      issue: { code: "invalidOperationInCellEditMode" },
      left: null,
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });

  it("names what was written before, where restoring is refused too", async () => {
    const outcome = await diagnoseWith(await openWorkbook(await filled), 3, true);
    if (outcome.kind !== "failed" || outcome.issue.code !== "restoreFailed") throw new Error(JSON.stringify(outcome));
    expect([...outcome.issue.parts].sort()).toEqual(
      ["パラメータ", "引受ルール", "損失内訳", "記録", "計算", "診断結果"].sort(),
    );
    expect(outcome.left).not.toBeNull();
  });

  it("has nothing to name where it was the write itself, and a cell is edited all the time", async () => {
    const workbook = await openWorkbook(await filled);
    const before = stateOf(workbook);
    expect(await diagnoseWith(workbook, 2, true)).toEqual({
      kind: "failed",
      issue: { code: "invalidOperationInCellEditMode" },
      left: null,
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });
});
