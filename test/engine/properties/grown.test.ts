import fc from "fast-check";
import { understand } from "../../../src/engine/assess";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { variables, type NumericVariable } from "../../../src/engine/profile/variables";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { answersBy, worstOption } from "../../support/engine";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { atMost, evaluated, expectedOf } from "./holding";

const numbers = variables.filter(
  (variable): variable is NumericVariable & typeof variable => variable.kind === "number",
);
/** Yes is more, but for what says that there are none, or that something was mended. */
const exposing = variables.filter((variable) => variable.kind === "flag" && !/None$|fixConfirmed$/.test(variable.id));

/** A number stated larger than it was; by one, by a part, or up to its end. */
const grownNumbers = fc
  .tuple(sheets, fc.constantFrom(...numbers), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([sheet, { id, max, whole }, chance]) => {
    const before = understand(sheet, defaultParameters).given.numbers.get(id) ?? null;
    const larger = chance < 0.3 ? (before ?? 0) + 1 : (before ?? 0) * (1 + chance) + (chance > 0.9 ? max : 0);
    const after = Math.min(max, whole ? Math.ceil(larger) : larger);
    return { id, before, after, sheet, grown: stated(sheet, id, after) };
  })
  .filter(({ before }) => before !== null);

const stated = (sheet: HearingSheet, id: string, value: number | boolean): HearingSheet => ({
  ...sheet,
  profile: { ...sheet.profile, [id]: value },
});

function notLess(sheet: HearingSheet, grown: HearingSheet): void {
  const [before, after] = [evaluated(sheet), evaluated(grown)];
  before.scenarios.forEach((was, index) => {
    const is = after.scenarios[index];
    if (!is) throw new Error("A scenario went missing");
    atMost(was.frequency, is.frequency);
    atMost(was.expectedAnnualLoss, is.expectedAnnualLoss);
    for (const point of ["low", "likely", "high", "mean"] as const)
      atMost(was.loss?.[point] ?? 0, is.loss?.[point] ?? 0);
  });
  atMost(expectedOf(before), expectedOf(after));
}

describe("what a customer has more of lowers no frequency, no loss and no total", () => {
  test("a number stated larger", () => {
    holdsFor(grownNumbers, 400, ({ sheet, grown }) => {
      notLess(sheet, grown);
    });
  });

  test("a yes for a no", () => {
    holdsFor(fc.tuple(sheets, fc.constantFrom(...exposing)), 300, ([sheet, { id }]) => {
      notLess(stated(sheet, id, false), stated(sheet, id, true));
    });
  });

  test("one provider more", () => {
    holdsFor(sheets, 100, (sheet) => {
      const without: HearingSheet = { ...sheet, profile: { ...sheet.profile, "provider.3.name": "なし" } };
      notLess(without, { ...sheet, profile: { ...sheet.profile, "provider.3.name": "AWS" } });
    });
  });
});

/** Firms whose history says something, so that a factor is at stake that falls as more incidents are to be expected. */
describe("the first of something raises the total, where a firm states that it had no incident", () => {
  const firms = [
    { industry: "I2", revenue: 80e9, staff: 2_000 },
    { industry: "E", revenue: 6e9, staff: 300 },
    { industry: "P", revenue: 8e9, staff: 650 },
    { industry: "H", staff: 100_000 },
  ];
  test.each<[string, Partial<Record<string, number | boolean>>, Partial<Record<string, number | boolean>>]>([
    ["person", { personsHeld: 0, largestDatabase: 0 }, { personsHeld: 1, largestDatabase: 1 }],
    ["web site", { hasWebsite: false }, { hasWebsite: true, monthlyUsers: 0 }],
    ["server on the net", { hasWebsite: false, publicServers: 0 }, { hasWebsite: false, publicServers: 1 }],
    ["PC", { servers: 0, publicServers: 0, pcs: 0 }, { servers: 0, publicServers: 0, pcs: 1 }],
  ])("%s", (_, none, one) => {
    for (const firm of firms) {
      const of = (profile: typeof none): HearingSheet => ({
        profile: { ...firm, incidentsNone: true, ...profile },
        answers: answersBy(worstOption),
      });
      notLess(of(none), of(one));
    }
  });
});
