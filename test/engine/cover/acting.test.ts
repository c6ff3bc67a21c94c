import { isActing } from "../../../src/engine/cover/acting";
import type { TermId, Terms } from "../../../src/engine/cover";
import { open } from "../../support/plans";

test.each<[TermId, Partial<Terms>, boolean]>([
  ["liability.limit", {}, true],
  ["liability.limit", { "liability.covered": false }, false],
  ["profit.limit", { "liability.covered": false }, true],
  ["profit.limit", { "interruption.covered": false }, false],
  ["extraExpense.limit", { "interruption.covered": false }, false],
  // which says whether the part is covered says something always
  ["interruption.covered", { "interruption.covered": false }, true],
  ["sublimit.dependency", { "option.dependency": false }, false],
  ["sublimit.dependency", {}, true],
  ["option.dependency", { "option.dependency": false }, true],
  ["emergency.payRatio", { "response.covered": false }, false],
  ["share.internal", { "response.covered": false }, false],
  ["aggregate.limit", { "liability.covered": false, "response.covered": false }, true],
  ["response.aggregateLimit", { "response.aggregate": "inside" }, false],
  ["response.aggregateLimit", { "response.aggregate": "beside" }, true],
  ["response.aggregateLimit", { "response.aggregate": "beside", "response.covered": false }, false],
])("%s with %j says something: %j", (id, terms, expected) => {
  expect(isActing(id, { ...open, ...terms })).toBe(expected);
});
