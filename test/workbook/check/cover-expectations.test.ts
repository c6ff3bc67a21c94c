import { assess, defaultParameters, reasons, scenarios, typicalPlan, understand } from "../../../src/engine";
import { coverExpectations } from "../../../src/workbook/check/cover-expectations";
import { names } from "../../../src/workbook/model/names";
import { retailer } from "../../support/customers";

const sheet = { profile: retailer.profile, answers: {} };
const { model } = understand(sheet, defaultParameters);
const assessed = { model, scenarios: assess(sheet, defaultParameters).scenarios };

test("a plan that cannot be used shows a dash wherever it would show what is paid and what stays, and nothing else is asked", () => {
  const expected = coverExpectations([null], assessed);
  // six scenarios, four sizes of an event, paid and retained
  expect(expected).toHaveLength(6 * 4 * 2);
  expect(new Set(expected.map((each) => each.expected))).toEqual(new Set(["–"]));
});

test("the second plan stands two columns right, its items one; items and reasons of the likely event add up to what is shown", () => {
  const expected = coverExpectations([null, typicalPlan("medium", "")], assessed);
  const of = (name: string, row: number, column: number): number =>
    Number(expected.find((each) => each.name === name && (each.row ?? 0) === row && each.column === column)?.expected);
  const happening = scenarios.filter((_, index) => assessed.scenarios[index]?.applies);
  expect(happening.length).toBeGreaterThan(3);
  for (const { code, items, beside } of happening) {
    const [paid, retained] = [2, 3].map((column) => of(names.coverEvent(code), 1, column)) as [number, number];
    // five columns a plan, the likely event in the second
    const stays = reasons.map((reason) => of(names.cover(code, reason), 0, 6)).reduce((sum, yen) => sum + yen, 0);
    expect(stays).toBeCloseTo(retained, 4);
    const parts = [...items, ...beside].flatMap(({ id }) => {
      const yen = of(names.coverItem(id), 0, 1);
      return Number.isNaN(yen) ? [] : [yen];
    });
    expect(parts.reduce((sum, yen) => sum + yen, 0)).toBeCloseTo(paid, 4);
    expect(paid + retained).toBeGreaterThan(0);
  }
});
