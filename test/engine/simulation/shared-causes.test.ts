import { assess, defaultParameters, type HearingSheet } from "../../../src/engine";
import {
  blocksOf,
  prepare,
  simulate,
  simulateBlock,
  yearMoments,
  type SimulationModel,
} from "../../../src/engine/simulation";
import { handMade, itemOf, modelOf, modelWith, scaled, sheetOf, withoutProviders } from "./models";

const years = 200_000;

/** Half of all outages of each provider, of which there are 2 a year, reach the customer; each costs 1 yen. */
const naming = (customer: string, ...names: readonly string[]): SimulationModel =>
  modelWith(
    [
      handMade({
        id: "third-party-outage",
        frequency: 3,
        yearly: false,
        causes: names.map((name) => ({ name, share: 1 / 3, reaches: 0.5 })),
        items: [itemOf(1, {})],
      }),
    ],
    { customer, frailty: { market: 0.1, firm: 0.3 }, knowledge: { frequency: 0.25, severity: 0 } },
  );

const countsOf = (model: SimulationModel): readonly number[] => {
  const options = { years, seed: 5 };
  const prepared = prepare(model, options.seed);
  return Array.from({ length: blocksOf(options) }, (_, block) => [
    ...simulateBlock(prepared, options, block).totals,
  ]).flat();
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** The mean product of the distances from 3, and its standard error. */
function covariance(ours: readonly number[], theirs: readonly number[]): readonly [number, number] {
  const products = ours.map((count, year) => (count - 3) * ((theirs[year] ?? 0) - 3));
  const value = mean(products);
  return [value, Math.sqrt((mean(products.map((each) => each * each)) - value * value) / years)];
}

describe("outages of providers that are named", () => {
  const ours = countsOf(naming("ours", "cloud", "host"));

  test("are Poisson in number for each customer, as if they were its own", () => {
    expect(yearMoments(naming("ours", "cloud", "host"))).toMatchObject({ mean: 3, variance: 3 });
    for (const counts of [ours, countsOf(naming("ours")), countsOf(naming("ours", "a", "b", "c"))]) {
      // standard errors: √(3 / 200,000) = 0.0039 and √((3 + 2·3²) / 200,000) = 0.0102
      expect(Math.abs(mean(counts) - 3)).toBeLessThan(4.5 * 0.0039);
      expect(Math.abs(mean(counts.map((count) => (count - 3) ** 2)) - 3)).toBeLessThan(4.5 * 0.0102);
    }
  });

  test.each([
    // 2 a year × ½ × ½
    ["one provider", ["cloud"], 0.5],
    ["both", ["cloud", "host"], 1],
    ["none of them", ["other", "another"], 0],
    ["nobody", [], 0],
  ])("go together for two customers who both name %s", (_, names, expected) => {
    const [found, error] = covariance(ours, countsOf(naming("theirs", ...names)));
    expect(Math.abs(found - expected)).toBeLessThan(4.5 * error);
    expect(error).toBeLessThan(0.02);
  });

  test("cost each customer what its own business draws", () => {
    const amounts = ["ours", "theirs"].map((customer) => {
      const model = naming(customer, "cloud");
      const [scenario] = model.scenarios;
      if (!scenario) throw new Error("No scenario");
      const spread = { ...scenario, sigmas: { cost: 1, liability: 0 }, items: [itemOf(1, { shock: "cost" })] };
      return simulate({ ...model, scenarios: [spread] }, { years: 4_096, seed: 5 }).byScenario[0]?.conditional;
    });
    expect(amounts[0]).not.toEqual(amounts[1]);
  });
});

describe("the names on a sheet", () => {
  const withNames = (...names: readonly string[]): HearingSheet => {
    const sheet = withoutProviders(sheetOf("hospital"));
    const named = Object.fromEntries(names.map((name, index) => [`provider.${index + 1}.name`, name]));
    return { ...sheet, profile: { ...sheet.profile, ...named } };
  };
  const causesOf = (sheet: HearingSheet) =>
    modelOf(sheet).scenarios.find(({ id }) => id === "third-party-outage")?.causes;

  test("share the frequency in equal parts; width and case are the same name", () => {
    expect(causesOf(withNames("ＡＷＳ", " Sakura Internet"))).toEqual([
      { name: "aws", share: 0.5, reaches: 0.25 },
      { name: "sakura internet", share: 0.5, reaches: 0.25 },
    ]);
  });
  test("a name given twice is one cause, and the second part the customer's own", () => {
    expect(causesOf(withNames("AWS", "aws"))).toEqual([{ name: "aws", share: 0.5, reaches: 0.25 }]);
  });
  test("what names nobody is no cause", () => {
    expect(causesOf(withNames("なし"))).toEqual([]);
    expect(causesOf(withNames())).toEqual([]);
  });
  test("tell fingerprints apart, as they tell the streams", () => {
    const [aws, same, other] = [withNames("AWS"), withNames("ａｗｓ"), withNames("Azure")].map(
      (sheet) => assess(sheet, defaultParameters).fingerprints.inputs,
    );
    expect(aws).toBe(same);
    expect(aws).not.toBe(other);
  });
  test("leave no frequency below nothing where all is scaled down", () => {
    const model = scaled(modelOf(withNames("a", "b", "c", "d", "e", "f")), 0.01);
    expect(simulate(model, { years: 4_096, seed: 1 }).mean).toBeGreaterThanOrEqual(0);
    for (const { own } of prepare(model, 1).scenarios) expect(own.frequency).toBeGreaterThanOrEqual(0);
  });
});
