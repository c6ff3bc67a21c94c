import { defaultParameters, questions, type ParameterSet } from "../../../src/engine";
import { modelOfSheet, yearMoments } from "../../../src/engine/simulation";
import { againstSample, scaledTo, tempered } from "../../../src/engine/validation/closed-forms";
import { controlLine, rises } from "../../../src/engine/validation/controls";
import { customerIds, referenceCustomers, sheetOf } from "../../../src/engine/validation/customers";
import { directionLines } from "../../../src/engine/validation/directions";
import { sectionIds, type AnyLine, type Line } from "../../../src/engine/validation/line";
import { sampleOf } from "../../../src/engine/validation/sample";
import { seedLine } from "../../../src/engine/validation/seeds";
import { validateModel, type ValidationSize } from "../../../src/engine/validation/validate";
import { parametersWith } from "../../support/engine";

const small: ValidationSize = {
  seed: 7,
  years: 20_000,
  convergence: [5_000, 20_000],
  seeds: [1, 2, 3],
  yearsOfSeeds: 20_000,
  events: 2_048,
  eventsOfTariff: 1_024,
};

const failed = (lines: readonly AnyLine[]) => lines.filter(({ verdict }) => verdict === "failed");
const idsOf = (line: Pick<AnyLine, "subjects" | "named">) => ({
  subjects: line.subjects.map(({ id }) => id),
  named: line.named.map(({ id }) => id),
});

describe("the defaults", () => {
  const validation = validateModel(defaultParameters, small);

  test("pass every check, and every section says something", () => {
    expect(failed(validation.lines).map(idsOf)).toEqual([]);
    expect(validation.passed).toBe(true);
    expect([...new Set(validation.lines.map(({ section }) => section))]).toEqual(sectionIds);
  });

  test("come to the same every time", () => {
    expect(validateModel(defaultParameters, small)).toEqual(validation);
  });

  test("only a floor that no firm can reach moves nobody's expected loss", () => {
    const unmoved = validation.lines.find(({ subjects }) => subjects.some(({ id }) => id === "unmoved"));
    // one person is a hundredth of 100: its fourth root, 0.316, is above the floor of 0.2
    expect(unmoved?.named.map(({ id }) => id)).toEqual(["size.staff.min"]);
  });
});

test("a reference customer's answers have the strength declared", () => {
  for (const id of customerIds) {
    const customer = referenceCustomers[id];
    const { answers } = sheetOf(customer);
    if (customer.step === null) expect(answers).toEqual({});
    else {
      let [weights, earned] = [0, 0];
      for (const { id: question, weight, options } of questions) {
        const step = options.find((option) => option.id === answers[question])?.step ?? NaN;
        weights += weight;
        earned += weight * step;
      }
      expect(earned / weights).toBeCloseTo(customer.step, 1);
    }
  }
});

describe("closed forms", () => {
  const model = tempered(scaledTo(modelOfSheet(sheetOf(referenceCustomers.onlineShop), defaultParameters), 0.3));
  const year = yearMoments(model);
  const means = year.scenarios.map(({ mean }) => mean);
  const against = (changed: typeof model, expected = model) =>
    againstSample(
      "onlineShop",
      expected,
      expected === model ? year : yearMoments(expected),
      sampleOf(changed, { years: 200_000, seed: 3 }, means),
    );

  test("a sample of the same model passes", () => {
    expect(failed(against(model))).toEqual([]);
  });

  test("a frequency a tenth too high is found in that scenario and in all", () => {
    const scenarios = model.scenarios.map((one, at) => (at === 0 ? { ...one, frequency: one.frequency * 1.1 } : one));
    const found = failed(against({ ...model, scenarios })).map(({ subjects }) =>
      subjects.map(({ id }) => id).join(" "),
    );
    expect(found).toContain("onlineShop suspected-attack mean");
    expect(found).toContain("onlineShop all itemMeans");
    expect(found.filter((line) => /data-breach|web-defacement|denial/.test(line))).toEqual([]);
  });

  test("a PERT whose shape is another by a tenth is found in the items' standard deviations", () => {
    const still: typeof model = {
      ...model,
      knowledge: { frequency: 0, severity: 0 },
      scenarios: model.scenarios.map((one) => ({ ...one, sigmas: { cost: 0, liability: 0 } })),
    };
    const found = failed(against({ ...still, gamma: still.gamma * 1.1 }, still)).map(
      ({ subjects }) => subjects.at(-1)?.id,
    );
    expect(found).toContain("itemSds");
  });

  test("a shock too wide is found in the standard deviation alone", () => {
    const scenarios = model.scenarios.map((one) => ({
      ...one,
      sigmas: { ...one.sigmas, cost: one.sigmas.cost * 1.5 },
    }));
    const found = failed(against({ ...model, scenarios })).map(({ subjects }) =>
      subjects.map(({ id }) => id).join(" "),
    );
    expect(found).toContain("onlineShop suspected-attack sd");
    expect(found.filter((line) => line.endsWith("mean"))).toEqual([]);
  });
});

