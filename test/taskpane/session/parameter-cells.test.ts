import { defaultParameters } from "../../../src/engine";
import { departures, parametersOf } from "../../../src/taskpane/session/parameter-cells";

type Present = Parameters<typeof departures>[0];

const cells = (change: object, overrides: object = {}): Present =>
  ({ present: true, cells: { insurer: { ...defaultParameters.values, ...change }, overrides } }) as unknown as Present;

const { legal } = defaultParameters.values;

test("the defaults depart in nothing", () => {
  expect(departures(cells({}))).toEqual([]);
});

test.each([
  ["low", { ...legal, low: legal.low - 1 }],
  ["likely", { ...legal, likely: legal.likely + 1 }],
  ["high", { ...legal, high: legal.high + 1 }],
  ["a text", { ...legal, low: "高め" }],
  ["a value missing", { low: legal.low, likely: legal.likely }],
])("an insurer's own value departs: %s", (_, value) => {
  const [only, ...others] = departures(cells({ legal: value }));
  expect([only?.row.id, only?.changed, only?.override, others]).toEqual(["legal", true, null, []]);
});

test("of a parameter without a range only its one value counts", () => {
  const gamma = defaultParameters.values["model.pertGamma"];
  expect(departures(cells({ "model.pertGamma": { likely: gamma.likely } }))).toEqual([]);
  expect(departures(cells({ "model.pertGamma": { ...gamma, likely: gamma.likely + 0.1 } })).length).toBe(1);
});

test("a customer's own value departs without the insurer's, and they stand in the order of the table", () => {
  const all = departures(cells({ "model.kL": { likely: 9 } }, { legal: { likely: 0 } }));
  expect(all.map(({ row, changed, override }) => [row.id, changed, override])).toEqual(
    expect.arrayContaining([
      ["legal", false, { likely: 0 }],
      ["model.kL", true, null],
    ]),
  );
  const order = departures(cells({ legal: { likely: 1 }, consulting: { likely: 1 } })).map(({ row }) => row.id);
  const reversed = departures(cells({ consulting: { likely: 1 }, legal: { likely: 1 } })).map(({ row }) => row.id);
  expect(order).toEqual(reversed);
});

test("there are no parameter cells before a reading, nor without a hearing sheet", () => {
  expect([parametersOf(null), parametersOf({ kind: "none" })]).toEqual([null, null]);
});
