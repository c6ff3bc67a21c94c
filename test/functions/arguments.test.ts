import type { FunctionId } from "../../src/functions/declarations";
import { near } from "../support/engine";
import { manufacturer, outcomeOf, valueOf } from "./support";

const suspected = ["suspected-attack", "s1.legal", "likely", manufacturer] as const;

describe("ids in other case mean the same", () => {
  test.each<[FunctionId, readonly unknown[], readonly unknown[]]>([
    ["SCORE", ["FACILITY", manufacturer], ["facility", manufacturer]],
    ["SCORE", [" Overall ", manufacturer], ["overall", manufacturer]],
    ["LOSS", ["Suspected-Attack", "S1.Legal", "LIKELY", manufacturer], suspected],
    ["LOSS", ["suspected-attack", "TOTAL", "High", manufacturer], ["suspected-attack", "total", "high", manufacturer]],
    ["LOSS", [...suspected, [["LEGAL", 7]]], [...suspected, [["legal", 7]]]],
    ["FREQUENCY", ["SUSPECTED-ATTACK", manufacturer], ["suspected-attack", manufacturer]],
    [
      "FREQUENCY",
      ["suspected-attack", manufacturer.map(([id, value]) => [id?.toString().toLowerCase(), value])],
      ["suspected-attack", manufacturer],
    ],
    ["PERT", [10, 20, 60, "SD"], [10, 20, 60, "sd"]],
  ])("%s(%j)", async (id, written, plain) => {
    expect(await valueOf(id, ...written)).toEqual(await valueOf(id, ...plain));
  });
});

describe("a number exactly at its limit is taken, one beyond it is not", () => {
  const exceedance = (years: unknown, seed: unknown) =>
    outcomeOf("EXCEEDANCE", [1, manufacturer, null, years, seed], "ja", () => ({ exceedance: () => 0.25 }));
  const taken = { ok: true, value: [[0.25]] };
  const refused = { ok: false, error: "invalidValue" };

  test.each([
    [1_000, taken],
    [999, refused],
    [1_000_000, taken],
    [1_000_001, refused],
  ])("%d years", async (years, outcome) => expect(await exceedance(years, 1)).toMatchObject(outcome));

  test.each([
    [0, taken],
    [-1, refused],
    [4_294_967_295, taken],
    [4_294_967_296, refused],
  ])("the seed %d", async (seed, outcome) => expect(await exceedance(1_000, seed)).toMatchObject(outcome));

  // mean (10 + γ·20 + 60) / (γ + 2)
  test.each([
    [1, 30],
    [20, 470 / 22],
  ])("the weight %d of the most likely value", async (shape, mean) =>
    expect(await valueOf("PERT", 10, 20, 60, "mean", shape)).toBeCloseTo(mean, 12),
  );
  test.each([0.999, 20.001])("not the weight %d", async (shape) =>
    expect(await outcomeOf("PERT", [10, 20, 60, "mean", shape])).toMatchObject(refused),
  );

  test.each([-0.001, 1.001])("not the probability %d", async (probability) =>
    expect(await outcomeOf("PERT", [10, 20, 60, probability])).toMatchObject(refused),
  );
});

describe("a range where one value is meant", () => {
  test.each([
    ["a column", [[1], [2]]],
    ["a row", [[1, 2]]],
  ])("%s is refused with its size", async (_, low) => {
    expect(await outcomeOf("PERT", [low, 2, 3])).toEqual({
      ok: false,
      error: "invalidValue",
      message: expect.stringContaining(low.length === 2 ? "2行1列" : "1行2列"),
    });
  });
});

describe("a parameter has one value or three", () => {
  // 300 staff: what is fixed at 100 is 3^0.25 as much
  const ofSize = (...yen: number[]) => yen.map((each) => near(3 ** 0.25 * each));
  const legal = (...values: unknown[]) =>
    outcomeOf("LOSS", ["suspected-attack", "s1.legal", "", manufacturer, [["legal", ...values]]]);

  test("one, also in a range with places for three", async () => {
    // (7 + 4 · 7 + 7) / 6
    expect(await legal(7, "", null)).toEqual({ ok: true, value: [ofSize(7, 7, 7, 7)] });
  });

  test("0 is a value, alone and as the least of three", async () => {
    expect(await legal(0)).toEqual({ ok: true, value: [[0, 0, 0, 0]] });
    // (0 + 4 · 3 + 6) / 6
    expect(await legal(0, 3, 6)).toEqual({ ok: true, value: [ofSize(0, 3, 6, 3)] });
  });

  test.each([
    ["low and likely", [1, 4, ""]],
    ["low and high", [1, null, 7]],
    ["likely and high", ["", 4, 7]],
    ["likely alone", [null, 4, null]],
    ["high alone", ["", "", 7]],
    ["none", ["", "", ""]],
  ])("%s of the three are no guess of the others", async (_, values) => {
    expect(await legal(...values)).toMatchObject({ ok: false, error: "invalidValue" });
  });

  test("values without an id are refused", async () => {
    const rows = [
      ["", 7],
      ["legal", 7],
    ];
    expect(await outcomeOf("LOSS", [...suspected, rows])).toMatchObject({ ok: false, error: "invalidValue" });
  });

  test("an id said twice is refused, in other case too", async () => {
    const rows = [
      ["legal", 7],
      ["Legal", 8],
    ];
    expect(await outcomeOf("LOSS", [...suspected, rows])).toMatchObject({
      ok: false,
      error: "invalidValue",
      message: expect.stringContaining("二度"),
    });
  });
});
