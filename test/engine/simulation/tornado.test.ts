import {
  assess,
  defaultParameters,
  expectedYearOf,
  parameterById,
  parameterTable,
  type ParameterId,
  type ParameterSet,
} from "../../../src/engine";
import { runSync } from "../../../src/scheduling/chunked";
import { swingsOf, tornadoOf, type Swing } from "../../../src/engine/simulation/tornado";
import { modelOf, sheetOf } from "./models";

const sheet = sheetOf("retailer");
const model = modelOf(sheet);

/** A swing whose expected loss becomes `low` and `high`; null: it cannot be moved that way. */
const swing = (parameter: ParameterId, low: number | null, high: number | null): Swing => ({
  parameter,
  variants: (["low", "high"] as const).flatMap((side) => {
    const expectedAnnualLoss = side === "low" ? low : high;
    return expectedAnnualLoss === null
      ? []
      : [{ parameter, side, value: side === "low" ? 1 : 2, model, expectedAnnualLoss }];
  }),
});

describe("the tornado", () => {
  const swings = [
    swing("legal", 90, 130),
    swing("consulting", 100, 105),
    swing("staff.hourly", 60, null),
    swing("s1.prevention", 100, 100),
  ];
  const tornado = tornadoOf({ expectedAnnualLoss: 100, tvar: 1_000, years: 10_000 }, swings, [
    [990, 1_010],
    [700, 1_400],
    [1_000],
    [1_000, 1_000],
  ]);
  const ids = (bars: (typeof tornado)["byExpected"]) => bars.map(({ parameter }) => parameter);

  test("by the expected loss: widest first, from the lowest to the highest of both sides and where it stands", () => {
    // 60 … 100: 40; 90 … 130: 40, after it in order; 100 … 105: 5
    expect(ids(tornado.byExpected)).toEqual(["legal", "staff.hourly", "consulting"]);
  });
  test("by the tail: widest first", () => {
    expect(ids(tornado.byTail)).toEqual(["consulting", "legal"]);
  });
  test("gives each side its value, expected loss and tail; a side that cannot be moved is missing", () => {
    expect(tornado.byTail[0]).toEqual({
      parameter: "consulting",
      low: { value: 1, expectedAnnualLoss: 100, tvar: 700 },
      high: { value: 2, expectedAnnualLoss: 105, tvar: 1_400 },
    });
    expect(tornado.byExpected.find(({ parameter }) => parameter === "staff.hourly")?.high).toBeNull();
  });
  test("shows ten at most", () => {
    const many = parameterTable.slice(0, 12).map(({ id }, index) => swing(id, 100 - index - 1, 100));
    const { byExpected } = tornadoOf({ expectedAnnualLoss: 100, tvar: 1, years: 1 }, many, []);
    expect(ids(byExpected)).toEqual(
      many
        .slice(2)
        .reverse()
        .map(({ parameter }) => parameter),
    );
  });
});

describe("the parameters moved", () => {
  const withOwn = (id: ParameterId, low: number, likely: number, high: number): ParameterSet => ({
    ...defaultParameters,
    values: { ...defaultParameters.values, [id]: { low, likely, high } },
  });
  const valuesOf = (set: ParameterSet, id: ParameterId) =>
    runSync(swingsOf(sheet, set))
      .find(({ parameter }) => parameter === id)
      ?.variants.map(({ side, value }) => [side, value]);

  test("a single value × 0.8 and × 1.25, within its range", () => {
    expect(valuesOf(defaultParameters, "control.keyFactor")).toEqual([
      ["low", 1.3 * 0.8],
      ["high", 1.3 * 1.25],
    ]);
    // 0.8 × 1.25 is 1.0, above its range
    expect(parameterById.get("control.neutral")?.max).toBe(0.9);
    expect(valuesOf(withOwn("control.neutral", 0.8, 0.8, 0.8), "control.neutral")).toEqual([
      ["low", 0.8 * 0.8],
      ["high", 0.9],
    ]);
  });
  test("a single value at the end of its range goes one way", () => {
    expect(valuesOf(withOwn("control.neutral", 0.9, 0.9, 0.9), "control.neutral")).toEqual([["low", 0.9 * 0.8]]);
  });
  test("a triple to its low and its high", () => {
    expect(valuesOf(withOwn("legal", 1e9, 2e9, 3e9), "legal")).toEqual([
      ["low", 1e9],
      ["high", 3e9],
    ]);
  });

  test("are those that move the expected loss most, by the assessment itself", () => {
    const expectedWith = (set: ParameterSet): number => expectedYearOf(assess(sheet, set).scenarios).loss;
    const base = expectedWith(defaultParameters);
    const effects = parameterTable.flatMap(({ id, uncertain, unit, min, max }) => {
      if (unit === "flag" || unit === "date") return [];
      const own = defaultParameters.values[id];
      const ends = uncertain
        ? [own.low, own.high]
        : [Math.max(min, own.likely * 0.8), Math.min(max, own.likely * 1.25)];
      const moved = ends.map((end) => Math.abs(expectedWith(withOwn(id, end, end, end)) - base));
      return [{ id, effect: Math.max(...moved) }];
    });
    const leading = effects.sort((a, b) => b.effect - a.effect).slice(0, 16);
    const moved = new Set(runSync(swingsOf(sheet, defaultParameters)).map(({ parameter }) => parameter));
    expect(leading.filter(({ id }) => !moved.has(id))).toEqual([]);
    expect(moved.size).toBeLessThanOrEqual(32);
  });
});
