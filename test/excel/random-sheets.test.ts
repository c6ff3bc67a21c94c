import { assess, defaultParameters, questions, variables } from "../../src/engine";
import { fillAnswers } from "../../src/excel/fill-answers";
import { words } from "../../src/locales";
import { inputNames } from "../../src/workbook/model/input-names";
import { names } from "../../src/workbook/model/names";
import { inputCells } from "../../src/workbook/plan/answers";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { randomCases, sampled, verifying } from "../support/cases";
import { parametersWith } from "../support/engine";
import {
  diagnose,
  diagnoseOpen,
  inExcel,
  openFilled,
  openTemplate,
  placeOfName,
  valueAt,
  written,
} from "../support/local";
import { seededRandom } from "../support/random";
import { pasteFormula } from "../support/tamper";

const refills = verifying ? 380 : 6;
const firsts = verifying ? 20 : 2;

/** Every figure of the sheets is the engine's. */
const agreed = { state: "complete", differences: [] };

const everyInput = [
  ...variables.map(({ id }) => names.input(id)),
  ...questions.flatMap(({ id }) => [names.input(id), names.remark(id)]),
];

test(
  `the formulas agree with the engine on ${firsts} random sheets, diagnosed anew`,
  async () => {
    for (const { sheet, language } of randomCases(firsts, 11)) {
      const { info, verdict } = written(await diagnose(await openFilled(sheet, language)));
      expect(verdict).toMatchObject(agreed);
      expect(info.assessment.fingerprints).toEqual(assess(sheet, defaultParameters).fingerprints);
    }
  },
  firsts * 20_000,
);

test.each(sampled(["en", "ja"] as const, 2))(
  `the formulas agree with the engine on ${refills / 2} random sheets, one after the other in one workbook: %s`,
  async (language) => {
    const workbook = await openTemplate(language);
    await inExcel(workbook, async () => {
      written(await diagnoseOpen());
      for (const { sheet } of randomCases(refills / 2, language === "ja" ? 12 : 13)) {
        const given = new Map(inputCells(sheet, language).map(({ name, value }) => [name, value]));
        await fillAnswers(everyInput.map((name) => ({ name, value: given.get(name) ?? "" })));
        const { info, verdict } = written(await diagnoseOpen());
        expect(verdict).toMatchObject(agreed);
        expect(info.assessment.fingerprints).toEqual(assess(sheet, defaultParameters).fingerprints);
      }
    });
  },
  refills * 10_000,
);

test.each([
  ["extended scenarios switched off", { "scenario.s5.on": 0, "scenario.s6.on": 0 }],
  [
    "chances at their ends and at what counts as certain, likely and next to impossible",
    {
      ...{ "s2.whole": 1, "s2.giftPaid": 0, "s2.giftPaidNoAddress": 0.05, "s2.campaignRun": 0.95 },
      ...{ "s2.siteClosed": 0.5, "s2.claimed": 0.049, "s2.entrustorClaimed": 0.949, "s2.itClaimed": 0.499 },
      ...{ "s3.served": 0, "s5.theft": 1 },
    },
  ],
  [
    "bounds that bind",
    { "s3.daysMax": 1, "s4.hoursMax": 2, "s2.giftRevenueMax": 0.0001, "freq.staffMax": 30, "na.maxEffect": 0.01 },
  ],
] as const)(
  "the formulas agree with the engine on random sheets with %s",
  async (_, changes) => {
    const parameters = parametersWith(changes);
    for (const { sheet, language } of randomCases(verifying ? 20 : 2, 17)) {
      const { info, verdict } = written(await diagnose(await openFilled(sheet, language), { parameters }));
      expect(verdict).toMatchObject(agreed);
      expect(info.assessment.fingerprints).toEqual(assess(sheet, parameters).fingerprints);
    }
  },
  verifying ? 400_000 : 120_000,
);

