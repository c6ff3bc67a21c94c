import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, fingerprintParameters, parameterTable } from "../../../src/engine";
import { words } from "../../../src/locales";
import { openFirstEdition } from "../../support/first-edition";
import { oldSetFile } from "../../support/old-set";
import { save, type as typeInto } from "../../support/local";
import { openWorkbook } from "../../../src/local-excel";
import { readXlsx } from "../../support/xlsx-file";
import { assessmentIn, isThere, kikitori, newFolder, numbersIn, sample } from "../support";

interface Printed {
  name: string;
  version: string;
  fingerprint: string;
  parameters: Record<string, Record<string, unknown>>;
}

async function printed(...args: string[]): Promise<Printed> {
  return JSON.parse((await kikitori(["parameters", "--json", ...args])).out) as Printed;
}

test("--json prints every parameter, described", async () => {
  const { name, version, fingerprint, parameters } = await printed();
  expect([name, version, fingerprint]).toEqual(["default", "2.1.0", fingerprintParameters(defaultParameters)]);
  expect(Object.keys(parameters)).toEqual(parameterTable.map(({ id }) => id));
  expect(parameters["forensic.initial"]).toMatchObject({ low: 200_000, likely: 800_000, high: 1_500_000, unit: "yen" });
  expect(parameters["model.pertGamma"]).toMatchObject({ value: 4, basis: ["standard"] });
  for (const [id, entry] of Object.entries(parameters)) {
    expect(entry["label"]).toBe(words("ja").parameters.labels[id as (typeof parameterTable)[number]["id"]].label);
    expect(Number(entry["min"])).toBeLessThanOrEqual(Number(entry["max"]));
  }
});

test("without --json: a table, labels in the language asked for", async () => {
  const { out, errors } = await kikitori(["parameters", "--lang", "en"]);
  expect(errors).toEqual([]);
  expect(out.split("\n")).toHaveLength(parameterTable.length + 2);
  expect(out).toMatch(/^forensic\.initial +200,000 +800,000 +1,500,000 {2}yen +\S/m);
});

/** The defaults with some parameters changed, in a file. */
async function changed(changes: Record<string, unknown>, more: object = {}): Promise<{ folder: string; file: string }> {
  const set = await printed();
  const folder = newFolder();
  const file = path.join(folder, "mine.json");
  writeFileSync(file, JSON.stringify({ ...set, parameters: { ...set.parameters, ...changes }, ...more }));
  return { folder, file };
}

test("what it prints can be given back: the same numbers, and stderr says whose they are", async () => {
  const { file } = await changed({}, { name: "own", version: "7" });
  const [plain, given] = [
    await kikitori(["diagnose", sample("retailer.json"), "--json"]),
    await kikitori(["diagnose", sample("retailer.json"), "--json", "--parameters", file]),
  ];
  expect(given.errors).toContainEqual(`パラメータ：指定の「${file}」（own 7）を使います。`);
  expect(assessmentIn(given)).toEqual({
    ...assessmentIn(plain),
    parameterSet: { name: "own", version: "7", source: "given" },
  });
  expect(await printed("--parameters", file)).toEqual({ ...(await printed()), name: "own", version: "7" });
});

test("another value is another loss and another fingerprint", async () => {
  const { file } = await changed({ legal: { low: 1e6, likely: 2e6, high: 3e6 } });
  const [plain, given] = [
    assessmentIn(await kikitori(["diagnose", sample("retailer.json"), "--json"])),
    assessmentIn(await kikitori(["diagnose", sample("retailer.json"), "--json", "--parameters", file])),
  ];
  expect((given.scenarios[0]?.loss?.likely ?? 0) - (plain.scenarios[0]?.loss?.likely ?? 0)).toBeCloseTo(
    // 2,000 persons: 20 times the size of 100, by its fourth root
    1.4e6 * Math.sqrt(Math.sqrt(20)),
    3,
  );
  expect(given.fingerprints.inputs).toBe(plain.fingerprints.inputs);
  expect(given.fingerprints.parameters).not.toBe(plain.fingerprints.parameters);
});

test("a workbook that holds the sheet gives its parameters; its own come before the defaults", async () => {
  const { folder, file } = await changed({ legal: { low: 1e6, likely: 2e6, high: 3e6 } });
  const options = { folder };
  await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "theirs.xlsx", "--parameters", file], options);
  expect(readXlsx(readFileSync(path.join(folder, "theirs.xlsx"))).named("KK_p_legal_likely")).toBe(2e6);
  const own = await kikitori(["diagnose", "theirs.xlsx", "--json"], options);
  expect(assessmentIn(own).parameterSet.source).toBe("workbook");
  const given = await kikitori(["diagnose", sample("retailer.json"), "--json", "--parameters", "theirs.xlsx"], options);
  expect(assessmentIn(given).fingerprints).toEqual(assessmentIn(own).fingerprints);
  expect(await printed("--parameters", path.join(folder, "theirs.xlsx"))).toMatchObject({
    fingerprint: assessmentIn(own).fingerprints.parameters,
  });
}, 120_000);

