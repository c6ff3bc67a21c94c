import {
  confirmations,
  defaultParameters,
  questions,
  type Confirmation,
  type QuestionId,
} from "../../../../src/engine";
import { understand } from "../../../../src/engine/assess";
import {
  discountOf,
  discountShape,
  discountSum,
  type Confirmed,
  type DiscountRow,
  type DiscountState,
  type DiscountTable,
} from "../../../../src/engine/cover";
import type { HearingSheet } from "../../../../src/engine/sheet/hearing-sheet";

const filed: DiscountTable = { ...discountShape, rule: "2026-001" };
const tableOf = (...rows: readonly DiscountRow[]): DiscountTable => ({ ...filed, rows });

/** A manufacturer of 300 with everything in place, no incident, asked on 1 April 2026. */
const best: Record<string, string> = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ""]));
const profile: HearingSheet["profile"] = { industry: "E", revenue: 6e9, staff: 300, incidentsNone: true };
const sheetOf = (answers = best, given = profile) =>
  understand({ date: "2026-04-01", profile: given, answers }, defaultParameters);

const all = (how: Confirmation): Partial<Record<QuestionId, Confirmation>> =>
  Object.fromEntries(questions.map(({ id }) => [id, how]));
const sure = { answers: all("documented"), history: "documented" } as const;

const last = (id: QuestionId): string => questions.find((each) => each.id === id)?.options.at(-1)?.id ?? "";

test("grade A, a certification and five clean years: 30, 10 and 5 %", () => {
  const { sum, rows, rule } = discountOf(filed, sheetOf(), sure);
  expect([rule, sum]).toEqual(["2026-001", expect.closeTo(0.45, 12)]);
  expect(rows.map(({ state }) => state)).toEqual(["earned", "superseded", "superseded", "earned", "earned"]);
});

test("the sum goes no further than the most", () => {
  expect(discountOf({ ...filed, most: 0.4 }, sheetOf(), sure).sum).toBe(0.4);
});

test.each(confirmations)("%s: earns where the table asks for no more", (how) => {
  for (const [place, earnsFrom] of confirmations.entries()) {
    const { sum, rows } = discountOf({ ...filed, earnsFrom }, sheetOf(), { answers: all(how), history: how });
    const earns = confirmations.indexOf(how) >= place;
    expect(sum).toBeCloseTo(earns ? 0.45 : 0, 12);
    expect(rows[0]?.state).toBe(earns ? "earned" : "unconfirmed");
  }
});

test("what is not confirmed earns nothing, and is told apart from what is not reached", () => {
  const { sum, rows, questions: raised } = discountOf(filed, sheetOf(), { answers: {}, history: null });
  expect(sum).toBe(0);
  expect(rows.map(({ state }) => state)).toEqual(Array(5).fill("unconfirmed"));
  // one answer more makes no grade, but a certification
  expect(raised).toHaveLength(questions.length);
  expect(raised.filter(({ change }) => change !== 0)).toEqual([{ question: "G10", change: 0.1 }]);
});

test("a question at its worst: what the sum would be if it were at its best", () => {
  const { sum, rows, questions: raised } = discountOf(filed, sheetOf({ ...best, G10: last("G10") }), sure);
  expect([sum, rows[3]?.state]).toEqual([expect.closeTo(0.35, 12), "notReached"]);
  expect(raised).toEqual([{ question: "G10", change: expect.closeTo(0.1, 12) as number }]);
});

test("an answer with a row of its own cannot lift the grade as well", () => {
  const [one, ...others] = questions;
  const rows = others.map(({ id }): DiscountRow => ({ when: { question: id, atLeast: 1 }, discount: 0.001 }));
  const table = tableOf({ when: { grade: "A" }, discount: 0.3 }, ...rows);
  const answers = { ...best, [one?.id ?? ""]: one?.options.at(-1)?.id ?? "" };
  const { rows: found, sum } = discountOf(table, sheetOf(answers), sure);
  expect(found[0]?.state).toBe("notReached");
  expect(sum).toBeCloseTo(0.071, 12);
  // without rows of their own the same answers make an A
  expect(discountOf(tableOf({ when: { grade: "A" }, discount: 0.3 }), sheetOf(answers), sure).sum).toBe(0.3);
});

