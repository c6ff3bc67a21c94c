import { splitLeftovers } from "../workbook/plan/leftovers";
import type { Presentation, WritePlan } from "../workbook/plan/write-plan";
import type { Chunked } from "../scheduling/chunked";
import { copyMarker } from "../workbook/read/read-sheet";
import type { WorkbookSnapshot } from "../workbook/model/snapshot";
import type { Verdict } from "../workbook/check/verdict";
import { finishSheets } from "./create-sheet";
import { sendApart } from "./host-error";
import { queueSnapshot } from "./read-snapshot";
import { runChunked, yielded, neverYield, type YieldToMain } from "../scheduling/yield-to-main";
import { failedWith, failure, undo, type Begun, type WriteFailed } from "./undo";
import { untracked } from "./untracked";
import { queueCharts, queueLooks, queueVerdict, queueWrite, sizeIssue } from "./write-plan";

/** What the caller makes of the workbook as read: a plan, or reasons not to write. */
export type Decision<Refusal, Info> =
  | { readonly ok: true; readonly plan: WritePlan; readonly presentation: Presentation; readonly info: Info }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a write is at; each but the last begins with a request to Excel. */
export type DiagnosisStep = "read" | "write" | "draw" | "confirm" | "restore";

/** Who watches a write, and may stop it. */
export interface Watch {
  readonly onStep?: (step: DiagnosisStep) => void;
  /** Heard before and after each request, the last one too; what was written by then is put back. */
  readonly signal?: AbortSignal;
  readonly yieldToMain?: YieldToMain;
}

export type WriteOutcome<Refusal, Info> =
  | {
      readonly kind: "written";
      readonly info: Info;
      readonly before: WorkbookSnapshot;
      readonly after: WorkbookSnapshot;
      /** Sheets that hold a copy of the hearing sheet. */
      readonly copies: readonly string[];
      /** What the workbook now says of the result. */
      readonly verdict: Verdict;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The person stopped it; the workbook is as it was. */
  | { readonly kind: "stopped" }
  | WriteFailed;

/** A verdict that a later look need not correct: differences may go when Excel has calculated. */
const settled: ReadonlySet<Verdict["state"]> = new Set(["complete", "stale"]);

/**
 * Reads and decides; writes and reads back; dresses and draws, says how the result stands, and looks again: three
 * requests, and a fourth where the second look differs from the first. On a failure the workbook is put back as it was.
 * Requires ExcelApi 1.9.
 */
export async function writeResults<Refusal, Info>(
  decide: (snapshot: WorkbookSnapshot) => Chunked<Decision<Refusal, Info>>,
  { onStep, signal, yieldToMain = neverYield }: Watch = {},
): Promise<WriteOutcome<Refusal, Info>> {
  let begun: Begun | null = null;
  const enter = (step: DiagnosisStep): void => onStep?.(step);
  const listen = (): void => {
    if (signal?.aborted) throw new Stopped();
  };
  try {
    return await untracked(async (context) => {
      const exchange = async (): Promise<void> => {
        listen();
        await sendApart(context, yieldToMain);
        listen();
      };
      enter("read");
      const read = queueSnapshot(context);
      await exchange();
      enter("write");
      const { workbook: before, leftovers } = splitLeftovers(read());
      const decision = await runChunked(decide(before), yieldToMain);
      if (!decision.ok) return { kind: "refused", refusal: decision.refusal };
      const { plan, presentation, info } = decision;
      const tooLarge = await sizeIssue(plan, yieldToMain);
      if (tooLarge) return failedWith(tooLarge);
      // before sheets are renamed
      const copies = queueCopies(context, before);
      await queueWrite(context, plan, leftovers, before.calculation, yieldToMain);
      const readBack = queueSnapshot(context);
      listen();
      begun = { plan, before, sent: false };
      await exchange();
      begun = { plan, before, sent: true };
      enter("draw");
      const written = readBack();
      await yielded(yieldToMain);
      const first = presentation.verify(written);
      await queueLooks(context, plan, yieldToMain);
      queueCharts(context, plan, before, presentation.shown);
      if (settled.has(first.state)) queueVerdict(context, plan, before.calculation, first);
      finishSheets(context, plan.create);
      const readAgain = queueSnapshot(context);
      await exchange();
      const after = readAgain();
      await yielded(yieldToMain);
      const verdict = presentation.verify(after);
      if (!settled.has(first.state) || verdict.state !== first.state) {
        enter("confirm");
        queueVerdict(context, plan, before.calculation, verdict);
        await exchange();
      }
      // showing the result is one long task of its own
      await yielded(yieldToMain, true);
      return { kind: "written", info, before, after, copies: copies(), verdict };
    });
  } catch (error) {
    if (begun) onStep?.("restore");
    if (!(error instanceof Stopped)) return failure(begun, error);
    const parts = begun ? await undo(begun, error) : [];
    return parts.length === 0 ? { kind: "stopped" } : { ...failedWith({ code: "restoreFailed", parts }), left: begun };
  }
}

/** The person asked to stop. */
class Stopped extends Error {}

/** Asks each sheet whether it carries the hearing sheet's names as its own; only copies do. Requires ExcelApi 1.4. */
export function queueCopies(context: Excel.RequestContext, before: WorkbookSnapshot): () => readonly string[] {
  const queued = before.sheets.map(({ name }) => {
    const item = context.workbook.worksheets.getItem(name).names.getItemOrNullObject(copyMarker);
    item.load("name");
    return { name, item };
  });
  return () => queued.filter(({ item }) => !item.isNullObject).map(({ name }) => name);
}
