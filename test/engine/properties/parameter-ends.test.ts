import fc from "fast-check";
import { parameterById, parameterTable, type ParameterId } from "../../../src/engine/parameters";
import { readParameters } from "../../../src/engine/parameters/read";
import { defaultParameters } from "../../../src/engine/parameters/set";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { manufacturer, provider, retailer } from "../../support/customers";
import { answersBy, modelOf, valuesOf, worstOption, type Profile } from "../../support/engine";
import { holdsFor } from "../../support/property";
import { amountsAreAmounts, evaluated } from "./holding";

const customers: readonly Profile[] = [
  manufacturer.profile,
  retailer.profile,
  { ...provider.profile, "provider.1.name": "AWS", "incident.1.experts": true },
  // nothing of anything
  { staff: 1, revenue: 1, pcs: 0, servers: 0, publicServers: 0, personsHeld: 0, cards: 0, monthlyUsers: 0 },
  {},
];
const sheets = customers.map((profile): HearingSheet => ({ profile, answers: answersBy(worstOption) }));

/** The table with one row at an end of its range; null where a check refuses the set. */
const withEnd = (id: ParameterId, value: number) => {
  const values = { ...defaultParameters.values, [id]: { low: value, likely: value, high: value } };
  return readParameters(values, "end", "1").set;
};

/** Parameters that must rise or fall with others, or stay below 1 together. */
const bound = /^(grade\.threshold|impact\.level|chance|size|log|backup|weight)\.|^price\.(expense|commission|profit)\b/;

const refused: string[] = [];

test.each(parameterTable)("$id: amounts are amounts with it at $min and at $max", ({ id, min, max }) => {
  for (const end of [min, max]) {
    const set = withEnd(id, end);
    if (!set) refused.push(`${id} ${String(end)}`);
    else for (const sheet of sheets) amountsAreAmounts(evaluated(sheet, set));
  }
});

test("only sets whose values do not go together are refused", () => {
  expect(refused.filter((each) => !bound.test(each))).toEqual([]);
});

test("amounts are amounts with any of them at their ends at once", () => {
  const free = parameterTable.filter(({ id }) => !bound.test(id));
  const ends = fc.tuple(
    ...free.map(({ id, min, max }) => fc.constantFrom(null, min, max).map((end) => [id, end] as const)),
  );
  holdsFor(ends, 40, (chosen) => {
    const changed = chosen.flatMap(([id, end]) =>
      end === null ? [] : [[id, { low: end, likely: end, high: end }] as const],
    );
    const { set } = readParameters({ ...defaultParameters.values, ...Object.fromEntries(changed) }, "ends", "1");
    if (!set) throw new Error("The set is refused");
    for (const sheet of sheets) amountsAreAmounts(evaluated(sheet, set));
  });
});

test("amounts are amounts with any two of them at their ends, all others as they are", () => {
  const ofRow = fc
    .constantFrom(...parameterTable.filter(({ id }) => !bound.test(id)))
    .chain(({ id, min, max }) => fc.constantFrom([id, min] as const, [id, max] as const));
  holdsFor(fc.tuple(ofRow, ofRow), 250, (pair) => {
    const ends = pair.map(([id, end]) => [id, { low: end, likely: end, high: end }] as const);
    const { set } = readParameters({ ...defaultParameters.values, ...Object.fromEntries(ends) }, "pair", "1");
    if (!set) throw new Error("The set is refused");
    for (const sheet of sheets) amountsAreAmounts(evaluated(sheet, set));
  });
});

test("what a firm has none of costs nothing, however little an exponent takes of it", () => {
  const ids = ["size.claims", "size.web", "freq.s2.persons", "s2.callExponent"] as const;
  for (const id of ids) {
    const set = withEnd(id, parameterById.get(id)?.min ?? NaN);
    const none: Profile = { itServices: false, personsHeld: 0, largestDatabase: 0, monthlyUsers: 0 };
    const model = modelOf(none, set ?? undefined);
    expect(model.quantity("itSalesSize").likely).toBe(0);
    expect(model.quantity("s2.callCentreSize").likely).toBe(0);
    expect(model.quantity("webSize").likely).toBe(0.1);
    expect(valuesOf([], set ?? undefined, {}, none).get("s2.exposure")).toBe(0);
  }
});
