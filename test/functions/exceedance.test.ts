import type { Simulate } from "../../src/functions/context";
import { simulateYears } from "../../src/functions/simulation";
import { near } from "../support/engine";
import { manufacturer, outcomeOf } from "./support";

/** Losses of 0, 1, … 9 million yen, a tenth of the years each; notes what it was asked. */
function standIn() {
  const asked: unknown[] = [];
  const simulate: Simulate = ({ scenarios }, options) => {
    asked.push({ ...options, frequency: scenarios[0]?.frequency });
    return Promise.resolve({
      exceedance: (loss) => Array.from({ length: 10 }, (_, i) => i * 1e6).filter((year) => year > loss).length / 10,
    });
  };
  return { asked, simulate };
}

test("is the chance of a year above each amount, in the shape of the amounts", async () => {
  const { simulate } = standIn();
  expect(await outcomeOf("EXCEEDANCE", [[[0], [4e6], [9e6]], manufacturer], "ja", simulate)).toEqual({
    ok: true,
    value: [[0.9], [0.5], [0]],
  });
});

test("simulates the customer of the answers once, over the years and from the seed asked for", async () => {
  const { asked, simulate } = standIn();
  await outcomeOf("EXCEEDANCE", [[[1], [2]], manufacturer], "ja", simulate);
  await outcomeOf("EXCEEDANCE", [1, manufacturer, null, 5_000, 7], "ja", simulate);
  const frequency = near(0.0021 * 3 ** 0.15 * Math.exp(-0.7));
  expect(asked).toEqual([
    { years: 100_000, seed: 1, frequency },
    { years: 5_000, seed: 7, frequency },
  ]);
});

test.each([
  ["years below the least", [1, manufacturer, null, 10], "invalidValue"],
  ["years that are no whole number", [1, manufacturer, null, 1_000.5], "invalidValue"],
  ["a seed below 0", [1, manufacturer, null, 1_000, -1], "invalidValue"],
  ["a loss that is no number", [[["一億円"]], manufacturer], "invalidValue"],
  ["years that are no number", [1, manufacturer, null, "十年"], "invalidValue"],
  ["no loss", ["", manufacturer], "invalidValue"],
])("%s is an error, and nothing is simulated", async (_, args, error) => {
  const { asked, simulate } = standIn();
  expect(await outcomeOf("EXCEEDANCE", args, "ja", simulate)).toMatchObject({ ok: false, error });
  expect(asked).toEqual([]);
});

test("the engine's years have an event as often as its frequencies say", async () => {
  const still = [
    ["frailty.market", 0],
    ["frailty.firm", 0],
    ["knowledge.sigma", 0],
  ];
  const outcome = await outcomeOf(
    "EXCEEDANCE",
    [0, manufacturer, still, 1_000_000, 11],
    "ja",
    simulateYears(() => Promise.resolve()),
  );
  // 300 staff, best controls: suspected attack, denial of service of one public server assumed, and ransomware
  const events = 0.0021 * 3 ** 0.15 + 0.001 * 3 ** 0.25 * 0.7 + 0.0021 * 3 ** 0.38 * 1.2;
  const chance = 1 - Math.exp(-events * Math.exp(-0.7));
  const [[found]] = (outcome.ok ? outcome.value : [[NaN]]) as [[number]];
  expect(Math.abs(found - chance)).toBeLessThan(4.5 * Math.sqrt((chance * (1 - chance)) / 1_000_000));
});
