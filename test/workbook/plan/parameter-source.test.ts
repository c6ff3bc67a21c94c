import { defaultParameters } from "../../../src/engine";
import { runSync } from "../../../src/scheduling/chunked";
import { readDiagnosis } from "../../../src/workbook/plan/diagnose";
import { diagnose, openFilled, snapshotOf, written } from "../../support/local";
import { parametersWith } from "../../support/engine";

const sheet = { profile: { staff: 40 }, answers: {} };

test("parameters are those given, else the workbook's own, else the defaults; which, is told", async () => {
  const workbook = await openFilled(sheet);
  const before = await snapshotOf(workbook);
  written(await diagnose(workbook));
  const after = await snapshotOf(workbook);
  const dearer = parametersWith({ legal: 2_000_000 });
  const sourceOf = (...given: Parameters<typeof readDiagnosis>) => {
    const read = runSync(readDiagnosis(...given));
    return read.ok ? [read.info.parameterSource, read.info.parameters.values.legal.likely] : [];
  };
  const { likely } = defaultParameters.values.legal;
  expect(sourceOf(before, null)).toEqual(["default", likely]);
  expect(sourceOf(after, null)).toEqual(["workbook", likely]);
  expect(sourceOf(before, dearer)).toEqual(["given", 2_000_000]);
  expect(sourceOf(after, dearer)).toEqual(["given", 2_000_000]);
});
