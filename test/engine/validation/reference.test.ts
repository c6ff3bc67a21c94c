import { defaultParameters } from "../../../src/engine";
import { referenceLines } from "../../../src/engine/validation/reference";
import { referenceExamples } from "../../../src/engine/validation/reference-values";
import { parametersWith } from "../../support/engine";

const failed = (lines: ReturnType<typeof referenceLines>) =>
  lines.filter(({ verdict }) => verdict === "failed").map(({ subjects }) => subjects.map(({ id }) => id).join(" "));

test("the defaults give both examples to nine digits, every scenario once", () => {
  const lines = referenceLines(defaultParameters);
  expect(failed(lines)).toEqual([]);
  expect(lines).toHaveLength(11);
  for (const { figures } of lines) expect(figures.away).toBeLessThan(6e-9);
});

test("what an underwriter would look up first: the likely of a manufacturer's ransomware, 43.7 million", () => {
  expect(referenceExamples.manufacturer.values.s5?.[1]).toBe(43.7121289);
});

test("a millionth more on one unit price is noticed where servers are examined, and nowhere else", () => {
  const { low, likely, high } = defaultParameters.values["forensic.serverUnit"];
  const more = 1.000_001;
  const set = parametersWith({
    "forensic.serverUnit": { low: low * more, likely: likely * more, high: high * more },
  });
  expect(failed(referenceLines(set))).toEqual(
    ["manufacturer", "cardShop"].flatMap((id) =>
      ["suspected-attack", "data-breach", "web-defacement", "ransomware"].map((scenario) => `${id} ${scenario}`),
    ),
  );
});

test("another frequency is noticed in its own scenario", () => {
  expect(failed(referenceLines(parametersWith({ "freq.s4.base": 0.001_01 })))).toEqual([
    "manufacturer denial-of-service",
    "cardShop denial-of-service",
  ]);
});

test("a scenario switched off has nothing to be held against", () => {
  expect(referenceLines(parametersWith({ "scenario.s5.on": 0 }))).toHaveLength(9);
});
