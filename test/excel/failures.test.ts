import { ConnectionLost, openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import { message } from "../../src/locales";
import { writeResults } from "../../src/excel/write-results";
import { planDiagnosis } from "../../src/workbook/plan/diagnose";
import {
  diagnose,
  diagnoseOpen,
  diagnosisOptions,
  edit,
  inExcel,
  openFilled,
  save,
  type,
  written,
  type Outcome,
} from "../support/local";
import { randomCases, sampled } from "../support/cases";
import { stateOf, type WorkbookState } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";
import { lazily } from "../support/lazily";

const [someone] = randomCases(1, 5);
if (!someone) throw new Error("No case");

const filled = lazily(async () => save(await openFilled(someone.sheet)));
const result = lazily(async () => {
  const workbook = await openWorkbook(await filled);
  written(await diagnose(workbook));
  await type(workbook, { KK_revenue: 77_000_000, KK_G01: "" });
  return save(workbook);
});

type Fault = (host: LocalExcel) => void;

interface Bench {
  readonly workbook: LocalWorkbook;
  readonly before: WorkbookState;
}
const benches = new Map<Uint8Array, Bench>();

/** The workbook of these bytes. A test that leaves it as it was, which is what is tested, leaves it to the next. */
async function benchOf(bytes: Uint8Array): Promise<Bench> {
  const workbook = benches.get(bytes)?.workbook ?? (await openWorkbook(bytes));
  return { workbook, before: benches.get(bytes)?.before ?? stateOf(workbook) };
}

/** The outcome under a fault, with what it changed. */
async function under(bytes: Uint8Array, fault: Fault): Promise<{ outcome: Outcome; changed: readonly string[] }> {
  const bench = await benchOf(bytes);
  benches.delete(bytes);
  const outcome = await inExcel(bench.workbook, (host) => {
    fault(host);
    return diagnoseOpen();
  });
  const changed = changedSince(bench.before, bench.workbook);
  if (changed.length === 0) benches.set(bytes, bench);
  return { outcome, changed };
}

const refusing =
  (request: number, code: Refused): Fault =>
  ({ faults }) =>
    faults.plan({ kind: "refuse", request, code });

/** The connection breaks before the request is carried out. */
const lostBefore =
  (request: number): Fault =>
  (host) => {
    const execute = host.execute.bind(host);
    let sent = 0;
    host.execute = (body, flags) => (++sent === request ? Promise.reject(new ConnectionLost()) : execute(body, flags));
  };

const codes = {
  InvalidOperationInCellEditMode: "invalidOperationInCellEditMode",
  InactiveWorkbook: "inactiveWorkbook",
  RequestPayloadSizeLimitExceeded: "requestPayloadSizeLimitExceeded",
} as const;
type Refused = keyof typeof codes;

const refusals = ([3, 1, 2] as const).flatMap((request) =>
  (Object.keys(codes) as Refused[])
    .filter((code) => request > 1 || code === "InactiveWorkbook")
    .map((code) => [code, request] as const),
);

describe.each([
  ["a first diagnosis", filled],
  ["a refill", result],
])("%s", (_, bytes) => {
  it.each(sampled(refusals, 3))("refused with %s at request %i is as it was and says why", async (code, request) => {
    const { outcome, changed } = await under(await bytes, refusing(request, code));
    expect(outcome).toMatchObject({ kind: "failed", issue: { code: codes[code] } });
    expect(changed).toEqual([]);
  });

  it.each(sampled([3, 2, 1], 2))("whose reply to request %i is lost is put back after a look", async (request) => {
    const { outcome, changed } = await under(await bytes, ({ faults }) => faults.plan({ kind: "dropReply", request }));
    expect(outcome).toMatchObject({ kind: "failed", issue: { code: "replyDropped" } });
    expect(changed).toEqual([]);
  });

  it.each(sampled([2, 1, 3], 2))("whose request %i never arrives is put back after a look", async (request) => {
    const { outcome, changed } = await under(await bytes, lostBefore(request));
    expect(outcome).toMatchObject({ kind: "failed", issue: { code: "replyDropped" } });
    expect(changed).toEqual([]);
  });

  it("while a cell is being edited for long is refused, and nothing counts as left behind", async () => {
    const { outcome, changed } = await under(await bytes, ({ faults }) => faults.enterCellEdit());
    expect(outcome).toMatchObject({ issue: { code: "invalidOperationInCellEditMode" } });
    expect(changed).toEqual([]);
  });

  it("whose every write is too large for the host is refused, and nothing counts as left behind", async () => {
    const { outcome, changed } = await under(await bytes, ({ faults }) => (faults.writesTooLarge = true));
    expect(outcome).toMatchObject({ issue: { code: "requestPayloadSizeLimitExceeded" } });
    expect(changed).toEqual([]);
  });

  it("where the user begins to edit a cell before the write is refused, and nothing counts as left behind", async () => {
    const { outcome, changed } = await under(await bytes, (host) => {
      const execute = host.execute.bind(host);
      host.execute = async (body, flags) => {
        const response = await execute(body, flags);
        host.faults.enterCellEdit();
        return response;
      };
    });
    expect(outcome).toMatchObject({ issue: { code: "invalidOperationInCellEditMode" } });
    expect(changed).toEqual([]);
  });

  it("that fails, and whose restoration fails too, names the sheets that may be left", async () => {
    const { outcome } = await under(await bytes, ({ faults }) => {
      faults.plan({ kind: "failAction", action: 250 });
      faults.plan({ kind: "failAction", action: 250 + 100 });
    });
    if (outcome.kind !== "failed") throw new Error("It should fail");
    if (outcome.issue.code !== "restoreFailed") throw new Error("Putting back should fail");
    const { parts } = outcome.issue;
    expect(["診断結果", "損失内訳", "引受ルール", "パラメータ", "計算", "記録"]).toEqual(
      expect.arrayContaining([...parts]),
    );
    expect(parts.length).toBeGreaterThan(3);
    const told = message("ja", outcome.issue);
    for (const name of parts) expect(told).toContain(name);
  });

  it("can be repeated with success after a failure", async () => {
    const workbook = await openWorkbook(await bytes);
    await inExcel(workbook, async (host) => {
      host.faults.plan({ kind: "failAction", action: 220 });
      expect((await diagnoseOpen()).kind).toBe("failed");
      expect((await diagnoseOpen()).kind).toBe("written");
    });
  });
});

it("text that looks like something else is put back as the text it was", async () => {
  const workbook = await openWorkbook(await result);
  // a person typed over cells of ours: what stood there is what must come back, though it is about to be written over
  await edit(workbook, (context) => {
    const sheet = context.workbook.worksheets.getItem("損失内訳");
    const texts = ["''quoted", "'=1+1", "'007", "'TRUE", "'2026/4/1", "'+81-3"];
    sheet.getRange("A40:A45").values = texts.map((text) => [text]);
  });
  const before = stateOf(workbook);
  await inExcel(workbook, async (host) => {
    const total = host.requests.length;
    host.faults.plan({ kind: "refuse", request: 3, code: "GeneralException" });
    expect(await diagnoseOpen()).toMatchObject({
      kind: "failed",
      issue: { code: expect.not.stringMatching("restoreFailed") as string },
    });
    expect(host.requests.length).toBeGreaterThan(total + 3);
  });
  expect(changedSince(before, workbook)).toEqual([]);
});

it("a slip of our own after the write is no answer of the host: it is thrown, and the workbook put back", async () => {
  const workbook = await openWorkbook(await result);
  const before = stateOf(workbook);
  const slip = inExcel(workbook, () =>
    writeResults(function* (snapshot) {
      const decision = yield* planDiagnosis(snapshot, diagnosisOptions);
      if (!decision.ok) return decision;
      const { presentation } = decision;
      const verify = (): never => {
        throw new Error("slip");
      };
      return { ...decision, presentation: { ...presentation, verify } };
    }),
  );
  await expect(slip).rejects.toThrow("slip");
  expect(changedSince(before, workbook)).toEqual([]);
});

it("a workbook too large for one reply is refused with the limit", async () => {
  const workbook = await openWorkbook(await filled);
  const outcome = await inExcel(workbook, () => diagnoseOpen(), { payloadLimit: 50_000 });
  expect(outcome).toMatchObject({ kind: "failed", issue: { code: "requestPayloadSizeLimitExceeded" } });
});

it("an Excel older than the floor says which set it lacks, and keeps the workbook as it was", async () => {
  const workbook = await openWorkbook(await filled);
  const before = stateOf(workbook);
  const outcome = await inExcel(workbook, () => diagnoseOpen(), { apiLevel: "1.6" });
  expect(outcome).toMatchObject({ kind: "failed", issue: { code: "apiNotFound", required: "ExcelApi 1.9" } });
  expect(changedSince(before, workbook)).toEqual([]);
});

it("an Excel of exactly the floor is enough", async () => {
  const workbook = await openWorkbook(await filled);
  const outcome = await inExcel(workbook, () => diagnoseOpen(), { apiLevel: "1.9" });
  expect(outcome.kind).toBe("written");
});
