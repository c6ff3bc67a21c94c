import { assess, evaluateSheet, understand } from "../../src/engine/assess";
import { engineVersion } from "../../src/engine";
import { defaultParameters } from "../../src/engine/parameters/set";
import type { HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption, near, type Profile } from "../support/engine";

/** A manufacturer of 300 with everything at its best: severity × e^−0.4, investigation × 0.65, delay × 0.8; 20 million yen a day. */
const profile: Profile = { industry: "E", revenue: 7.3e9, staff: 300, pcs: 300, personsHeld: 0, hasWebsite: false };
const sheet: HearingSheet = { customer: "株式会社みほん", profile, answers: answersBy(bestOption) };
const result = assess(sheet, defaultParameters);
const suspicion = result.scenarios[0];

describe("a whole assessment, worked by hand", () => {
  test("its rating is the best", () => {
    expect(result.rating.overall).toMatchObject({ id: "overall", score: 100, grade: "A", range: [100, 100] });
    expect(result.rating.operationLog).toMatchObject({ level: 4, acting: 4 });
    expect(result.rating.viewpoints.map(({ id }) => id)).toEqual([
      "governance",
      "network",
      "client",
      "server",
      "facility",
    ]);
  });

  test("a suspicion's likely loss is the sum of its items", () => {
    const size = 3 ** 0.25;
    const plain = size * (800_000 + 600_000 + 500_000);
    const investigation = 3 * 1_250_000 + 2 * 1_750_000;
    const internal = size * 3 * 160 * 3_000;
    const severe = 20e6 * 3 * 0.1 * 0.3 * 0.25 + 300 * 0.05 * 3 * 8 * 3_000;
    const expected = plain + investigation * 0.65 + internal * 0.8 + severe * Math.exp(-0.4);
    expect(suspicion?.loss?.likely).toEqual(near(expected));
  });

  test("low, high and mean are sums of the items too", () => {
    for (const point of ["low", "likely", "high", "mean"] as const) {
      const sum = suspicion?.items.reduce((total, item) => total + item[point], 0);
      expect(suspicion?.loss?.[point]).toBe(sum);
    }
  });

  test("its frequency is that of 300 staff in manufacturing with the best controls", () => {
    expect(suspicion?.frequency).toEqual(near(0.0021 * 3 ** 0.15 * Math.exp(-0.7)));
    expect(suspicion?.basis).toMatchObject({
      baseFrequency: near(0.0021 * 3 ** 0.15),
      exposureFactor: 1,
      historyFactor: 1,
      industryFactor: 1,
      controlFactor: near(Math.exp(-0.7)),
      strength: { likelihood: 1, severity: 1, keyShortfall: 0 },
      factors: {
        severity: near(Math.exp(-0.4)),
        investigation: near(0.65),
        delay: near(0.8),
        recovery: near(Math.exp(-0.4) * 0.65),
        extent: near(0.8),
      },
    });
  });

  test("the yearly loss is frequency times mean", () => {
    const { frequency, loss, expectedAnnualLoss } = suspicion ?? {};
    expect(expectedAnnualLoss).toBe((frequency ?? NaN) * (loss?.mean ?? NaN));
  });

  test("the scenarios that cannot happen say why", () => {
    expect(Object.fromEntries(result.scenarios.map(({ id, applies, gate }) => [id, [applies, gate]]))).toMatchObject({
      "suspected-attack": [true, null],
      "data-breach": [false, "noPersonalData"],
      "web-defacement": [false, "noWebsite"],
      "denial-of-service": [true, null],
      ransomware: [true, null],
      "third-party-outage": [false, "noProviders"],
    });
  });

  test("it carries the version of the engine and both fingerprints", () => {
    expect(result.engineVersion).toBe(engineVersion);
    expect(Object.keys(result.fingerprints)).toEqual(["inputs", "parameters"]);
  });

  test("without fingerprints it is otherwise the same", () => {
    const { fingerprints, ...rest } = result;
    expect(fingerprints.inputs).not.toBe(fingerprints.parameters);
    expect(evaluateSheet(understand(sheet, defaultParameters))).toEqual(rest);
  });

  test("the same sheet gives the same assessment", () => {
    expect(assess(structuredClone(sheet), defaultParameters)).toEqual(result);
  });

  test("it is plain data", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("amounts beside a leak", () => {
  const leak = assess({ profile: { ...profile, personsHeld: 1_000 }, answers: {} }, defaultParameters).scenarios[1];
  test("are shown", () => {
    expect(leak?.beside.map(({ id }) => id)).toEqual(["s2.improvement", "s2.churn", "s2.fine"]);
  });
  test("are no part of the loss", () => {
    expect(leak?.loss?.high).toEqual(near(leak?.items.reduce((total, item) => total + item.high, 0) ?? NaN));
  });
});
