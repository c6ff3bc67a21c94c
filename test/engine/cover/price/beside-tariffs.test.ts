import { tariffSources } from "../../../../src/engine/cover";
import { besideTariffs } from "../../../../src/engine/cover/price/beside-tariffs";
import { open } from "../../../support/plans";

const million = 1e6;
const terms = { ...open, "liability.limit": 200 * million };
const maker = { industry: "E", revenue: 1_500 * million, itServices: false } as const;

test("a manufacturer: four premiums of one publisher and one of another, each with its differences", () => {
  const found = besideTariffs(maker, terms, 150_000, { low: 90_000, high: 300_000 });
  expect(found.map(({ point }) => [point.source, point.plan, point.revenue / million, point.premium])).toEqual([
    ["sompo", "small", 500, 67_000],
    ["sompo", "large", 500, 117_000],
    ["sompo", "small", 3_000, 138_000],
    ["sompo", "large", 3_000, 238_000],
    ["fit", "fit", 500, 139_240],
  ]);
  // 1.5 billion over 0.5 and 3; 200 million over 100 and 500
  expect(found.slice(0, 4).map(({ revenueRatio, limitRatio }) => [revenueRatio, limitRatio])).toEqual([
    [3, 2],
    [3, 0.4],
    [0.5, 2],
    [0.5, 0.4],
  ]);
  expect(found[0]).toMatchObject({ difference: 83_000, differences: { low: 23_000, high: 233_000 } });
  expect(found[3]).toMatchObject({ difference: -88_000, differences: { low: -148_000, high: 62_000 } });
});

test("without a limit, and without a band, neither is made up", () => {
  const [first] = besideTariffs(maker, open, 150_000, null);
  expect(first).toMatchObject({ limitRatio: null, differences: null });
});

test("premiums with the option for IT services are none of a firm that sells none", () => {
  const it = { industry: "G", revenue: 1e9 } as const;
  expect(besideTariffs({ ...it, itServices: false }, terms, 1, null)).toEqual([]);
  expect(besideTariffs({ ...it, itServices: true }, terms, 1, null)).toHaveLength(4);
});

test("a business nobody publishes a premium of has none beside it", () => {
  expect(besideTariffs({ ...maker, industry: "P" }, terms, 1, null)).toEqual([]);
});

test("each says where it was published, and how sure it is", () => {
  for (const { point } of besideTariffs(maker, terms, 1, null)) {
    expect(tariffSources[point.source].page).toMatch(/^https:\/\//);
    expect(point.mark).toBe("VP");
  }
});
