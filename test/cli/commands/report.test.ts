import { strFromU8, unzipSync } from "fflate";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { typicalPlan, type HearingSheet } from "../../../src/engine";
import { words } from "../../../src/locales";
import { readXlsx } from "../../support/xlsx-file";
import { kikitori, newFolder, sample } from "../support";

const released = {
  documentNumber: "26-0001",
  approvedOn: "2026-03-01",
  expiresOn: "2027-02-28",
  insurer: "みほん損保 & 代理店",
  agency: "みほん保険事務所",
};
const hostile = `=HYPERLINK("http://example.invalid/","見る")`;
const insurer = {
  report: released,
  services: [{ service: hostile, provider: "+81 みほん", measures: ["training"], contact: "@みほん" }],
  notices: [{ title: "-2+3", issuer: "みほん", date: "2026-05-01", questions: ["S01"] }],
};

/** A customer whose sheet names the present insurer, its terms, providers and a past incident. */
const sheet: HearingSheet = {
  customer: "株式会社".padEnd(60, "みほん商事"),
  date: "2026-04-01",
  profile: {
    industry: "I",
    revenue: 3_000_000_000,
    staff: 100,
    hasWebsite: true,
    personsHeld: 50_000,
    "policy.insurer": "ライバル損害保険",
    "policy.liability": 123_456_789,
    "policy.premium": 987_654,
    "provider.1.name": "ほかのお客さまも使うクラウド社",
  },
  answers: { S01: "within30" },
};

const inForce = words("ja").sheets.plans.inForce;
const plans = [typicalPlan("medium", "標準プラン"), { ...typicalPlan("small", inForce) }];

interface Written {
  readonly code: number;
  readonly errors: readonly string[];
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
}

async function write(args: readonly string[] = [], set: unknown = insurer): Promise<Written> {
  const folder = newFolder();
  writeFileSync(`${folder}/a.json`, JSON.stringify(sheet));
  writeFileSync(`${folder}/insurer.json`, JSON.stringify(set));
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans }));
  const given = ["--insurer", "insurer.json", "--plans", "plans.json"];
  const { code, errors } = await kikitori(["report", "a.json", "-o", "report.xlsx", ...given, ...args], { folder });
  const bytes = existsSync(`${folder}/report.xlsx`) ? readFileSync(`${folder}/report.xlsx`) : new Uint8Array();
  const parts = bytes.length === 0 ? {} : unzipSync(bytes);
  return {
    code,
    errors,
    bytes,
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])),
  };
}

const whole = ({ parts }: Written): string => Object.values(parts).join("\n");