test("shocks and what is not known are tempered where they are wide, and only there", () => {
  const model = modelOfSheet(sheetOf(referenceCustomers.hospital), parametersWith({ "shock.sigma.s1": 0.3 }));
  const { knowledge, scenarios } = tempered(model);
  expect(knowledge).toEqual({ frequency: 0.25, severity: 0.25 });
  expect(scenarios.map(({ sigmas }) => sigmas.cost)).toEqual([0.3, 0.5, 0.5, 0.5, 0.5, 0.5]);
  expect(new Set(scenarios.map(({ sigmas }) => sigmas.liability))).toEqual(new Set([0.5]));
});

describe("a figure that is no number passes no check", () => {
  const model = tempered(scaledTo(modelOfSheet(sheetOf(referenceCustomers.onlineShop), defaultParameters), 0.3));
  const year = yearMoments(model);
  const means = year.scenarios.map(({ mean }) => mean);
  const sample = sampleOf(model, { years: 200_000, seed: 3 }, means);
  const measuresFailed = (changed: Partial<typeof sample>) =>
    failed(againstSample("onlineShop", model, year, { ...sample, ...changed })).map(({ subjects }) =>
      subjects.map(({ id }) => id).join(" "),
    );
  const firstOf = <Value>(rows: readonly (readonly Value[])[], value: Value) =>
    rows.map((row, scenario) => row.map((each, item) => (scenario + item === 0 ? value : each)));

  test("an item's mean", () => {
    expect(measuresFailed({ items: firstOf(sample.items, NaN) })).toEqual(["onlineShop all itemMeans"]);
  });

  test("an item's spread, and one that is missing or without an error of its own", () => {
    const [known] = sample.ofEvents.flat();
    if (!known) throw new Error("No items");
    for (const variance of [
      { value: NaN, error: 1 },
      { value: 0, error: 0 },
    ])
      expect(measuresFailed({ ofEvents: firstOf(sample.ofEvents, { ...known, variance }) })).toEqual([
        "onlineShop all itemSds",
      ]);
    expect(measuresFailed({ ofEvents: [] })).toEqual(["onlineShop all itemSds"]);
  });

  test("the mean and the spread of a year", () => {
    const none = { value: NaN, error: NaN };
    expect(measuresFailed({ whole: { mean: none, variance: none } })).toEqual([
      "onlineShop all mean",
      "onlineShop all sd",
    ]);
  });

  test.each<[from: number, to: number, isRise: boolean]>([
    [1, 2, true],
    [1, 1, false],
    [1, 1 + 1e-13, false],
    [2, 1, false],
    [-2, -1, true],
    [NaN, 1, true],
    [1, NaN, true],
  ])("from %d to %d: a rise is %s", (from, to, isRise) => expect(rises(from, to)).toBe(isRise));
});

describe("seeds", () => {
  const at = (...values: readonly number[]) => values.map((value) => ({ value, error: 1 }));

  test("a spread like the error stated passes; by hand: 1, 2, 3 have a standard deviation of 1", () => {
    const { verdict, figures } = seedLine("hospital", "mean", at(1, 2, 3));
    expect([verdict, figures]).toEqual(["passed", { lowest: 1, highest: 3, spread: 1, standardError: 1, ratio: 1 }]);
  });

  test("runs that are all alike fail, and so does a spread three times the error", () => {
    expect(seedLine("hospital", "mean", at(5, 5, 5)).verdict).toBe("failed");
    expect(seedLine("hospital", "tvar", at(0, 3, 6)).verdict).toBe("failed");
    expect(seedLine("hospital", "mean", at(1, NaN, 3)).verdict).toBe("failed");
  });
});

test("logs that cost more the better they are go against the signs of controls", () => {
  const worse = parametersWith({ "log.investigation.3": 1.2, "log.investigation.4": 3 });
  const line = controlLine("hospital", worse);
  expect(line.verdict).toBe("failed");
  expect(line.figures.against).toBeGreaterThan(0);
  expect(line.named).toContainEqual({ kind: "scenario", id: "suspected-attack" });
});

test("better backups that cost more, a set the product refuses, go against the directions: the level without questions is named", () => {
  const set: ParameterSet = parametersWith({ "backup.factor.3": 5 });
  const lines: readonly Line<"directions">[] = directionLines(set);
  expect(failed(lines).map(idsOf)).toEqual([{ subjects: ["falling"], named: ["backup.neutral"] }]);
});
