import { defaults } from "../../../src/engine/profile/defaults";
import { isRanged } from "../../../src/engine/profile/ranged";
import type { UsedVariableId } from "../../../src/engine/profile/variables";

test("what stands in for a share by mail, days closed and hours of attack is the middle of a range; nothing else is", () => {
  const ids = Object.keys(defaults) as UsedVariableId[];
  expect(ids.filter(isRanged)).toEqual(["mailShare", "closedDays", "attackHours"]);
});
