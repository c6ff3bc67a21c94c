import { assess, defaultParameters, type HearingSheet } from "../../src/engine";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { compare } from "../../src/workbook/check/compare";
import { names } from "../../src/workbook/model/names";
import { bytesOf, type PlanBytes } from "../../src/workbook/plan/bytes";
import { planDiagnosis } from "../../src/workbook/plan/diagnose";
import { writeResults } from "../../src/excel/write-results";
import { answersBy } from "../support/engine";
import { expectedOf } from "../support/expected";
import {
  diagnose,
  diagnoseOpen,
  diagnosisOptions,
  edit,
  inExcel,
  openFilled,
  placeOfName,
  save,
  type,
  valueAt,
  valueOf,
  written,
} from "../support/local";
import { stateOf } from "../support/workbook-state";
import { lazily } from "../support/lazily";

const sheet: HearingSheet = {
  customer: "株式会社みほん",
  date: "2026-04-01",
  profile: { industry: "I", revenue: 3_000_000_000, staff: 40, hasWebsite: true, webSales: 1e9, personsHeld: 50_000 },
  answers: answersBy(({ options }) => options[1]?.id),
};

/** A distribution of few years: what it says does not matter here. */
const distributionOf = () => ({
  simulation: simulate(modelOfSheet(sheet, defaultParameters), { years: 500, seed: 1 }),
  expected: { loss: 1, events: 0.1 },
  ...assess(sheet, defaultParameters),
});

const filled = lazily(async () => save(await openFilled(sheet)));
const result = lazily(async () => {
  const workbook = await openWorkbook(await filled);
  written(await diagnose(workbook));
  return save(workbook);
});

/** What work in pieces comes to. */
function lastOf<T>(work: Generator<void, T, void>): T {
  const piece = work.next();
  return piece.done ? piece.value : lastOf(work);
}

const openResult = async (): Promise<LocalWorkbook> => openWorkbook(await result);
/** Every figure of the sheets is the engine's. */
const agreed = { state: "complete", differences: [] };
const rating = "診断結果";
const losses = "損失内訳";

const write = (workbook: LocalWorkbook, on: string, address: string, value: string | number): Promise<void> =>
  edit(workbook, (context) => {
    context.workbook.worksheets.getItem(on).getRange(address).values = [[value]];
  });

/** Where a block stands now. */
const blockRow = (workbook: LocalWorkbook, id: string): number => placeOfName(workbook, names.block(id)).row;

describe("a diagnosis", () => {
  it.each([
    ["the first", filled],
    ["a refill", result],
  ])("is one run of three requests, each under 5 MB: %s", async (_, bytes) => {
    await inExcel(await openWorkbook(await bytes), async (host) => {
      written(await diagnoseOpen());
      expect(host.roundTrips.map(({ kind }) => kind)).toEqual(["read", "write", "write"]);
      for (const { requestBytes, responseBytes } of host.roundTrips) {
        expect(requestBytes).toBeLessThan(5_000_000);
        expect(responseBytes).toBeLessThan(5_000_000);
      }
      expect(host.roundTrips[0]?.actions).toBeLessThan(130);
      expect(host.keptReferences).toBe(0);
    });
  });

  it.each([
    ["the first", filled, true],
    ["a refill", result, false],
  ])("is measured before it is sent: never too low, at most three times too high: %s", async (_, bytes, first) => {
    await inExcel(await openWorkbook(await bytes), async (host) => {
      let estimate: PlanBytes | null = null;
      await writeResults(function* (snapshot) {
        const decision = yield* planDiagnosis(snapshot, diagnosisOptions);
        if (decision.ok) estimate = lastOf(bytesOf(decision.plan));
        return decision;
      });
      const { contents, looks } = estimate as unknown as PlanBytes;
      const [, written = 0, drawn = 0] = host.roundTrips.map(({ requestBytes }) => requestBytes);
      expect(contents).toBeGreaterThanOrEqual(written);
      expect(contents).toBeLessThanOrEqual(3 * written);
      // charts and the verdict go with the looks, and alone with a refill
      expect(looks).toBeGreaterThanOrEqual(drawn);
      if (first) expect(looks).toBeLessThanOrEqual(3 * drawn);
    });
  });

  it("never touches the sheets it reads from", async () => {
    const workbook = await openWorkbook(await filled);
    const before = stateOf(workbook);
    written(await diagnose(workbook));
    const after = stateOf(workbook);
    const parts = Object.keys(before).filter((part) => /^(ご案内|ヒアリングシート|ヒアリング別紙|選択肢) /.test(part));
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) expect([part, after[part] === before[part]]).toEqual([part, true]);
  });

  it("shows the rating at its end", async () => {
    expect((await openResult()).activeSheet.name).toBe(rating);
  });

  it("works where calculation is manual, and leaves the mode alone", async () => {
    const workbook = await openWorkbook(await filled);
    workbook.calculationMode = "Manual";
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    expect(workbook.calculationMode).toBe("Manual");
  });
});

