import { near } from "../support/engine";
import { manufacturer, outcomeOf, valueOf } from "./support";

// 300 staff in manufacturing with the best controls: test/engine/assess.test.ts
const suspected = 0.0021 * 3 ** 0.15 * Math.exp(-0.7);

test("is events a year, 0 where a scenario cannot happen", async () => {
  expect(await valueOf("FREQUENCY", [["suspected-attack"], ["data-breach"]], manufacturer)).toEqual([
    [near(suspected)],
    [0],
  ]);
});

test("follows the parameters", async () => {
  expect(await valueOf("FREQUENCY", "suspected-attack", manufacturer, [["industry.s1.E", 2.4]])).toEqual([
    [near(2.4 * suspected)],
  ]);
});

test("a scenario that is none is #VALUE!", async () => {
  expect(await outcomeOf("FREQUENCY", ["fire", manufacturer])).toMatchObject({
    ok: false,
    error: "invalidValue",
    message: expect.stringContaining("denial-of-service"),
  });
});
