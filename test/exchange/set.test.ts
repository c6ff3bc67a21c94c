import { defaultParameters, fingerprintParameters, withOverrides, type ParameterSet } from "../../src/engine";
import { readSet, writeSet } from "../../src/exchange";

const describeIt = (id: string) => ({ label: `label of ${id}` });
const textOf = (set: ParameterSet, overrides: boolean): string =>
  JSON.stringify(writeSet(set, { describe: describeIt, overrides }));

const own: ParameterSet = {
  name: "own",
  version: "7",
  values: { ...defaultParameters.values, legal: { low: 1, likely: 2, high: 3 } },
};
const overridden = withOverrides(own, { consulting: { high: 2_000_000 }, "control.keyCap": { likely: 3 } });

test("a set that is written is read back, with its name, version and fingerprint", () => {
  const written = writeSet(own, { describe: describeIt, overrides: false });
  expect(written).toMatchObject({ name: "own", version: "7", fingerprint: fingerprintParameters(own) });
  expect(written.parameters["legal"]).toEqual({
    low: 1,
    likely: 2,
    high: 3,
    label: "label of legal",
    unit: "yen",
    min: 0,
    max: 1e12,
    basis: ["jnsa2024"],
  });
  expect(written.parameters["model.kL"]).toMatchObject({ low: 0.8, likely: 1.4, high: 2, unit: "none" });
  expect(written.parameters["control.keyCap"]).toMatchObject({ value: 2, unit: "factor" });
  expect(readSet(textOf(own, false)).set).toEqual(own);
});

test("a customer's overrides stay out of the insurer's set, and go beside it where asked for", () => {
  expect(readSet(textOf(overridden, false)).set).toEqual(own);
  expect(JSON.parse(textOf(overridden, false))).toMatchObject({ fingerprint: fingerprintParameters(own) });
  expect(JSON.parse(textOf(overridden, true))).toMatchObject({
    fingerprint: fingerprintParameters(overridden),
    parameters: { consulting: defaultParameters.values.consulting },
    overrides: { consulting: { high: 2_000_000 }, "control.keyCap": { value: 3 } },
  });
  expect(readSet(textOf(overridden, true)).set).toEqual(overridden);
});

const changed = (change: object): string => JSON.stringify({ ...JSON.parse(textOf(own, false)), ...change });

test.each([
  ["{", ["notJson"]],
  ["[]", ["jsonWrongValue"]],
  [changed({ extra: 1 }), ["jsonUnknownKey"]],
  [changed({ name: "n".repeat(101) }), ["jsonTooLong"]],
  [changed({ overrides: { legal: { low: "1" } } }), ["jsonWrongValue"]],
  [changed({ overrides: { legal: { low: 9 } } }), ["parameterOrder"]],
  [changed({ parameters: {} }), expect.arrayContaining(["parameterMissing"])],
])("what is none is refused with its reason: %#", (text, codes) => {
  const { set, issues } = readSet(text);
  expect(set).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test("a wrong override is told by its place and by what may stand there", () => {
  expect(readSet(changed({ overrides: { legal: 5 } })).issues).toEqual([
    { code: "jsonWrongValue", path: "overrides.legal", expected: "overrideValue", received: "5" },
  ]);
});

test("__proto__ is a parameter nobody knows, and nothing else", () => {
  const text = textOf(own, false).replace('"parameters":{', '"parameters":{"__proto__":{"value":1},');
  const { set, issues } = readSet(text);
  expect([set?.name ?? issues[0]?.code, ({} as { value?: unknown }).value]).toEqual([expect.anything(), undefined]);
});