describe("a refill", () => {
  it("of an unchanged workbook changes nothing", async () => {
    const workbook = await openResult();
    const before = stateOf(workbook);
    written(await diagnose(workbook));
    const changed = Object.entries(stateOf(workbook)).filter(([part, text]) => text !== before[part]);
    // Parameters, Calc and Record exist now, so the findings say where an issue's cell is there
    expect(changed.map(([part]) => part).filter((part) => part !== `${rating} cells`)).toEqual([]);
  });

  it("creates, deletes, renames and moves no sheet, and makes no second chart", async () => {
    const workbook = await openResult();
    const [sheets, before] = [workbook.sheets.map(({ name }) => name), stateOf(workbook)];
    await type(workbook, { [names.input("revenue")]: 9e9 });
    written(await diagnose(workbook));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    const after = stateOf(workbook);
    for (const part of [`${rating} charts`, `${losses} charts`, "names"]) expect(after[part]).toBe(before[part]);
  });

  it("leaves what a person added beside, below and on other sheets", async () => {
    const workbook = await openResult();
    const own = [
      [rating, "M3", "うちのメモ"],
      [rating, "A400", "下のメモ"],
      [losses, "M12", "=SUM(D7:D10)"],
    ] as const;
    for (const [on, address, value] of own) await write(workbook, on, address, value);
    await edit(workbook, (context) => {
      const added = context.workbook.worksheets.add("引受メモ");
      added.getRange("A1").formulas = [[`='${losses}'!D7*2`]];
    });
    const before = valueAt(workbook, "引受メモ", 1, 1);
    await type(workbook, { [names.input("revenue")]: 9e9 });
    written(await diagnose(workbook));
    expect(valueAt(workbook, rating, 3, 13)).toBe("うちのメモ");
    expect(valueAt(workbook, rating, 400, 1)).toBe("下のメモ");
    expect(workbook.sheet(losses)?.cells.get(12, 13)?.formula).toBe("SUM(D7:D10)");
    expect(valueAt(workbook, "引受メモ", 1, 1)).not.toBe(before);
    expect(valueAt(workbook, "引受メモ", 1, 1)).toBe(2 * Number(valueAt(workbook, losses, 7, 4)));
  });

  it("finds a renamed sheet", async () => {
    const workbook = await openResult();
    const native = workbook.sheet(losses)?.native;
    if (!native) throw new Error("No losses");
    native.name = "内訳2026";
    for (const entry of workbook.names.all()) entry.formula = entry.formula.replace(losses, "内訳2026");
    await type(workbook, { [names.input("revenue")]: 9e9 });
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
    expect(workbook.sheets.map(({ name }) => name)).toContain("内訳2026");
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(losses);
  });

  it("finds a moved block and writes it where it stands", async () => {
    const workbook = await openResult();
    const from = blockRow(workbook, "rating_findings");
    const entry = workbook.names.get(names.block("rating_findings"), null);
    if (!entry) throw new Error("No findings");
    const moved = (text: string): string => text.replace(/\$(\d+)/g, (_, row: string) => `$${Number(row) + 70}`);
    entry.formula = moved(entry.formula);
    expect(blockRow(workbook, "rating_findings")).toBe(from + 70);
    written(await diagnose(workbook));
    expect(String(valueAt(workbook, rating, from + 70, 1))).toContain("確認");
  });

  it("restores a number typed over a formula", async () => {
    const workbook = await openResult();
    const item = placeOfName(workbook, names.scenario("s2", "mean"));
    const cell = workbook.sheet(item.sheet)?.cells.get(item.row, item.column);
    const formula = cell?.formula;
    await write(workbook, item.sheet, `G${item.row}`, 12_345);
    expect(workbook.sheet(item.sheet)?.cells.get(item.row, item.column)?.formula).toBeNull();
    const { before, verdict } = written(await diagnose(workbook));
    expect(compare(expectedOf(sheet), before).map(({ name }) => name)).toContain(names.scenario("s2", "mean"));
    expect(verdict).toMatchObject(agreed);
    expect(workbook.sheet(item.sheet)?.cells.get(item.row, item.column)?.formula).toBe(formula);
  });

  it("draws a chart a person deleted, and only that", async () => {
    const workbook = await openResult();
    await edit(workbook, (context) => {
      context.workbook.worksheets.getItem(rating).charts.getItem("KK_chart_radar").delete();
    });
    written(await diagnose(workbook));
    const charts = await edit(workbook, async (context) => {
      const sheets = [rating, losses].map((name) => context.workbook.worksheets.getItem(name).charts);
      for (const each of sheets) each.load("items/name");
      await context.sync();
      return sheets.map(({ items }) => items.map(({ name }) => name));
    });
    expect(charts).toEqual([["KK_chart_radar"], ["KK_chart_losses"]]);
  });

  it("draws the one of several charts that is missing, and leaves the others where a person put them", async () => {
    const workbook = await openWorkbook(await save(await openResult()));
    const distribution = {
      ...distributionOf(),
      band: null,
      tornado: null,
      plans: null,
    };
    written(await diagnose(workbook, { distribution }));
    const charts = (): Promise<readonly (readonly [string, number])[]> =>
      edit(workbook, async (context) => {
        const { charts } = context.workbook.worksheets.getItem("損失分布");
        charts.load("items/name,items/left");
        await context.sync();
        return charts.items.map(({ name, left }) => [name, Math.round(left)] as const);
      });
    const drawn = await charts();
    expect(drawn).toHaveLength(3);
    const [first, second, third] = drawn.map(([name]) => name);
    await edit(workbook, (context) => {
      const { charts } = context.workbook.worksheets.getItem("損失分布");
      charts.getItem(second ?? "").delete();
      charts.getItem(first ?? "").left = 300;
    });
    written(await diagnose(workbook, { distribution }));
    const now = await charts();
    expect(now.map(([name]) => name)).toEqual([first, third, second]);
    expect(new Map(now).get(first ?? "")).toBe(300);
    for (const name of [second, third]) expect(new Map(now).get(name ?? "")).toBe(new Map(drawn).get(name ?? ""));
  });

  it("makes a deleted sheet anew, names and all", async () => {
    const workbook = await openResult();
    await edit(workbook, (context) => context.workbook.worksheets.getItem("計算").delete());
    expect(written(await diagnose(workbook)).verdict).toMatchObject(agreed);
  });

  it("keeps parameters a person changed", async () => {
    const workbook = await openResult();
    await type(workbook, { [names.parameter("model.pertGamma")]: 3 });
    const { info } = written(await diagnose(workbook));
    expect(info.parameterSource).toBe("workbook");
    expect(info.parameters.values["model.pertGamma"].likely).toBe(3);
    expect(valueOf(workbook, names.parameter("model.pertGamma"))).toBe(3);
  });
});
