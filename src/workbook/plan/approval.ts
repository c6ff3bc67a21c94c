import { runSync } from "../../scheduling/chunked";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { readCaseRecord } from "../read/case-record";
import type { ApprovalPart } from "../sheets/case-record/fields";
import { readDiagnosis } from "./diagnose";
import type { CellsPlan } from "./parameter-cells";
import { cellRefill } from "./refill";

/** Answers that contradict each other, or the profile. */
const contradicting: ReadonlySet<string> = new Set(["contradiction", "reasonDenied", "optionDenied"]);

/**
 * Plans what an approval leaves on the case record: when it was given, and for which answers, parameters, rules and plans. Refused
 * where there is no case record, where results are not of the answers and parameters of now, and while contradictions have no
 * note. `time`: ISO 8601.
 */
export function planApproval(snapshot: WorkbookSnapshot, time: string): CellsPlan {
  const locator = locate(snapshot);
  const record = readCaseRecord(snapshot);
  if (!record.present) return { ok: false, issues: [{ code: "caseRecordMissing" }] };
  const read = runSync(readDiagnosis(snapshot, null));
  if (!read.ok) return { ok: false, issues: [{ code: "approvalOfStaleResult" }] };
  const { assessment, issues } = read.info;
  const { inputs, parameters } = assessment.fingerprints;
  const ofNow =
    locator.value(names.record("inputs")) === inputs && locator.value(names.record("parameters")) === parameters;
  if (!ofNow) return { ok: false, issues: [{ code: "approvalOfStaleResult" }] };
  const open = issues.filter(({ issue }) => contradicting.has(issue.code));
  if (open.length > 0 && record.values.contradictionNote === null)
    return { ok: false, issues: [{ code: "approvalContradictions", count: open.length }] };
  const now = (part: "rulesNow" | "plansNow") => locator.value(names.caseCell(part));
  const cells: Readonly<Record<ApprovalPart, string | number | boolean>> = {
    approvedAt: time,
    approvedInputs: inputs,
    approvedParameters: parameters,
    approvedRules: now("rulesNow"),
    approvedPlans: now("plansNow"),
  };
  const refill = Object.entries(cells).flatMap(([part, value]) => {
    const name = names.caseCell(part);
    const at = locator.find(name);
    return at ? [cellRefill(at.sheet, name, { row: at.area.row, column: at.area.column }, value)] : [];
  });
  return { ok: true, refill };
}
