import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assess, defaultParameters, type HearingSheet } from "../../../src/engine";
import { fixedTime, openFilled, placeOfName, save } from "../../support/local";
import { changeStep } from "../../support/tamper";
import { readXlsx } from "../../support/xlsx-file";
import { asset, assessmentIn, isThere, kikitori, newFolder, numbersIn, sample } from "../support";

/** The line that says which parameters were used. */
const source = (errors: readonly string[]): string => errors.find((line) => !line.includes("KK-")) ?? "";

test("without -o and --json: the table alone, and messages on stderr", async () => {
  const folder = newFolder();
  const { code, out, errors } = await kikitori(["diagnose", sample("manufacturer.xlsx")], { folder });
  expect(code).toBe(0);
  expect(out).toMatch(/^みほん精機株式会社 {2}2026-04-17\n\n観点 /);
  expect(out).toMatch(/\n総合 +55\.2 {2}C /);
  expect(out).toMatch(/\nサイバー攻撃のおそれ .* 15,\d{3},\d{3} +4,\d00,000–44,000,000 +17,\d{3},\d{3}\n/);
  expect(out).not.toContain("KK-");
  expect(source(errors)).toContain("既定のもの（default 2.1.0）");
  expect(errors).toContainEqual(expect.stringMatching(/manufacturer\.xlsx: ヒアリングシート!C\d+: KK-1007: /));
});

test("-o: a copy with results and charts, and the table; the same input gives the same figures again", async () => {
  const folder = newFolder();
  const first = await kikitori(["diagnose", sample("online-shop.xlsx"), "-o", "result.xlsx"], { folder });
  expect(first.code).toBe(0);
  const file = readXlsx(readFileSync(path.join(folder, "result.xlsx")));
  expect(file.sheets).toEqual([
    "ご案内",
    "ヒアリングシート",
    "ヒアリング別紙",
    "選択肢",
    "診断結果",
    "損失内訳",
    "引受ルール",
    "パラメータ",
    "計算",
    "記録",
  ]);
  expect(new Date(file.named("KK_rec_time") as string)).toEqual(fixedTime);
  const again = await kikitori(["diagnose", "result.xlsx", "-o", "again.xlsx"], { folder });
  expect([again.code, again.out]).toEqual([0, first.out]);
  expect(source(again.errors)).toContain("このブックのもの（default 2.1.0）");
  expect(numbersIn(again)).not.toContain("KK-4009");
}, 120_000);

test("--json: the assessment on stdout; with -o the file too", async () => {
  const folder = newFolder();
  const alone = await kikitori(["diagnose", sample("hospital.xlsx"), "--json"], { folder });
  const both = await kikitori(["diagnose", sample("hospital.xlsx"), "--json", "-o", "result.xlsx"], { folder });
  expect([alone.code, both.code]).toEqual([0, 0]);
  expect(both.out).toBe(alone.out);
  expect(isThere(folder, "result.xlsx")).toBe(true);
  const { scenarios, rating } = assessmentIn(alone);
  expect(scenarios.map(({ id }) => id)).toEqual([
    "suspected-attack",
    "data-breach",
    "web-defacement",
    "denial-of-service",
    "ransomware",
    "third-party-outage",
  ]);
  expect(rating.viewpoints.map(({ id }) => id)).toEqual(["governance", "network", "client", "server", "facility"]);
}, 120_000);

test("where formulas show other values than the engine: every cell on stderr, and the file says that it is incomplete", async () => {
  const folder = newFolder();
  const workbook = await openFilled(JSON.parse(readFileSync(sample("online-shop.json"), "utf8")) as HearingSheet);
  const step = placeOfName(workbook, "KK_list_G01");
  // 選択肢 tells the formulas what an answer is worth; here a person made it half for every answer to G01
  for (let option = 0; option < 5; option++) changeStep(workbook, "KK_list_G01", option, 0.6);
  expect(step.sheet).toBe("選択肢");
  writeFileSync(path.join(folder, "changed.xlsx"), await save(workbook));
  const ran = await kikitori(["diagnose", "changed.xlsx", "-o", "result.xlsx"], { folder });
  // written, and not done
  expect([ran.code, ran.out]).toEqual([1, ""]);
  const lines = ran.errors.filter((line) => line.includes("KK-4009"));
  expect(lines[0]).toMatch(
    /^changed\.xlsx: 計算!H\d+: KK-4009: Excelの計算結果が、診断の計算と違います。診断は[\d.]+点/,
  );
  const file = readXlsx(readFileSync(path.join(folder, "result.xlsx")));
  expect(file.named("KK_rec_status")).toBe("不完全");
  expect(file.named("KK_rec_differences")).toMatch(new RegExp(`^${lines.length}（計算!H\\d+、`));
  for (const name of ["KK_b_rating_standing", "KK_b_losses_standing"]) {
    expect(file.named(name)).toMatch(/^この結果は不完全です。数式の値が診断の計算と違います：\d+（計算!/);
  }
  const simulated = await kikitori(["simulate", "changed.xlsx", "--years", "100", "-o", "years.xlsx"], { folder });
  expect([simulated.code, simulated.out, isThere(folder, "years.xlsx")]).toEqual([1, "", true]);
  expect(numbersIn(simulated)).toContain("KK-4009");
}, 60_000);

