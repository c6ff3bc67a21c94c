import type { AssessmentJson } from "../../../src/cli/json/assessment-schema";
import { assessmentIn, kikitori, sample } from "../support";

const assessmentOf = async (name: string): Promise<AssessmentJson> =>
  assessmentIn(await kikitori(["diagnose", sample(`${name}.xlsx`), "--json"]));

function scenario({ scenarios }: AssessmentJson, id: string) {
  const found = scenarios.find((one) => one.id === id);
  if (!found?.loss) throw new Error(`No loss of ${id}`);
  return { ...found, loss: found.loss };
}

describe("the retailer's workbook, from the file to the figures", () => {
  let retailer: AssessmentJson;
  beforeAll(async () => {
    retailer = await assessmentOf("retailer");
  });

  test("its controls are weak: severity strength near 0.14, every axis of its logs at level 1", () => {
    expect(scenario(retailer, "data-breach").basis.strength.severity).toBeCloseTo(0.14, 2);
    expect(retailer.rating.operationLog).toEqual({
      level: 1,
      acting: 1,
      collect: 1,
      retain: 1,
      monitor: 1,
      analyse: 1,
    });
  });

  test("the column's 500 million lie between likely and high of the leak", () => {
    const { likely, high } = scenario(retailer, "data-breach").loss;
    // the specification's table of samples: 160 million, at most 851
    expect(Math.round(likely / 1e6)).toBe(160);
    expect(high / 1e6).toBeCloseTo(852, 0);
    expect(likely).toBeLessThan(500e6);
    expect(high).toBeGreaterThan(500e6);
  });

  test("so does what is paid as response: what restores trust and systems among it", () => {
    const response = scenario(retailer, "data-breach").items.filter(({ coverage }) =>
      ["response", "conditional"].includes(coverage),
    );
    const sum = (point: "likely" | "high") => response.reduce((total, item) => total + item[point], 0);
    expect(sum("likely")).toBeLessThan(500e6);
    expect(sum("high")).toBeGreaterThan(500e6);
  });

  test("its investigation is likely to cost 8 to 13 million", () => {
    const likely = scenario(retailer, "data-breach")
      .items.filter(({ id }) => ["s2.initial", "s2.pcs", "s2.servers"].includes(id))
      .reduce((total, item) => total + item.likely, 0);
    expect(likely).toBeGreaterThanOrEqual(8e6);
    expect(likely).toBeLessThanOrEqual(13e6);
  });
});

test("the online shop loses 150 to 250 million of sales before margin, within low and high", async () => {
  const profit = scenario(await assessmentOf("online-shop"), "web-defacement").items.find(
    ({ id }) => id === "s3.profit",
  );
  const margin = profit?.factors.find(({ id }) => id === "margin")?.value ?? NaN;
  expect((profit?.low ?? NaN) / margin).toBeLessThan(150e6);
  expect((profit?.high ?? NaN) / margin).toBeGreaterThan(250e6);
});
