import { evaluate } from "../../../src/engine/model/evaluate";
import type { Point } from "../../../src/engine/parameters";
import {
  above,
  add,
  all,
  any,
  atLeast,
  atMost,
  below,
  byIndustry,
  choose,
  compared,
  complement,
  constant,
  divide,
  equal,
  exp,
  floor,
  given,
  holds,
  ln,
  max,
  min,
  multiply,
  parameter,
  power,
  quantity,
  sqrt,
  subtract,
  typed,
  used,
  when,
  type Expression,
  type Test,
} from "../../../src/engine/model/expression";
import { modelOf } from "../../support/engine";

const model = modelOf({ industry: "P", staff: 120, closedDays: 4, hasWebsite: false });
const at = (point: Point, expression: Expression) => evaluate(expression, point, model);
const likely = (expression: Expression) => at("likely", expression);
const passes = (test: Test) => likely(when(test, constant(1), constant(0))) === 1;
const [two, three] = [constant(2), constant(3)];

test.each([
  ["add", add(two, three, constant(4)), 9],
  ["subtract", subtract(two, three), -1],
  ["multiply", multiply(two, three, constant(4)), 24],
  ["divide", divide(three, two), 1.5],
  ["min", min(three, two, constant(5)), 2],
  ["max", max(three, two, constant(5)), 5],
  ["sqrt", sqrt(constant(9)), 3],
  ["power", power(two, three), 8],
  ["exp", exp(constant(0)), 1],
  ["ln", ln(constant(1)), 0],
  ["floor", floor(constant(2.9)), 2],
  ["compared", compared(divide(two, three)), 0.666667],
  ["choose", choose(constant(1), three, two), 2],
])("%s", (_, expression, expected) => {
  expect(likely(expression)).toBe(expected);
});

test("choosing what is not there says so", () => {
  expect(() => likely(choose(two, three))).toThrow("Nothing to choose at 2");
});

test("a used value is the customer's, else what stands in for it", () => {
  expect(likely(used("staff"))).toBe(120);
  // 0.6 a person in medical care
  expect(likely(used("pcs"))).toBe(72);
});

test("a typed value is the customer's, and 0 where there is none", () => {
  expect(likely(typed("closedDays"))).toBe(4);
  expect(likely(typed("attackHours"))).toBe(0);
});

test("a parameter is taken at the point asked for", () => {
  expect((["low", "likely", "high"] as const).map((point) => at(point, parameter("s1.cutDays")))).toEqual([1, 3, 5]);
});

test("a complement turns round: the low end takes the high share", () => {
  expect(at("low", complement("sales.recoverable"))).toBeCloseTo(1 - 0.9, 15);
  expect(at("likely", complement("sales.recoverable"))).toBeCloseTo(1 - 0.7, 15);
  expect(at("high", complement("sales.recoverable"))).toBeCloseTo(1 - 0.4, 15);
});

test("a table is looked up by the customer's industry", () => {
  expect(likely(byIndustry("margin.gross"))).toBe(0.45);
  expect(likely(byIndustry("jo.social"))).toBe(2);
});

test("a quantity is taken at the point asked for", () => {
  expect((["low", "likely", "high"] as const).map((point) => at(point, quantity("closedDays")))).toEqual([2, 4, 8]);
});

test("a condition is tested at the same point as its branches", () => {
  const longCut = when(atLeast(parameter("s1.cutDays"), three), constant(10), constant(20));
  expect((["low", "likely", "high"] as const).map((point) => at(point, longCut))).toEqual([20, 10, 10]);
});

test.each([
  ["above, on the edge", above(two, two), false],
  ["above", above(three, two), true],
  ["at least, on the edge", atLeast(two, two), true],
  ["at least, below", atLeast(two, three), false],
  ["equal", equal(two, two), true],
  ["at most, on the edge", atMost(two, two), true],
  ["at most, above", atMost(three, two), false],
  ["below", below(two, three), true],
  ["below, on the edge", below(two, two), false],
  ["any of one that holds", any(above(two, three), above(three, two)), true],
  ["any of none", any(above(two, three)), false],
  ["all with one that fails", all(above(two, three), above(three, two)), false],
  ["all that hold", all(above(three, two), equal(two, two)), true],
  ["given", given("staff"), true],
  ["not given", given("pcs"), false],
  ["a no is given", given("hasWebsite"), true],
  ["a no does not hold", holds("hasWebsite"), false],
  ["a count above 0 holds", holds("staff"), true],
])("%s", (_, condition, expected) => {
  expect(passes(condition)).toBe(expected);
});
