import { ask } from "../../../src/excel/ask";
import type { Reading } from "../../../src/taskpane/session/state";
import { readWorkbook, resultInWorkbook } from "../../../src/taskpane/session/tasks/read-workbook";
import type { WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { readDiagnosis } from "../../../src/workbook/plan/diagnose";
import { prints, readOf } from "./fakes";

jest.mock("../../../src/excel/ask");
jest.mock("../../../src/excel/write-results");
jest.mock("../../../src/workbook/plan/diagnose");
// a message channel would keep Node from ending
jest.mock("../../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));

/** A workbook whose record names these fingerprints. */
function recorded(inputs: string, parameters: string): WorkbookSnapshot {
  const cells = [[inputs], [parameters]];
  return {
    names: [
      { name: "KK_rec_inputs", formula: "=記録!$A$1" },
      { name: "KK_rec_parameters", formula: "=記録!$A$2" },
    ],
    sheets: [
      { name: "記録", protected: false, charts: [], used: { row: 0, column: 0, values: cells, formulas: cells } },
    ],
    calculation: "automatic",
    calculated: true,
  };
}

const { info } = readOf(prints("now"));

test("a result the workbook holds is of the fingerprints its record names, and is not checked", () => {
  const snapshot = recorded("a", "p");
  const written = { inputs: "a", parameters: "p" };
  expect(resultInWorkbook({ kind: "read", info, snapshot, copies: [], ofResults: [] })).toEqual({
    info,
    snapshot,
    written,
    verdict: null,
  });
});

test("a record without fingerprints, and a workbook that is not read, hold no result", () => {
  expect(resultInWorkbook({ kind: "read", info, snapshot: recorded("", "p"), copies: [], ofResults: [] })).toBeNull();
  expect(resultInWorkbook({ kind: "none" })).toBeNull();
  expect(resultInWorkbook({ kind: "unreadable", issues: [], snapshot: recorded("a", "p"), ofResults: [] })).toBeNull();
});

const notASheet = { issue: { code: "notAHearingSheet" } };
const unknown = { issue: { code: "templateVersionUnknown", received: "99", known: ["2", "3"] } };

test.each<[string, object, Reading["kind"]]>([
  ["a workbook without a hearing sheet", { ok: false, refusal: [notASheet] }, "none"],
  ["a hearing sheet nobody knows", { ok: false, refusal: [unknown] }, "unreadable"],
  ["both", { ok: false, refusal: [notASheet, unknown] }, "unreadable"],
  ["a hearing sheet", { ok: true, info }, "read"],
])("what is read: %s", async (_, outcome, kind) => {
  const snapshot = recorded("", "");
  jest.mocked(ask).mockResolvedValueOnce(snapshot).mockResolvedValueOnce(["copy"]);
  // eslint-disable-next-line require-yield
  const reading = (function* () {
    return outcome;
  })();
  jest.mocked(readDiagnosis).mockReturnValueOnce(reading as never);
  const read = await readWorkbook();
  jest.mocked(ask).mockReset();
  expect(read.kind).toBe(kind);
  if (read.kind === "unreadable") expect(read.issues).toContain(unknown);
  if (read.kind === "read") expect(read.copies).toEqual(["copy"]);
});
