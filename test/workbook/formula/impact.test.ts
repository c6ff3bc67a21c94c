import type { HearingSheet } from "../../../src/engine";
import { names } from "../../../src/workbook/model/names";
import { parametersWith } from "../../support/engine";
import { diagnose, openFilled, valueOf, written } from "../../support/local";

/** A sheet whose suspected attack costs `legal` yen and nothing else, at a billion of revenue. */
const sheet: HearingSheet = { profile: { revenue: 1e9 }, answers: {} };
const costing = (legal: number) =>
  parametersWith({
    legal,
    consulting: 0,
    "forensic.initial": 0,
    "forensic.pcUnit": 0,
    "forensic.serverUnit": 0,
    "staff.hourly": 0,
    "dependence.sales.s1": 0,
    "s1.prevention": 0,
  });

test.each([
  [9_999_499, "moderate", "中"],
  [9_999_500, "major", "大"],
])("%d yen of a billion are %s to the engine and to Excel alike", async (legal, level, word) => {
  const workbook = await openFilled(sheet);
  const { info } = written(await diagnose(workbook, { parameters: costing(legal) }));
  const [suspected] = info.assessment.scenarios;
  expect([suspected?.loss?.likely, suspected?.impact?.level]).toEqual([legal, level]);
  expect([valueOf(workbook, names.scenario("s1", "likely")), valueOf(workbook, names.scenario("s1", "level"))]).toEqual(
    [legal, word],
  );
});
