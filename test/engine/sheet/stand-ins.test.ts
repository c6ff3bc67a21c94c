import fc from "fast-check";
import { assess } from "../../../src/engine/assess";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { isRanged } from "../../../src/engine/profile/ranged";
import type { UsedVariableId, VariableId } from "../../../src/engine/profile/variables";
import type { HearingSheet, ProfileInput } from "../../../src/engine/sheet/hearing-sheet";
import { readProfile } from "../../../src/engine/sheet/profile";
import { sheets } from "../../support/random-sheet";

const assessed = (sheet: HearingSheet) => assess(sheet, defaultParameters);

/** The sheet with every assumption the pane offers filled in. */
function filledIn(sheet: HearingSheet): HearingSheet {
  const standIns: Partial<Record<VariableId, ProfileInput>> = {};
  for (const { id, value, unit } of assessed(sheet).assumed) {
    if (id !== "industry" && isRanged(id as UsedVariableId)) continue;
    standIns[id] = unit === "flag" ? value === 1 : value;
  }
  return { ...sheet, standIns };
}

test("filling in changes no number, and what was filled in counts as assumed", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const [before, after] = [assessed(sheet), assessed(filledIn(sheet))];
      expect(after.scenarios).toEqual(before.scenarios);
      expect(after.rating).toEqual(before.rating);
      expect([after.assumed, after.indicative]).toEqual([before.assumed, before.indicative]);
      expect(after.fingerprints).toEqual(before.fingerprints);
      const said = after.issues
        .filter(({ code }) => code === "filledIn")
        .map((issue) => "variable" in issue && issue.variable);
      expect(said).toEqual(Object.keys(filledIn(sheet).standIns ?? {}));
    }),
    { numRuns: 40 },
  );
});

test("the customer's words stay, and are still said to be unusable", () => {
  const { given, issues } = readProfile({ personsHeld: "多数" }, { personsHeld: 10_000 });
  expect([...given.numbers]).toEqual([]);
  expect([...(given.standIns?.numbers ?? [])]).toEqual([["personsHeld", 10_000]]);
  expect(issues).toEqual([
    { code: "notANumber", variable: "personsHeld", received: "多数", unit: "persons", min: 0, max: 2e8 },
  ]);
});

test("where something stands in for a value, the words beside it are not the value", () => {
  const { given, issues } = readProfile({ staff: "300人", industry: "E" }, { staff: 50, industry: "T" });
  expect([given.numbers.size, given.industry]).toEqual([0, null]);
  expect([given.standIns?.numbers.get("staff"), given.standIns?.industry]).toEqual([50, "T"]);
  expect(issues).toEqual([]);
});

test("an underwriter may put another value, which is used, and still an assumption", () => {
  const { assumed, issues } = assessed({ profile: {}, standIns: { staff: 80, pcs: "100台" }, answers: {} });
  expect(assumed.find(({ id }) => id === "staff")?.value).toBe(80);
  // ¥20M a head
  expect(assumed.find(({ id }) => id === "revenue")?.value).toBe(1_600_000_000);
  expect(issues).toContainEqual({ code: "filledIn", variable: "pcs", value: 100, unit: "pcs" });
});

test("what was filled in and cannot be used is said, and the assumption takes its place", () => {
  const { assumed, issues } = assessed({ profile: {}, standIns: { staff: "たくさん" }, answers: {} });
  expect(assumed.find(({ id }) => id === "staff")?.value).toBe(50);
  expect(issues).toContainEqual(expect.objectContaining({ code: "notANumber", variable: "staff" }));
  expect(issues).toContainEqual(expect.objectContaining({ code: "assumed", variable: "staff" }));
});