/** What may stand in a cell that nobody foresaw: pasted from elsewhere, or the other language's. */
function strayValues(): readonly CellValue[] {
  const [ja, en] = [words("ja"), words("en")];
  return [
    ...[0, 1, -1, 0.5, 1e-9, 1e15, 1e300, 45_383, true, false],
    ...[
      "０",
      "１，０００",
      "1億2,000万",
      "12万円",
      "3千5百万円",
      "1億5千",
      "500（千円）",
      "不明（確認中）",
      "N/A",
      "なし（対象外）",
      "該当なし（自社サーバーなし）",
      "対象外（端末を持たない）",
      "50%",
      "５割",
      "3日",
      "2週間",
      " 42 ",
      "1e3",
      "TRUE",
      "FALSE",
      "?",
      "*",
      "~",
    ],
    ...[
      ja.profile.yes,
      ja.profile.no,
      en.profile.yes,
      en.profile.no,
      "YES",
      "ＮＯ",
      "あり",
      "無し",
      "○",
      "✕",
      "hai",
      ...Object.values(ja.profile.amountUnits),
      en.profile.amountUnits.millionYen,
      "億円 ",
      "百萬圓",
      "I1",
      "i1",
      "Ｉ１",
    ],
    ...[ja.unknown, en.unknown, en.unknown.toUpperCase(), ja.notApplicable.stated, en.notApplicable.stated],
    ...[ja.profile.industries.E.choice, en.profile.industries.E.choice, ja.profile.industries.E.name, "　", "\u00a0"],
  ];
}

test(
  "the formulas take stray values as the engine does",
  async () => {
    const random = seededRandom(2_718);
    const values = strayValues();
    const workbook = await openTemplate("ja");
    await inExcel(workbook, async () => {
      written(await diagnoseOpen());
      for (let round = 0; round < (verifying ? 60 : 2); round++) {
        await fillAnswers(
          inputNames.map((name) => ({ name, value: values[Math.floor(random() * values.length)] ?? "" })),
        );
        const { verdict } = written(await diagnoseOpen());
        expect([round, verdict]).toMatchObject([round, agreed]);
      }
    });
  },
  verifying ? 600_000 : 120_000,
);

test("the formulas take errors in input cells as blanks, as the engine does", async () => {
  const workbook = await openTemplate("ja");
  const errors = ["NA()", "1/0", "NOSUCHNAME", 'VALUE("x")'];
  await inExcel(workbook, async () => {
    await fillAnswers(inputCells({ profile: { revenue: 5e8, staff: 50 }, answers: { G01: "unknown" } }, "ja"));
  });
  const cells = everyInput.filter((name) => !["KK_revenue", "KK_staff"].includes(name));
  for (const [index, name] of cells.entries()) {
    pasteFormula(workbook, name, errors[index % errors.length] ?? "");
  }
  const { info, verdict } = written(await diagnose(workbook));
  expect(verdict).toMatchObject(agreed);
  expect(info.reading.issues.filter(({ issue }) => issue.code === "cellError").length).toBe(cells.length);
});

test("a reason in the brackets of the answer counts while it stands there, in the formulas as in the engine", async () => {
  const workbook = await openTemplate("ja");
  const asked = questions.filter(({ notApplicable }) => notApplicable.includes("stated"));
  const typing = (text: string): Promise<unknown> =>
    fillAnswers(asked.map(({ id }) => ({ name: names.input(id), value: text })));
  const applicable = (): readonly CellValue[] =>
    asked.map(({ index }) => {
      const { sheet, row, column } = placeOfName(workbook, names.column("applicable"));
      return valueAt(workbook, sheet, row + index, column);
    });
  await inExcel(workbook, async () => {
    await typing("対象外（端末を持たない）");
    const { verdict } = written(await diagnoseOpen({ untouched: "diagnose" }));
    expect(verdict).toMatchObject(agreed);
    expect(applicable()).toEqual(asked.map(() => 0));
    await typing(words("ja").notApplicable.stated);
    expect(applicable()).toEqual(asked.map(() => 1));
  });
});

test("a reason of nothing but blanks is none, in the formulas as in the engine", async () => {
  const workbook = await openTemplate("ja");
  const blanks = ["　", "\u00a0", " ", "\t", "\n", "　\u00a0 "];
  const asked = questions.filter(({ notApplicable }) => notApplicable.includes("stated"));
  expect(asked.length).toBeGreaterThan(3);
  await inExcel(workbook, async () => {
    await fillAnswers(
      asked.flatMap(({ id }, index) => [
        { name: names.input(id), value: words("ja").notApplicable.stated },
        { name: names.remark(id), value: blanks[index % blanks.length] ?? "" },
      ]),
    );
    const { info, verdict } = written(await diagnoseOpen());
    expect(verdict).toMatchObject(agreed);
    expect(info.assessment.issues.filter(({ code }) => code === "reasonMissing")).toHaveLength(asked.length);
  });
});
