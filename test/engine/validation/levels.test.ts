import { defaultParameters } from "../../../src/engine";
import { levelLines, type LevelId } from "../../../src/engine/validation/levels";
import { parametersWith } from "../../support/engine";

const draws = { seed: 20_261_122, events: 32_768 };
const lines = levelLines(defaultParameters, draws);
const modelOf = (id: LevelId): number => lines.find(({ subjects }) => subjects[0]?.id === id)?.figures.model ?? NaN;

test("the defaults have the frequencies the specification states, all nine of them", () => {
  expect(lines.filter(({ verdict }) => verdict === "failed")).toEqual([]);
  expect(lines.filter(({ verdict }) => verdict === "passed")).toHaveLength(9);
});

test.each<[LevelId, found: number, within: number]>([
  ["ipa10", 0.37, 0.01],
  ["ipa150", 0.82, 0.01],
  ["policeLarge", 0.57, 0.005],
  ["jnsaShare10", 22, 0.5],
  ["jnsaShare150", 30, 0.5],
  ["ppcHalf", 220, 10],
  ["ppcWhole", 430, 20],
  ["tsr", 1.1, 0.05],
  ["cyentiaSmall", 0, 0],
  ["cyentiaLarge", 92, 1],
])("beside what others found, %s comes to about %d as the specification has it", (id, found, within) => {
  expect(Math.abs(modelOf(id) - found)).toBeLessThanOrEqual(within);
});

test("of events at 3,000 to 5,000 staff 3.5 to 8 % cost a billion, as the specification has it", () => {
  expect(modelOf("assured3000")).toBeGreaterThan(3.5);
  expect(modelOf("assured5000")).toBeLessThan(8.6);
});

test("a tenth more ransomware is another level wherever it counts", () => {
  const failed = levelLines(parametersWith({ "freq.s5.base": 0.0021 * 1.1 }), { seed: 1, events: 256 })
    .filter(({ verdict }) => verdict === "failed")
    .map(({ subjects }) => subjects[0]?.id);
  expect(failed).toEqual(expect.arrayContaining(["ransomware40", "ransomware1390", "all150", "leakOrRansomware3000"]));
});
