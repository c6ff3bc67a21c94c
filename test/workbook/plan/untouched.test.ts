import type { HearingSheet } from "../../../src/engine";
import { isUntouched } from "../../../src/workbook/plan/diagnose";
import { diagnose, openFilled } from "../../support/local";

test.each<[string, HearingSheet, boolean]>([
  ["nothing", { profile: {}, answers: {} }, true],
  ["a name alone", { customer: "架空商店", profile: {}, answers: {} }, true],
  ["cells that are empty", { profile: { revenue: "" }, answers: { G01: "" } }, true],
  ["a value of the profile", { profile: { staff: 40 }, answers: {} }, false],
  ["a no in the profile", { profile: { hasWebsite: false }, answers: {} }, false],
  ["an answer", { profile: {}, answers: { G07: "unknown" } }, false],
])("%s: untouched or not", (_, sheet, expected) => {
  expect(isUntouched(sheet)).toBe(expected);
});

test("a sheet nobody has filled in is not diagnosed before it is asked for again", async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  const refused = await diagnose(workbook, { untouched: "refuse" });
  expect(refused).toMatchObject({ kind: "refused", refusal: [{ issue: { code: "untouched" } }] });
  expect(await diagnose(workbook, { untouched: "diagnose" })).toMatchObject({ kind: "written" });
});

test("one with an answer is diagnosed at once", async () => {
  const workbook = await openFilled({ profile: {}, answers: { G07: "all" } });
  expect(await diagnose(workbook, { untouched: "refuse" })).toMatchObject({ kind: "written" });
});