test("result sheets that are there keep their language, whatever --lang says, and it is said", async () => {
  const folder = newFolder();
  await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "ja.xlsx"], { folder });
  const again = await kikitori(["diagnose", "ja.xlsx", "-o", "again.xlsx", "--lang", "en"], { folder });
  expect(again.code).toBe(0);
  expect(again.errors.filter((line) => line.includes("KK-3122"))).toEqual([
    "ja.xlsx: KK-3122: The result sheets were there already, so they were written again in their own language (ja). To have them in en, delete all result sheets and run the diagnosis again.",
  ]);
  expect(readXlsx(readFileSync(path.join(folder, "again.xlsx"))).named("KK_b_rating_standing")).toMatch(/[ぁ-ん]/);
  const same = await kikitori(["diagnose", "ja.xlsx", "-o", "same.xlsx", "--lang", "ja"], { folder });
  expect(numbersIn(same)).not.toContain("KK-3122");
}, 60_000);

describe("answers.json", () => {
  test("gives what its workbook gives", async () => {
    for (const name of ["online-shop", "manufacturer", "retailer", "hospital", "incomplete"]) {
      const [answers, workbook] = [
        assessmentIn(await kikitori(["diagnose", sample(`${name}.json`), "--json"])),
        assessmentIn(await kikitori(["diagnose", sample(`${name}.xlsx`), "--json"])),
      ];
      const kinds = ({ issues }: typeof answers) =>
        issues.map(({ code, variable, question }) => [code, variable, question]);
      expect({ ...workbook, issues: kinds(workbook) }).toEqual({ ...answers, issues: kinds(answers) });
    }
  }, 120_000);

  test("-o: a hearing sheet filled in with them, and diagnosed", async () => {
    const folder = newFolder();
    const args = ["diagnose", sample("incomplete.json"), "-o", "result.xlsx", "--lang", "en"];
    const ran = await kikitori(args, { folder });
    expect(ran.code).toBe(0);
    const file = readXlsx(readFileSync(path.join(folder, "result.xlsx")));
    expect(file.sheets).toContain("Hearing sheet");
    expect(file.named("KK_revenue")).toBe("1億2,000万");
    expect(file.named("KK_use_revenue")).toBe(120_000_000);
    expect(numbersIn(ran)).not.toContain("KK-4009");
  }, 120_000);

  test("a text that begins like a formula stays text", async () => {
    const folder = newFolder();
    const answers = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as Record<string, unknown>;
    const file = path.join(folder, "answers.json");
    writeFileSync(
      file,
      JSON.stringify({ ...answers, customer: "=1+1", profile: { staff: "=40*2", closedDays: "'7" } }),
    );
    const ran = await kikitori(["diagnose", file, "-o", "result.xlsx", "--json"], { folder });
    expect(ran.code).toBe(0);
    const result = readXlsx(readFileSync(path.join(folder, "result.xlsx")));
    for (const [name, text] of [
      ["KK_customer", "=1+1"],
      ["KK_staff", "=40*2"],
      ["KK_closedDays", "'7"],
    ] as const) {
      const { sheet, cell } = result.place(name);
      expect(result.cells(sheet).get(cell)).toEqual({ value: text, formula: null });
    }
    expect(numbersIn(ran)).toContain("KK-1009");
  }, 120_000);
});

describe("the language", () => {
  test("is the sheet's, else Japanese; --lang says otherwise", async () => {
    const english = await kikitori(["diagnose", sample("online-shop-en.xlsx")]);
    expect(english.out).toContain("Suspected cyber attack");
    expect(source(english.errors)).toContain("the defaults");
    const asked = await kikitori(["diagnose", sample("online-shop-en.xlsx"), "--lang", "ja"]);
    expect(asked.out).toContain("サイバー攻撃のおそれ");
    const answers = await kikitori(["diagnose", sample("online-shop-en.json")], { locale: "en-US" });
    expect(answers.out).toContain("サイバー攻撃のおそれ");
  }, 60_000);

  test("--lang en writes English results beside a Japanese sheet", async () => {
    const folder = newFolder();
    await kikitori(["diagnose", asset("samples/manufacturer.xlsx"), "-o", "r.xlsx", "--lang", "en"], { folder });
    expect(readXlsx(readFileSync(path.join(folder, "r.xlsx"))).sheets).toEqual(
      expect.arrayContaining(["ヒアリングシート", "Rating", "Losses"]),
    );
  }, 60_000);
});

test("--json is the engine's own assessment", async () => {
  const sheet = JSON.parse(readFileSync(sample("retailer.json"), "utf8")) as Parameters<typeof assess>[0];
  const { issues: _, ...expected } = assess(sheet, defaultParameters);
  expect(assessmentIn(await kikitori(["diagnose", sample("retailer.xlsx"), "--json"]))).toMatchObject(
    JSON.parse(JSON.stringify(expected)),
  );
});

describe("a template nobody has filled in", () => {
  const template = asset("templates/kikitori-hearing-sheet-ja.xlsx");

  test.each([["diagnose"], ["simulate"]])("%s: is refused, and nothing is written", async (command) => {
    const folder = newFolder();
    const ran = await kikitori([command, template, "-o", "out.xlsx"], { folder });
    expect([ran.code, numbersIn(ran), ran.out]).toEqual([1, ["KK-3118"], ""]);
    expect(ran.errors.join()).toContain("「--untouched」を付けて");
    expect(isThere(folder, "out.xlsx")).toBe(false);
    expect((await kikitori([command, template])).code).toBe(1);
  });
  test("is diagnosed if that is asked for", async () => {
    const ran = await kikitori(["diagnose", template, "--untouched"]);
    expect(ran.code).toBe(0);
    expect(ran.out).not.toBe("");
  });
});
