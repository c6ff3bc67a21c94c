import { assess } from "../../../src/engine";
import { fingerprintParameters } from "../../../src/engine/fingerprint";
import { insurerSet, isOverridden, withOverrides } from "../../../src/engine/parameters/overrides";
import { readParameters } from "../../../src/engine/parameters/read";
import { defaultParameters } from "../../../src/engine/parameters/set";

const input = defaultParameters.values;
const read = (overrides: Parameters<typeof readParameters>[3]) => readParameters(input, "own", "7", overrides);

test("a customer's points are used, the insurer's others with them, and the insurer's set stays what it was", () => {
  // legal: 300,000 / 600,000 / 1,000,000
  const { set } = read({ legal: { high: 2_000_000 }, "model.pertGamma": { likely: 1 } });
  expect(set?.values.legal).toEqual({ low: 300_000, likely: 600_000, high: 2_000_000 });
  expect(set?.values["model.pertGamma"]).toEqual({ low: 1, likely: 1, high: 1 });
  expect(set?.customer?.overrides).toEqual({ legal: { high: 2_000_000 }, "model.pertGamma": { likely: 1 } });
  expect(set && insurerSet(set)).toEqual({ name: "own", version: "7", values: input });
  expect(set && [isOverridden(set, "legal"), isOverridden(set, "consulting")]).toEqual([true, false]);
});

test("a row without points is no override", () => {
  expect(read({ legal: {} }).set).toEqual({ name: "own", version: "7", values: input });
});

test("0 is a value of the customer's own, and none is not 0", () => {
  const { set } = read({ legal: { low: 0, likely: 0, high: 0 }, consulting: { low: 0 } });
  expect(set?.values.legal).toEqual({ low: 0, likely: 0, high: 0 });
  // consulting: 100,000 / 500,000 / 1,000,000
  expect(set?.values.consulting).toEqual({ low: 0, likely: 500_000, high: 1_000_000 });
  expect(set && [isOverridden(set, "legal"), isOverridden(set, "consulting")]).toEqual([true, true]);
});

test("overrides take the place of those before", () => {
  const first = withOverrides(defaultParameters, { legal: { low: 1 } });
  const second = withOverrides(first, { consulting: { low: 2 } });
  expect(second.values.legal).toEqual(input.legal);
  expect(second.values.consulting.low).toBe(2);
  expect(withOverrides(second, {})).toEqual(defaultParameters);
});

test("the fingerprint is that of the values used, whoever they are from", () => {
  const overridden = withOverrides(defaultParameters, { legal: { likely: 700_000 } });
  const changed = { ...input, legal: { ...input.legal, likely: 700_000 } };
  expect(fingerprintParameters(overridden)).toBe(fingerprintParameters({ ...defaultParameters, values: changed }));
  expect(fingerprintParameters(overridden)).not.toBe(fingerprintParameters(defaultParameters));
  expect(fingerprintParameters(insurerSet(overridden))).toBe(fingerprintParameters(defaultParameters));
});

test("the engine uses them: at 100 persons of staff, where size multiplies by 1, 100,000 more of legal advice is 100,000 more", () => {
  const sheet = { profile: { revenue: 3e9, staff: 100 }, answers: {} };
  const legal = (parameters: typeof defaultParameters): number =>
    assess(sheet, parameters).scenarios[0]?.items.find(({ id }) => id === "s1.legal")?.likely ?? 0;
  const overridden = withOverrides(defaultParameters, { legal: { likely: 700_000 } });
  expect([legal(defaultParameters), legal(overridden)]).toEqual([600_000, 700_000]);
});

test.each([
  [{ legal: { low: 700_000 } }, { code: "parameterOrder", parameter: "legal", override: true }],
  [{ legal: { low: "多め" } }, { code: "parameterNotANumber", parameter: "legal", point: "low", override: true }],
  [
    { "model.pertGamma": { likely: 99 } },
    { code: "parameterOutOfRange", parameter: "model.pertGamma", override: true },
  ],
  [{ "model.pertGamma": { low: 1 } }, { code: "parameterOrder", parameter: "model.pertGamma", override: true }],
  [{ "no.such": { likely: 1 } }, { code: "parameterUnknown", received: "no.such", override: true }],
])("%j prevents a result and says that it is the customer's", (overrides, expected) => {
  const { set, issues } = read(overrides);
  expect(set).toBeNull();
  expect(issues).toEqual([expect.objectContaining(expected)]);
});

test("what is wrong with the insurer's own value is not said to be the customer's", () => {
  const { issues } = readParameters({ ...input, "model.pertGamma": { low: 99, likely: 99, high: 99 } }, "own", "7", {
    legal: { low: 1 },
  });
  expect(issues).toEqual([expect.not.objectContaining({ override: true })]);
});

test("what is remarkable of an override says whose it is", () => {
  const { set, issues } = read({ legal: { high: 9_000_000 } });
  expect(set).not.toBeNull();
  expect(issues).toContainEqual(expect.objectContaining({ code: "parameterWide", parameter: "legal", override: true }));
  expect(issues).toContainEqual(expect.not.objectContaining({ override: true }));
});
