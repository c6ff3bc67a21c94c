import { variableById, type NumericVariableId } from "../../../src/engine/profile/variables";
import { manufacturer, provider, retailer } from "../../support/customers";
import { answersBy, worstOption, type Profile } from "../../support/engine";
import { evaluated, expectedOf, type Result } from "./holding";

/** Around powers of ten, and where a size, a bound or a number examined comes to its end. */
const usual = [10, 11, 20, 50, 99, 100, 101, 200, 1_000, 9_999, 10_000, 10_001, 100_000];
const ends: Partial<Record<NumericVariableId, readonly number[]>> = {
  // PCs examined come to their ends at 100, 150 and 200 of them; the size of staff at 129,600
  staff: [143, 167, 250, 286, 2_000, 129_599, 129_600, 129_601, 1e6 - 1],
  pcs: [150, 1e5],
  servers: [1_999, 1e4],
  publicServers: [1e4],
  personsHeld: [14, 15, 1e6, 10_240_000, 14_628_571, 14_628_572, 1e8],
  largestDatabase: [1e6, 10_239_999, 10_240_000, 10_240_001, 1e8],
  cards: [49_999, 1e6, 1e8],
  sensitive: [49_999, 1e6],
  monthlyUsers: [316, 317, 1e6, 8_818_163, 8_818_164, 1e8],
  revenue: [1e6, 1e8, 1e9, 1e10, 1e13],
  webSales: [1e6, 1e9, 3e9, 6e9, 1e13],
  closedDays: [58, 59, 60, 61, 119, 120, 121, 239, 240, 241, 300, 364],
  attackHours: [326, 327, 328, 352, 353, 354, 696, 697, 698, 1_400, 1_999],
};

const customers: Readonly<Record<string, Profile>> = {
  manufacturer: manufacturer.profile,
  retailer: retailer.profile,
  provider: provider.profile,
  nobody: {},
};

/** Of each scenario: yen a year, and of an event. Where a bound is met an event's figure bends more than the total may. */
const ofScenarios = (result: Result): readonly number[] => [
  ...result.scenarios.flatMap(({ loss, expectedAnnualLoss }) => [
    expectedAnnualLoss,
    ...(loss ? [loss.low, loss.likely, loss.high, loss.mean] : []),
  ]),
];

const answers = answersBy(worstOption);

/** Where the second difference of three figures is above a share of them: how large it is. */
function bends([before = [], here = [], after = []]: readonly (readonly number[])[], most: number): readonly number[] {
  return here
    .map((figure, index) => Math.abs((after[index] ?? NaN) - 2 * figure + (before[index] ?? NaN)) / (figure || 1))
    .filter((bend) => !(bend <= most));
}

describe.each(Object.entries(customers))("%s: one more changes what one more changes", (_, profile) => {
  test.each(Object.keys(ends) as NumericVariableId[])(
    "by no more than 1 %% of the total, 5 %% of a scenario: %s",
    (id) => {
      const variable = variableById.get(id);
      const max = variable?.kind === "number" ? variable.max : NaN;
      const at = (value: number): Result => evaluated({ profile: { ...profile, [id]: value }, answers });
      for (const value of [...usual, ...(ends[id] ?? [])].filter((each) => each < max)) {
        const three = [at(value - 1), at(value), at(value + 1)];
        const found = [
          bends(
            three.map((result) => [expectedOf(result)]),
            0.01,
          ),
          bends(three.map(ofScenarios), 0.05),
        ];
        expect([value, ...found]).toEqual([value, [], []]);
      }
    },
  );
});
