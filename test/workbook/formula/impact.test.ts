import { scenarios, type HearingSheet } from "../../../src/engine";
import { words } from "../../../src/locales";
import { impactFormulas } from "../../../src/workbook/formula/impact";
import { names } from "../../../src/workbook/model/names";
import { answersBy, parametersWith } from "../../support/engine";
import type { LocalWorkbook } from "../../../src/local-excel";
import { diagnose, openFilled, placeOfName, valueOf, written } from "../../support/local";

/** A sheet whose suspected attack costs `legal` yen and nothing else, at a billion of revenue. */
const sheet: HearingSheet = { profile: { revenue: 1e9 }, answers: {} };
const costing = (legal: number) =>
  parametersWith({
    legal,
    consulting: 0,
    "forensic.initial": 0,
    "forensic.pcUnit": 0,
    "forensic.serverUnit": 0,
    "staff.hourly": 0,
    "dependence.sales.s1": 0,
    "size.staff": 0,
  });

test.each([
  [9_999_499, "moderate", "中"],
  [9_999_500, "major", "大"],
])("%d yen of a billion are %s to the engine and to Excel alike", async (legal, level, word) => {
  const workbook = await openFilled(sheet);
  const { info } = written(await diagnose(workbook, { parameters: costing(legal) }));
  const [suspected] = info.assessment.scenarios;
  expect([suspected?.loss?.likely, suspected?.impact?.level]).toEqual([legal, level]);
  expect([valueOf(workbook, names.scenario("s1", "likely")), valueOf(workbook, names.scenario("s1", "level"))]).toEqual(
    [legal, word],
  );
});

describe("duties and practice", () => {
  const cellOf = (workbook: LocalWorkbook, code: string, part: string): unknown =>
    valueOf(workbook, names.scenario(code, part));
  /** The note beside the cell of a part, two columns to its right. */
  const noteOf = (workbook: LocalWorkbook, code: string, part: string): unknown =>
    valueOf(workbook, names.scenario(code, part), 2);
  const diagnosed = async (profile: HearingSheet["profile"]): Promise<LocalWorkbook> => {
    const workbook = await openFilled({ profile, answers: {} });
    written(await diagnose(workbook));
    return workbook;
  };

  test("of a leak of cards: report and notice, each with its reasons and deadline; making it public is practice", async () => {
    const workbook = await diagnosed({ personsHeld: 50_000, revenue: 1e9, cards: 50_000, "kinds.card": true });
    const parts = ["reportDuty", "notificationDuty", "disclosure"] as const;
    expect(parts.map((part) => cellOf(workbook, "s2", part))).toEqual(["必要", "必要", "行うことが多い"]);
    const reasons = "財産的な被害のおそれがある・不正の目的によるおそれがある・報告が必要な人数を超える・";
    const [report, notice, practice] = parts.map((part) => noteOf(workbook, "s2", part));
    expect(report).toBe(`${reasons}速報 3–5日以内、確報 60日（2025/10/01時点の法令）`);
    expect(notice).toBe(`${reasons}状況に応じて速やかに（2025/10/01時点の法令）`);
    expect(practice).toContain("法律上の義務ではなく");
  });

  test("of a website that is defaced: neither", async () => {
    const workbook = await diagnosed({ hasWebsite: true, revenue: 1e9 });
    expect(["reportDuty", "notificationDuty"].map((part) => cellOf(workbook, "s3", part))).toEqual(["不要", "不要"]);
  });

  test("the JO model's amount stands beside the loss, below its total", async () => {
    const workbook = await diagnosed({ personsHeld: 1_000, revenue: 1e9 });
    const rowOf = (name: string): number => placeOfName(workbook, name).row;
    expect(rowOf(names.scenario("s2", "statedLiability"))).toBeGreaterThan(rowOf(names.scenario("s2", "annual")));
  });
});

test("an incident means, in this order: level, days, persons, the duties, practice, and a form where there is one", () => {
  const partsOf = (code: string) => {
    const scenario = scenarios.find((candidate) => candidate.code === code);
    return scenario ? impactFormulas(scenario, words("ja")).map(({ part }) => part) : [];
  };
  const always = ["level", "daysStopped", "personsAffected", "reportDuty", "notificationDuty", "disclosure"];
  expect(partsOf("s1")).toEqual(always);
  expect(partsOf("s4")).toEqual([...always, null]);
});

test("days stopped and persons, to the decimals that are meant", async () => {
  const workbook = await openFilled({
    profile: { revenue: 1e9, hasWebsite: true, closedDays: 10, personsHeld: 5_000, largestDatabase: 4_000 },
    answers: answersBy(() => undefined),
  });
  // with every control at neutral nothing lengthens the ten days
  written(await diagnose(workbook, { parameters: parametersWith({ "model.kV": 0 }) }));
  expect(valueOf(workbook, names.scenario("s3", "daysStopped"))).toBe(10);
  expect(valueOf(workbook, names.scenario("s2", "personsAffected"))).toBe(4_000);
});
