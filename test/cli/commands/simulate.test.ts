import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, type HearingSheet } from "../../../src/engine";
import { modelOfSheet, simulate, yearMoments } from "../../../src/engine/simulation";
import { readXlsx } from "../../support/xlsx-file";
import { isThere, kikitori, newFolder, sample } from "../support";

jest.setTimeout(60_000);

const retailer = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as HearingSheet;
const years = ["--years", "20000", "--seed", "7"];

test("--json: the distribution, the same for the workbook, for its answers, and again", async () => {
  const ran = await Promise.all(
    ["retailer.xlsx", "retailer.json", "retailer.json"].map((file) =>
      kikitori(["simulate", sample(file), ...years, "--json"]),
    ),
  );
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
  const [first, ...others] = ran.map(({ out }) => JSON.parse(out) as Record<string, unknown>);
  for (const other of others) expect(other["simulation"]).toEqual(first?.["simulation"]);
  const model = modelOfSheet(retailer, defaultParameters);
  expect(first?.["simulation"]).toEqual(JSON.parse(JSON.stringify(simulate(model, { years: 20_000, seed: 7 }))));
  const { mean, standardError, items, byScenario } = first?.["simulation"] as ReturnType<typeof simulate>;
  expect(Math.abs(mean - yearMoments(model).mean) / standardError).toBeLessThan(4.5);
  expect(byScenario.reduce((sum, { shareOfTail }) => sum + (shareOfTail ?? 0), 0)).toBeCloseTo(1, 9);
  expect(items.reduce((sum, { shareOfMean }) => sum + (shareOfMean ?? 0), 0)).toBeCloseTo(1, 9);
});

test("without --json: a short table that leads with the chance of an event", async () => {
  const ja = await kikitori(["simulate", sample("retailer.json"), ...years]);
  expect(ja.code).toBe(0);
  // frequencies of 0.102 in all, 0.025 of it from outside: less two events in a year, by Poisson and by bad years
  expect(ja.out).toMatch(/1年に事故が起こる確率（6つのシナリオのどれか）：9\.\d%（約1[01]年のうち1年）\n/);
  expect(ja.out).toMatch(/\n +99% +\d{3},\d{3},\d{3} +\d,\d{3},\d{3},\d{3}\n/);
  expect(ja.out).toContain("20,000年分を、シード7でシミュレーションしました。");
  expect(ja.out).toContain("技術的な目安・見積りではありません");
  const en = await kikitori(["simulate", sample("retailer.json"), ...years, "--lang", "en"]);
  expect(en.out).toContain("Chance of an event in a year (any of the six scenarios): 9.");
});

test("whoever watches is told beforehand how long it may take, unless that is not long", async () => {
  const by = async (step: number, lang: string) => {
    let clock = 0;
    const watched = { clock: () => (clock += step) };
    return (await kikitori(["simulate", sample("retailer.json"), ...years, "--lang", lang], { watched })).errors;
  };
  // a pilot of 128 years takes 100 ms: 20,000 take 15.6 s
  expect((await by(100, "ja"))[0]).toBe("およそ16 秒かかります。Ctrl+Cで中止できます。");
  expect((await by(100, "en"))[0]).toBe("This takes about 16 seconds. Ctrl+C stops it.");
  // 156 s
  expect((await by(1_000, "en"))[0]).toBe("This takes about 3 minutes. Ctrl+C stops it.");
  expect((await by(1, "en")).join()).not.toContain("about");
});

test("-o: a workbook with the distribution, stamped, its charts, and the diagnosis it rests on", async () => {
  const folder = newFolder();
  const ran = await kikitori(["simulate", sample("online-shop.json"), ...years, "-o", "out.xlsx"], { folder });
  expect([ran.code, ran.errors.filter((line) => /KK-(4|9)/.test(line))]).toEqual([0, []]);
  const file = readXlsx(readFileSync(path.join(folder, "out.xlsx")));
  expect(file.sheets).toContain("損失分布");
  const cells = file.cells("損失分布");
  const texts = [...cells.values()].map(({ value }) => value);
  expect(texts).toContain(20_000);
  // the line that would say that it is stale
  expect(cells.get("A3")?.value).toBe("最新の診断結果です。");
  expect(file.named("KK_d_expected")).toBeCloseTo(Number(file.named("KK_total_annual")), 0);
  expect(file.named("KK_d_inputs")).toBe(file.named("KK_rec_inputs"));
});

test.each([
  [["--years", "0"], "KK-5005"],
  [["--years", "10000001"], "KK-5005"],
  [["--seed", "-1"], "KK-5005"],
  [["--seed=-1"], "KK-5005"],
  [["--seed", "1.5"], "KK-5005"],
  [["--threads", "0"], "KK-5005"],
  [["--years", "many"], "KK-5005"],
])("%j is wrong usage", async (options, code) => {
  const folder = newFolder();
  const ran = await kikitori(["simulate", sample("retailer.json"), ...options, "-o", "out.xlsx"], { folder });
  expect(ran.code).toBe(2);
  expect(ran.errors.join()).toContain(code);
  expect(isThere(folder, "out.xlsx")).toBe(false);
});
