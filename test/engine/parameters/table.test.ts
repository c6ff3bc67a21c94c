import { parameterById, parameterTable } from "../../../src/engine/parameters";
import { industryCodes } from "../../../src/engine/profile/industries";
import { ofCover } from "./expected/cover";
import { ofReference, ofScenarios, ofStandIns } from "./expected/frequency-and-reference";
import { byIndustry, industryFactors } from "./expected/industries";
import { ofOne, shared } from "./expected/ranges";
import { ofModel } from "./expected/rating-and-model";

const singles = Object.entries({ ...ofModel, ...ofScenarios, ...ofReference, ...ofStandIns, ...ofCover });
const triples = Object.entries({ ...shared, ...ofOne });

const industryEntries = [
  ...([1, 2, 3, 4, 5] as const).flatMap((scenario) =>
    industryFactors(scenario).map(([code, factor]): [string, number] => [
      `industry.s${String(scenario)}.${code}`,
      factor,
    ]),
  ),
  ...Object.entries(byIndustry).flatMap(([table, { other, named }]) =>
    industryCodes.map((code): [string, number] => [`${table}.${code}`, named[code] ?? other]),
  ),
];

test("there are 21 industries: A to T, wholesale and retail apart", () => {
  expect(industryCodes.join(" ")).toBe("A B C D E F G H I1 I2 J K L M N O P Q R S T");
});

test("nothing is in the table that is not retyped here, and nothing twice", () => {
  const expected = [...singles, ...triples, ...industryEntries].map(([id]) => id);
  expect(parameterTable.map(({ id }) => id).sort()).toEqual(expected.sort());
});

test.each([...singles, ...industryEntries])("%s is %d", (id, expected) => {
  const parameter = parameterById.get(id);
  expect(parameter?.uncertain).toBe(false);
  expect([parameter?.low, parameter?.likely, parameter?.high]).toEqual([expected, expected, expected]);
});

test.each(triples)("%s is %j", (id, expected) => {
  const parameter = parameterById.get(id);
  expect(parameter?.uncertain).toBe(true);
  expect([parameter?.low, parameter?.likely, parameter?.high]).toEqual(expected);
});

test("every value lies in its own allowed range, in order", () => {
  for (const { min, max, low, likely, high } of parameterTable) {
    expect([min, low, likely, high, max]).toEqual([min, low, likely, high, max].sort((a, b) => a - b));
  }
});

test("My Number is in no map of JNSA's: its levels are assumptions", () => {
  expect(parameterById.get("jo.mental.myNumber")?.basis).toEqual(["assumption"]);
  expect(parameterById.get("jo.economic.myNumber")?.basis).toEqual(["assumption"]);
  expect(parameterById.get("jo.economic.card")?.basis).toEqual(["jnsaJo"]);
});

test("every row names its basis", () => {
  for (const { basis } of parameterTable) expect(basis.length).toBeGreaterThan(0);
});

test("only shares of which more is better are falling", () => {
  const falling = parameterTable.filter((parameter) => parameter.falling).map(({ id }) => id);
  expect(falling).toEqual(["sales.recoverable.s5", "sales.recoverable", "sales.recoverableOnline"]);
});

/** Where the range of the unit would let a formula fail, or the model go astray. */
test.each([
  ["control.neutral", 0.1, 0.9],
  ["size.staff", 0, 1],
  // 0 to the power of 0 is an error in a spreadsheet
  ["size.web", 0.01, 1],
  ["size.claims", 0.01, 1],
  ["freq.s2.persons", 0.01, 1],
  ["size.claims.ref", 1, 1e12],
  ["freq.s5.staff", 0, 1],
  ["freq.s1.base", 1e-6, 10],
  ["freq.s6.base", 1e-6, 10],
  ["freq.staffMax", 1, 1e6],
  ["freq.webHalf", 1, 1e9],
  ["freq.cardHalf", 1, 1e9],
  ["freq.salesHalf", 1, 1e12],
  ["s2.giftReference", 1, 1e6],
  ["s2.callExponent", 0.01, 1],
  ["s3.daysMax", 1, 365],
  ["s5.days", 0, 365],
  ["shock.liability", 0, 2],
  ["knowledge.sigma", 0, 1],
  ["knowledge.severity", 0, 1],
  ["assume.spread", 1, 10],
  ["assume.staffPerServer", 1, 1e6],
  ["assume.revenuePerStaff.T", 1, 1e9],
])("%s may be set from %d to %d", (id, min, max) => {
  expect([parameterById.get(id)?.min, parameterById.get(id)?.max]).toEqual([min, max]);
});