describe("wrong parameters", () => {
  test("a line a problem, exit 1, no output", async () => {
    const { folder, file } = await changed({
      legal: { low: 3, likely: 2, high: 1 },
      "control.keyCap": { value: 99 },
      "s2.darkweb.from": { value: 1 },
      "hours.perMonth": undefined,
    });
    const args = ["diagnose", sample("retailer.xlsx"), "-o", "r.xlsx", "--json", "--parameters", file];
    const ran = await kikitori(args, { folder });
    expect([ran.code, ran.out, isThere(folder, "r.xlsx")]).toEqual([1, "", false]);
    expect([...numbersIn(ran)].sort()).toEqual(["KK-2001", "KK-2002", "KK-2004", "KK-2005"]);
    expect(ran.errors).toHaveLength(4);
    for (const line of ran.errors) expect(line.startsWith(`${file}: KK-`)).toBe(true);
  });

  test("a shape that is none is told place by place", async () => {
    const { file } = await changed({ legal: { low: 1, likely: 2 }, "control.keyCap": { value: "1.4" } }, { extra: 1 });
    const ran = await kikitori(["parameters", "--json", "--parameters", file]);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.errors).toEqual([
      expect.stringContaining("「parameters.control.keyCap」"),
      expect.stringContaining("「parameters.legal」"),
      expect.stringContaining("知らない項目「extra」"),
    ]);
  });

  test("a name and a version of more than a line", async () => {
    const fits = await changed({}, { name: "n".repeat(100), version: "v".repeat(100) });
    expect((await kikitori(["parameters", "--parameters", fits.file])).code).toBe(0);
    const { file } = await changed({}, { name: "n".repeat(101), version: "v".repeat(5_000) });
    const ran = await kikitori(["parameters", "--json", "--parameters", file]);
    expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", ["KK-5013"]]);
    expect(ran.errors).toEqual([
      expect.stringContaining("「name」の文字が長すぎます（101文字）。100文字まで"),
      expect.stringContaining("「version」の文字が長すぎます（5,000文字）。100文字まで"),
    ]);
  });

  test("a workbook without the sheet; wrong cells of one that has it", async () => {
    const none = await kikitori(["parameters", "--parameters", sample("retailer.xlsx")]);
    expect([none.code, numbersIn(none)]).toEqual([1, ["KK-3109"]]);
    const folder = newFolder();
    await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "r.xlsx"], { folder });
    const workbook = await openWorkbook(readFileSync(path.join(folder, "r.xlsx")));
    await typeInto(workbook, { KK_p_legal_low: 9e11, KK_p_control_keyCap: "高め" });
    writeFileSync(path.join(folder, "bad.xlsx"), await save(workbook));
    for (const args of [
      ["parameters", "--json", "--parameters", "bad.xlsx"],
      ["diagnose", "bad.xlsx", "--json"],
    ]) {
      const ran = await kikitori(args, { folder });
      expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", ["KK-2003", "KK-2005"]]);
      for (const line of ran.errors) expect(line).toMatch(/^bad\.xlsx: パラメータ!\w+: KK-200\d: /);
    }
  }, 120_000);
});

test("a set of an older version is carried over: one line leads, each value that is not below it", async () => {
  const folder = newFolder();
  const legal = { low: 1e6, likely: 2e6, high: 3e6 };
  writeFileSync(
    path.join(folder, "old.json"),
    oldSetFile({ legal, "s2.giftEnclosed": 1 }, { overrides: { consulting: { low: 5 } } }),
  );
  const { code, out, errors } = await kikitori(["parameters", "--json", "--parameters", "old.json"], { folder });
  expect([code, errors.slice(0, 2)]).toEqual([
    0,
    [
      "old.json: KK-2012: パラメータのセットは1.4.0版の既定をもとにしたものなので、この版の既定に引き継ぎました。引き継いだ値は1件、引き継いだ個社補正は1件、引き継げなかった値は1件です。前の既定のままだった値は、この版の既定になります。",
      "  s2.giftEnclosed: 「見舞金の同封」：はい（この版にない項目）",
    ],
  ]);
  expect(JSON.parse(out)).toMatchObject({
    name: "保険会社A",
    version: "2025",
    parameters: { legal, "industry.s1.E": { value: 1 } },
    overrides: { consulting: { low: 5 } },
  });
  const diagnosed = await kikitori(["diagnose", sample("retailer.json"), "--json", "--parameters", "old.json"], {
    folder,
  });
  expect(numbersIn(diagnosed)).toContain("KK-2012");
  expect(assessmentIn(diagnosed).parameterSet).toMatchObject({
    name: "保険会社A",
    source: "given",
    carriedOver: { from: "1.4.0", carried: ["legal"], left: [{ parameter: "s2.giftEnclosed", why: "gone" }] },
  });
  const { parameters } = await printed("--parameters", path.join(folder, "old.json"));
  expect(Object.keys(parameters)).toHaveLength(parameterTable.length);
});

test("a result of an older version gives its set, and is diagnosed into a copy with its sheets kept", async () => {
  const folder = newFolder();
  const workbook = await openFirstEdition();
  await typeInto(workbook, { KK_p_legal_likely: 700_000, KK_p_s2_giftEnclosed: 1 });
  writeFileSync(path.join(folder, "old.xlsx"), await save(workbook));
  const alone = await kikitori(["parameters", "--json", "--parameters", "old.xlsx"], { folder });
  expect(numbersIn(alone)).toContain("KK-2012");
  expect(JSON.parse(alone.out)).toMatchObject({
    name: "default",
    version: "2.1.0",
    parameters: { legal: { low: 300_000, likely: 700_000, high: 1_000_000 } },
  });
  const diagnosed = await kikitori(["diagnose", "old.xlsx", "-o", "new.xlsx", "--json"], { folder });
  expect([diagnosed.code, numbersIn(diagnosed).slice(0, 2)]).toEqual([0, ["KK-2012", "KK-3124"]]);
  expect(assessmentIn(diagnosed).parameterSet).toMatchObject({
    source: "workbook",
    carriedOver: { from: "1.4.0", carried: ["legal"], left: [{ parameter: "s2.giftEnclosed" }] },
  });
  const again = await kikitori(["diagnose", "new.xlsx", "--json"], { folder });
  expect(assessmentIn(again).fingerprints).toEqual(assessmentIn(diagnosed).fingerprints);
  expect(numbersIn(again)).not.toContain("KK-2012");
}, 120_000);
