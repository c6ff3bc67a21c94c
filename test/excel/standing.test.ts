import { openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import type { Language } from "../../src/locales";
import { verdictIssues } from "../../src/excel/verdict-issues";
import { names } from "../../src/workbook/model/names";
import {
  diagnose,
  diagnoseOpen,
  edit,
  inExcel,
  openFilled,
  placeOfName,
  save,
  valueOf,
  written,
} from "../support/local";
import { known } from "../support/standings";
import { changeStep, overwrite } from "../support/tamper";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";
import { lazily } from "../support/lazily";

const filled = lazily(async () => save(await openFilled(known)));
const result = lazily(async () => {
  const workbook = await openWorkbook(await filled);
  written(await diagnose(workbook));
  return save(workbook);
});

/** State, differences, and the line under the title of Rating; Losses says the same. */
function said(workbook: LocalWorkbook): readonly unknown[] {
  const line = valueOf(workbook, names.block("rating_standing"));
  expect(valueOf(workbook, names.block("losses_standing"))).toBe(line);
  return [valueOf(workbook, names.record("status")), valueOf(workbook, names.record("differences")), line];
}

/** A diagnosis during which something happens after the n-th request; and how many requests it took. */
async function during(workbook: LocalWorkbook, after: number, happens: () => void) {
  return inExcel(workbook, async (host) => {
    const execute = host.execute.bind(host);
    host.execute = async (body, flags) => {
      const response = await execute(body, flags);
      if (host.roundTrips.length === after) happens();
      return response;
    };
    return { ...written(await diagnoseOpen()), requests: host.roundTrips.length };
  });
}

const incomplete = "この結果は不完全です。診断をやり直してください。";

const current = "最新の診断結果です。";

test("a result that agrees with the engine says so under its titles", async () => {
  expect(said(await openWorkbook(await result))).toEqual(["完了", "なし", current]);
});

describe("formulas that show other values than the engine", () => {
  // G01 counts 2 of governance's weight and was answered at 0.75, which the formulas now take for nothing
  const tamper = (workbook: LocalWorkbook) => changeStep(workbook, names.list("G01"), 1, 0);

  it.each([
    ["the first diagnosis", filled],
    ["a refill", result],
  ])("make the workbook say that it is incomplete, and where: %s", async (_, bytes) => {
    const workbook = await openWorkbook(await bytes);
    tamper(workbook);
    const { verdict, requests } = await during(workbook, 0, () => undefined);
    expect(requests).toBe(4);
    expect(verdict.state).toBe("differs");
    const [first] = verdict.differences;
    const score = placeOfName(workbook, names.rating("governance", "score"));
    expect(first).toMatchObject({ sheet: "計算", cell: `H${score.row}`, unit: "points" });
    expect(first?.received).toBe(valueOf(workbook, names.rating("governance", "score")));
    expect(Number(first?.expected)).toBeGreaterThan(Number(first?.received));
    const places = verdict.differences.slice(0, 3).map((each) => `${each.sheet}!${each.cell}`);
    const text = `${verdict.differences.length}（${places.join("、")}ほか）`;
    expect(said(workbook)).toEqual([
      "不完全",
      text,
      `この結果は不完全です。数式の値が診断の計算と違います：${text}。式・名前・選択肢が変えられていないかを確認し、診断をやり直してください。`,
    ]);
    expect(verdictIssues(verdict)).toHaveLength(verdict.differences.length);
    expect(verdictIssues(verdict)[0]).toMatchObject({
      issue: { code: "differsFromEngine", expected: first?.expected, received: first?.received, unit: "points" },
      place: { sheet: "計算", cell: `H${score.row}` },
    });
  });

  it("are forgotten once they are put right", async () => {
    const workbook = await openWorkbook(await result);
    tamper(workbook);
    expect(written(await diagnose(workbook)).verdict.state).toBe("differs");
    changeStep(workbook, names.list("G01"), 1, 0.75);
    const { verdict, requests } = await during(workbook, 0, () => undefined);
    expect([verdict.state, requests]).toEqual(["complete", 3]);
    expect(said(workbook)).toEqual(["完了", "なし", current]);
  });

  it("are said in English on English sheets", async () => {
    const workbook = await openFilled(known, "en" satisfies Language);
    overwrite(workbook, names.list("G01"), 0, [1, 2]);
    written(await diagnose(workbook));
    expect(said(workbook)).toEqual([
      "incomplete",
      expect.stringMatching(/^\d+ \(Calc!H\d+, Calc!I\d+, .+ and more\)$/),
      expect.stringMatching(/^This result is incomplete: .+: \d+ \(Calc!H\d+, .+ and more\)\. Please check /),
    ]);
  });

  it("a name that leads elsewhere is one too", async () => {
    const workbook = await openWorkbook(await result);
    const mean = workbook.names.get(names.parameterUsed("s2.defence", "mean"), null);
    const high = workbook.names.get(names.parameterUsed("s2.defence", "high"), null);
    if (!mean || !high) throw new Error("No parameter");
    mean.formula = high.formula;
    const { verdict } = written(await diagnose(workbook));
    expect(verdict.differences.map(({ name }) => name)).toEqual([
      names.item("s2.defence"),
      names.partSum("s2", "liability"),
      names.scenario("s2", "mean"),
      names.scenario("s2", "annual"),
      ...["sd", "p5", "p50", "p95"].map((part) => names.scenario("s2", part)),
      names.totalAnnualCore,
      names.totalAnnual,
      names.totalAnnualUnder("parts"),
    ]);
    expect(valueOf(workbook, names.record("differences"))).toMatch(
      /^11（損失内訳!G\d+、損失内訳!G\d+、損失内訳!G\d+ほか）$/,
    );
  });
});

describe("inputs that change while results are written", () => {
  it.each([
    ["an answer, after the first write", filled, 2, names.input("revenue"), 4],
    ["an answer, before the write", result, 1, names.input("revenue"), 3],
    ["an answer, after the write", result, 2, names.input("revenue"), 4],
    ["a parameter, before the write", result, 1, names.parameter("s2.defence", "likely"), 3],
    ["a parameter, after the write", result, 2, names.parameter("s2.defence", "likely"), 4],
    ["the parameters' name", result, 1, names.record("parameter_set"), 3],
  ])("make the result stale: %s", async (_, bytes, after, name, requests) => {
    const workbook = await openWorkbook(await bytes);
    const outcome = await during(workbook, after, () => overwrite(workbook, name, 4_900_000));
    expect([outcome.verdict.state, outcome.requests]).toEqual(["stale", requests]);
    expect(said(workbook)).toEqual([
      "古い結果",
      "未照合",
      expect.stringMatching(/^古い結果です。診断のあとに入力かパラメータが変わりました。/),
    ]);
    expect(verdictIssues(outcome.verdict)).toEqual([{ issue: { code: "inputsChanged" } }]);
  });

  it("but not where a set that was handed in takes the place of the sheet's", async () => {
    const workbook = await openWorkbook(await result);
    const { info } = written(await diagnose(workbook));
    overwrite(workbook, names.parameter("s2.defence", "likely"), 4_900_000);
    const { verdict } = written(await diagnose(workbook, { parameters: info.parameters }));
    expect(verdict.state).toBe("complete");
  });
});

describe("an Excel that has not finished calculating", () => {
  const calculatingAt =
    (...requests: number[]) =>
    async (host: LocalExcel) => {
      for (const request of requests) host.faults.plan({ kind: "stillCalculating", request });
      return { ...written(await diagnoseOpen()), requests: host.roundTrips.length };
    };

  it("is looked at once more", async () => {
    const workbook = await openWorkbook(await filled);
    const { verdict, requests } = await inExcel(workbook, calculatingAt(2));
    expect([verdict.state, requests]).toEqual(["complete", 4]);
    expect(said(workbook)).toEqual(["完了", "なし", current]);
  });

  it("leaves the result incomplete where it still has not then, and says so", async () => {
    const workbook = await openWorkbook(await filled);
    const { verdict, requests } = await inExcel(workbook, calculatingAt(2, 3));
    expect([verdict.state, requests]).toEqual(["pending", 4]);
    expect(said(workbook)).toEqual(["不完全", "未照合", incomplete]);
    expect(verdictIssues(verdict)).toEqual([{ issue: { code: "calculationPending" } }]);
  });

  it("is no matter where every value is right already, as in an Excel that never says it is done", async () => {
    const workbook = await openWorkbook(await result);
    const { verdict, requests } = await inExcel(workbook, calculatingAt(2, 3));
    expect([verdict.state, requests]).toEqual(["complete", 3]);
  });
});

test.each([
  ["refused", { kind: "refuse", request: 4, code: "GeneralException" }],
  ["unheard", { kind: "dropReply", request: 4 }],
] as const)("a fourth request that is %s has all put back as it was", async (_, fault) => {
  const workbook = await openWorkbook(await result);
  changeStep(workbook, names.list("G01"), 1, 0);
  const before = stateOf(workbook);
  await inExcel(workbook, async ({ faults }) => {
    faults.plan(fault);
    expect(await diagnoseOpen()).toMatchObject({
      kind: "failed",
      issue: { code: expect.not.stringMatching("restoreFailed") as string },
    });
  });
  expect(changedSince(before, workbook)).toEqual([]);
});

test("with manual calculation the line under the title follows", async () => {
  const workbook = await openWorkbook(await result);
  workbook.calculationMode = "Manual";
  const line = () => {
    const { sheet: on, row, column } = placeOfName(workbook, names.block("rating_standing"));
    return workbook.sheet(on)?.cells.get(row, column)?.value;
  };
  changeStep(workbook, names.list("G01"), 1, 0);
  expect(written(await diagnose(workbook)).verdict.state).toBe("differs");
  expect(line()).toMatch(/^この結果は不完全です。数式/);
  changeStep(workbook, names.list("G01"), 1, 0.75);
  expect(written(await diagnose(workbook)).verdict.state).toBe("complete");
  expect(line()).toBe(current);
});

test("a result without its record vouches for nothing", async () => {
  const workbook = await openWorkbook(await result);
  await edit(workbook, (context) => context.workbook.worksheets.getItem("記録").delete());
  expect(valueOf(workbook, names.block("rating_standing"))).toBe(incomplete);
});