test("a workbook of the report alone: values, no names but those of printing, no link", async () => {
  const made = await write();
  expect(made.code).toBe(0);
  const { sheets, names, cells } = readXlsx(made.bytes);
  expect(sheets).toEqual(["診断報告書", "サイバーリスク支援サービス一覧", "情報提供"]);
  expect([...names.keys()].filter((name) => !name.startsWith("_xlnm."))).toEqual([]);
  for (const each of sheets) expect([...cells(each).values()].filter(({ formula }) => formula !== null)).toEqual([]);
  expect(Object.keys(made.parts).filter((part) => /external|customXml|comments|vba/i.test(part))).toEqual([]);
  expect(whole(made)).not.toMatch(/definedName name="KK_/);
});

test("it omits what an insurer keeps to itself, in every part of the file", async () => {
  const made = await write();
  const text = whole(made);
  for (const kept of [
    "ライバル損害保険",
    "123,456,789",
    "123456789",
    "987654",
    "ほかのお客さまも使うクラウド社",
    inForce,
  ])
    expect(text).not.toContain(kept);
  expect(text).not.toMatch(/技術的|純保険料|営業保険料|損害率|割引|前提条件|条件確認|期待支払|KK_(?!chart_report)/);
  expect(text).toContain("標準プラン");
  expect(text).toContain(sheet.customer);
});

test("what others typed stays text", async () => {
  const { cells } = readXlsx((await write()).bytes);
  const services = [...cells("サイバーリスク支援サービス一覧").values()].map(({ value }) => value);
  expect(services).toEqual(expect.arrayContaining([hostile, "+81 みほん", "@みほん"]));
  expect([...cells("情報提供").values()].map(({ value }) => value)).toContain("-2+3");
  expect([...cells("診断報告書").values()].map(({ value }) => value)).toContain("みほん損保 & 代理店");
});

test("a score of whole points keeps its decimal: it is text", async () => {
  const folder = newFolder();
  await kikitori(["report", sample("online-shop.json"), "-o", "r.xlsx"], { folder });
  const shown = [
    ...readXlsx(readFileSync(`${folder}/r.xlsx`))
      .cells("診断報告書")
      .values(),
  ].map(({ value }) => value);
  expect(shown).toContain("64.0");
});

test("one that is released has its number below and nothing above; a notice newer than the sheet is pointed out", async () => {
  const { errors, parts } = await write();
  const report = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(report).toMatch(/<oddFooter>[^<]*26-0001/);
  expect(report).not.toContain("<oddHeader>");
  expect(errors.filter((line) => line.startsWith("KK-316"))).toEqual([
    expect.stringMatching(/^KK-3166: 情報提供「-2\+3」（2026-05-01）/),
  ]);
});

test.each([
  ["without a set", {}, "KK-3164"],
  ["after its expiry", { report: { ...released, expiresOn: "2026-03-31" } }, "KK-3165"],
])("%s each page says that it is internal", async (_, set, number) => {
  const { errors, parts } = await write([], set);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<oddHeader>[^<]*社内限/);
  expect(errors.join("\n")).toContain(number);
});

test("--short is the report alone, --lang en in English", async () => {
  const { sheets, cells } = readXlsx((await write(["--short", "--lang", "en"])).bytes);
  expect(sheets).toEqual(["Report"]);
  const said = [...cells("Report").values()].map(({ value }) => String(value)).join("\n");
  expect(said).toContain(words("en").sheets.report.assumptions.shortTitle);
  expect(said).not.toContain(words("en").sheets.report.scenario.payable);
});

test("of a filled workbook the same report as of its answers", async () => {
  const texts = async (input: string): Promise<unknown[]> => {
    const folder = newFolder();
    const { code } = await kikitori(["report", sample(input), "-o", "r.xlsx"], { folder });
    expect(code).toBe(0);
    return [
      ...readXlsx(readFileSync(`${folder}/r.xlsx`))
        .cells("診断報告書")
        .values(),
    ].map(({ value }) => value);
  };
  expect(await texts("hospital.xlsx")).toEqual(await texts("hospital.json"));
});

test("--pdf prints beside it by what the machine has, and is refused before anything is written where it has nothing", async () => {
  const refused = await write(["--pdf"]);
  expect([refused.code, refused.bytes.length]).toEqual([1, 0]);
  expect(refused.errors).toEqual([expect.stringMatching(/^KK-3167/)]);
  const folder = newFolder();
  const pdfPrinter = () => Promise.resolve((book: Uint8Array) => Promise.resolve(new Uint8Array([book.length % 256])));
  const { code } = await kikitori(["report", sample("hospital.json"), "-o", "r.xlsx", "--pdf"], { folder, pdfPrinter });
  expect(code).toBe(0);
  expect([...readFileSync(`${folder}/r.pdf`)]).toEqual([readFileSync(`${folder}/r.xlsx`).length % 256]);
});

test("a report needs a file to go to, which is none of its inputs", async () => {
  expect((await kikitori(["report", sample("hospital.json")])).code).toBe(2);
  const folder = newFolder();
  writeFileSync(`${folder}/insurer.xlsx`, "{}");
  const args = ["report", sample("hospital.json"), "-o", "insurer.xlsx", "--insurer", "insurer.xlsx"];
  expect((await kikitori(args, { folder })).code).toBe(2);
});
