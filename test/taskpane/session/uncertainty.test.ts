import { defaultParameters, openAsNeutral, openRange, understand, type HearingSheet } from "../../../src/engine";
import type * as engine from "../../../src/engine";
import { knowledgeBand } from "../../../src/engine/simulation";
import { runSync } from "../../../src/scheduling/chunked";
import { uncertaintyOf } from "../../../src/taskpane/session/uncertainty";
import type { Diagnosis } from "../../../src/workbook/plan/diagnose";
import { retailer } from "../../support/customers";

jest.mock("../../../src/engine", () => {
  const actual = jest.requireActual<typeof engine>("../../../src/engine");
  return { ...actual, openAsNeutral: jest.fn(actual.openAsNeutral) };
});

const sheet: HearingSheet = { profile: retailer.profile, answers: {} };
const read = (): Diagnosis =>
  ({ assessment: {}, reading: { sheet }, parameters: defaultParameters }) as unknown as Diagnosis;

test("what the loss could be is worked out once for an assessment, and again for the next", () => {
  const diagnosis = read();
  const found = runSync(uncertaintyOf(diagnosis));
  expect(found).toEqual({
    band: runSync(knowledgeBand(sheet, defaultParameters)),
    range: openRange(sheet, defaultParameters),
    neutral: openAsNeutral(understand(sheet, defaultParameters)),
  });
  jest.mocked(openAsNeutral).mockClear();
  expect(runSync(uncertaintyOf({ ...diagnosis }))).toBe(found);
  expect(openAsNeutral).not.toHaveBeenCalled();
  runSync(uncertaintyOf(read()));
  expect(openAsNeutral).toHaveBeenCalledTimes(1);
});
