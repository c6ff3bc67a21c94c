import { readFileSync } from "node:fs";
import path from "node:path";
import { assess, defaultParameters, type HearingSheet } from "../../src/engine";
import { readSamples } from "../../scripts/asset-files";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { runSync } from "../../src/scheduling/chunked";
import { names } from "../../src/workbook/model/names";
import { checkResults } from "../../src/workbook/plan/result-check";
import { readHearingSheet } from "../../src/workbook/read/read-sheet";
import { diagnose, edit, snapshotOf, type, valueOf, written } from "../support/local";

/** The sample "incomplete" in a template of version 2, and its diagnosis by the code of that time. */
const file = (name: string) => readFileSync(path.join(__dirname, "../fixtures", `${name}.xlsx`));
const open = (name: "version-2" | "version-2-result") => openWorkbook(file(name));

/** The same as it would be written today: what its template could not ask was not asked, backups are carried over. */
const sample = async (): Promise<HearingSheet> => {
  const found = (await readSamples(path.resolve(__dirname, "../.."))).find(({ name }) => name === "incomplete");
  if (!found) throw new Error("No sample");
  const { sheet } = found;
  const isNew = (id: string) => /^(G1[789]|N1[567]|S(18|19|2\d))$/.test(id);
  const answers = Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => !isNew(id)));
  return { ...sheet, answers: { ...answers, S07: "online" } };
};

test("a sheet of version 2 has no unit cells, and reads as it did: in yen", async () => {
  const workbook = await open("version-2");
  const result = readHearingSheet(await snapshotOf(workbook));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { reading } = result;
  expect([reading.templateVersion, reading.issues]).toEqual(["2", []]);
  expect([reading.sheet.profile.revenue, reading.sheet.profile.webSales]).toEqual(["1億2,000万", "300万円"]);
  const [now, then] = [reading.sheet, await sample()].map((sheet) => assess(sheet, defaultParameters));
  const codes = (of: typeof now) => of?.issues.map(({ code }) => code);
  expect(codes(now)).toEqual(codes(then));
  expect({ ...now, issues: [] }).toEqual({ ...then, issues: [] });
});

const diagnosedAnew = async (workbook: LocalWorkbook): Promise<void> => {
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  const { fingerprints } = assess(await sample(), defaultParameters);
  expect(info.assessment.fingerprints).toEqual(fingerprints);
  expect(valueOf(workbook, names.use("revenue"))).toBe(120_000_000);
  expect(valueOf(workbook, names.record("templateVersion"))).toBe("2");
  expect(valueOf(workbook, names.record("state"))).not.toBe("stale");
  await type(workbook, { [names.input("revenue")]: 60_500_000 });
  expect(valueOf(workbook, names.use("revenue"))).toBe(60_500_000);
  expect(valueOf(workbook, names.record("state"))).toBe("stale");
};

test("it is diagnosed with formulas that ask for no unit, and they follow the amount", async () => {
  await diagnosedAnew(await open("version-2"));
}, 60_000);

test("its result, as that time left it, is still vouched for", async () => {
  const workbook = await open("version-2-result");
  expect(runSync(checkResults(await snapshotOf(workbook), null))).toEqual([]);
  // as that time's engine made it
  expect(valueOf(workbook, names.record("inputs"))).toBe(
    "c19b80abd7842787e2051fe06c455167bd2152b39ea97e1741f8a6e9ca5ef482",
  );
});

test("a unit of another workbook's sheet is not taken for its own", async () => {
  const workbook = await open("version-2");
  await edit(workbook, (context) => {
    const other = context.workbook.worksheets.add("他");
    other.getRange("A1").values = [["億円"]];
    context.workbook.names.add(names.unit("revenue"), other.getRange("A1"));
  });
  written(await diagnose(workbook));
  expect(valueOf(workbook, names.use("revenue"))).toBe(120_000_000);
});

test("its cells for providers, past incidents and cover lead to those of today, by live formulas", async () => {
  const workbook = await open("version-2");
  await type(workbook, {
    [names.input("cloudProvider")]: "AWS",
    [names.input("ispProvider")]: "なし",
    [names.input("otherProviders")]: "給与計算の委託先",
    [names.input("lossHistory")]: "なし",
    [names.input("coverInForce")]: "みほん損害保険 1億円",
    [names.input("renewalDate")]: "令和9年4月1日",
  });
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.reading.sheet.profile).toMatchObject({
    "provider.1.name": "AWS",
    "provider.1.kind": "cloud",
    "provider.5.name": "給与計算の委託先",
    incidentsNone: true,
    "policy.note": "みほん損害保険 1億円",
    "policy.to": "2027-04-01",
  });
  const understood = info.reading.issues.find(({ issue }) => issue.code === "dateUnderstood");
  expect(understood).toMatchObject({ issue: { item: "policy.to" }, place: { sheet: "ヒアリングシート" } });
  const figures = () => [valueOf(workbook, names.quantity("s6.providers")), valueOf(workbook, names.history("stated"))];
  expect(figures()).toEqual([2, 1]);
  await type(workbook, { [names.input("hostingProvider")]: "その他", [names.input("lossHistory")]: "2024年に感染" });
  expect(figures()).toEqual([3, 0]);
  expect(valueOf(workbook, names.record("state"))).toBe("stale");
});
