import { ask } from "../../../excel/ask";
import { queueSnapshot } from "../../../excel/read-snapshot";
import { runChunked } from "../../../scheduling/yield-to-main";
import { queueCopies } from "../../../excel/write-results";
import { readDiagnosis } from "../../../workbook/plan/diagnose";
import { checkResults } from "../../../workbook/plan/result-check";
import { olderResults } from "../../../workbook/plan/older-results";
import { splitLeftovers } from "../../../workbook/plan/leftovers";
import { names } from "../../../workbook/model/names";
import { locate } from "../../../workbook/model/locator";
import { createYieldToMain } from "../../yield-to-main";
import type { Reading, Result } from "../state";

/** Reads the open workbook and assesses its hearing sheet; writes nothing. */
export async function readWorkbook(): Promise<Reading> {
  const yieldToMain = createYieldToMain();
  const { workbook: snapshot } = splitLeftovers(await ask(queueSnapshot));
  const read = await runChunked(readDiagnosis(snapshot, null), yieldToMain);
  if (!read.ok) {
    const none = read.refusal.every(({ issue }) => issue.code === "notAHearingSheet");
    if (none) return { kind: "none" };
    const ofResults = await runChunked(checkResults(snapshot, null), yieldToMain);
    return { kind: "unreadable", issues: read.refusal, snapshot, ofResults };
  }
  const copies = await ask((context) => queueCopies(context, snapshot));
  const ofResults = await runChunked(checkResults(snapshot, read.info), yieldToMain);
  return { kind: "read", info: read.info, snapshot, copies, ofResults };
}

/** The result that the workbook already held; its Record sheet says what it was made from. */
export function resultInWorkbook(reading: Reading): Result | null {
  if (reading.kind !== "read") return null;
  const { info, snapshot } = reading;
  // another engine's, of which nothing is shown
  if (olderResults(snapshot)) return null;
  const locator = locate(snapshot);
  const written = (entry: string): string => String(locator.value(names.record(entry)));
  const inputs = written("inputs");
  if (inputs === "") return null;
  return { info, snapshot, written: { inputs, parameters: written("parameters") }, verdict: null };
}