test("a weak answer with a row of its own holds the grade down all the same", () => {
  // C07 at nothing caps at D or C
  const answers = { ...best, C07: last("C07") };
  const table = tableOf(
    { when: { grade: "A" }, discount: 0.3 },
    { when: { question: "C07", atLeast: 1 }, discount: 0.1 },
  );
  expect(discountOf(table, sheetOf(answers), sure).sum).toBe(0);
});

test("of several steps of one question the best that is reached counts", () => {
  const steps = [0, 0.5, 1].map((atLeast, at): DiscountRow => ({
    when: { question: "G10", atLeast },
    discount: at / 10,
  }));
  expect(discountOf(tableOf(...steps), sheetOf(), sure).rows.map(({ state }) => state)).toEqual([
    "superseded",
    "superseded",
    "earned",
  ]);
});

test("preconditions and operation logs, where their answers are confirmed", () => {
  const table = tableOf({ when: { gate: "edr" }, discount: 0.04 }, { when: { logLevel: 3 }, discount: 0.02 });
  expect(discountOf(table, sheetOf(), sure).sum).toBeCloseTo(0.06, 12);
  const answers = { ...sure.answers };
  delete answers.C01;
  expect(discountOf(table, sheetOf(), { ...sure, answers }).rows.map(({ state }) => state)).toEqual([
    "unconfirmed",
    "earned",
  ]);
  expect(discountOf(table, sheetOf({ ...best, S10: last("S10") }), sure).rows[1]?.state).toBe("notReached");
});

const clean = (given: HearingSheet["profile"], yearsClean = 5, confirmed: Confirmed = sure) => {
  const { sum, rows } = discountOf(
    tableOf({ when: { yearsClean }, discount: 0.05 }),
    sheetOf(best, { industry: "E", staff: 300, ...given }),
    confirmed,
  );
  return [sum, rows[0]?.state];
};

test.each<[string, HearingSheet["profile"], number, DiscountState]>([
  ["none", { incidentsNone: true }, 0.05, "earned"],
  ["nothing stated", {}, 0, "unknown"],
  ["in 2021", { "incident.1.year": 2021, "incident.1.scenario": "ransomware" }, 0, "notReached"],
  ["in 2020", { "incident.1.year": 2020, "incident.1.scenario": "ransomware" }, 0.05, "earned"],
  ["in 2020 and nobody knows when", { "incident.1.year": 2020, "incident.2.loss": 1e6 }, 0, "unknown"],
  ["in 2021 and nobody knows when", { "incident.1.year": 2021, "incident.2.loss": 1e6 }, 0, "notReached"],
])("five clean years before 2026, incidents: %s", (_, given, sum, state) => {
  expect(clean(given)).toEqual([sum, state]);
});

test("of more years than the sheet asks about nobody knows whether they are clean", () => {
  expect(clean({ incidentsNone: true }, 6)).toEqual([0, "unknown"]);
});

test("a history that is declared earns where the table asks for no document, and nothing else changes", () => {
  const declared = { ...sure, history: "selfReported" } as const;
  expect(clean({ incidentsNone: true }, 5, declared)).toEqual([0, "unconfirmed"]);
  const table = { ...tableOf({ when: { yearsClean: 5 }, discount: 0.05 }), earnsFrom: "selfReported" } as const;
  expect(discountOf(table, sheetOf(), { answers: {}, history: "selfReported" }).rows[0]?.state).toBe("earned");
});

test.each([
  ["30, 10 and 5 %", best, sure, 0.45],
  ["without a certification", { ...best, G10: last("G10") }, sure, 0.35],
  ["nothing confirmed", best, { answers: {}, history: null }, 0],
  ["one answer confirmed", best, { answers: { G10: "interviewed" }, history: null }, 0.1],
] as const)("the sum alone: %s", (_, answers, confirmed, sum) => {
  expect(discountSum(filed, sheetOf(answers), confirmed)).toBeCloseTo(sum, 12);
});

test("a better answer never earns less", () => {
  const worst = Object.fromEntries(questions.map(({ id }) => [id, last(id)]));
  const table = tableOf(
    ...filed.rows,
    { when: { gate: "edr" }, discount: 0.04 },
    { when: { logLevel: 3 }, discount: 0.02 },
  );
  for (const answers of [worst, best, { ...best, C07: last("C07"), G05: last("G05") }])
    for (const { change } of discountOf(table, sheetOf(answers), sure).questions)
      expect(change).toBeGreaterThanOrEqual(0);
});
