import { LocalExcel, openWorkbook, type LocalWorkbook, type RequestBody } from "../../src/local-excel";
import { restore } from "../../src/excel/restore";
import type { WritePlan } from "../../src/workbook/plan/write-plan";
import type { WorkbookSnapshot } from "../../src/workbook/model/snapshot";
import { writeResults, type Decision, type WriteOutcome } from "../../src/excel/write-results";
import type { Chunked } from "../../src/scheduling/chunked";
import { inExcel } from "../support/local";
import { seededRandom } from "../support/random";
import { stateOf, type WorkbookState } from "../support/workbook-state";

type Action = RequestBody["Actions"][number];

/** Actions that only prepare: a failure there leaves the workbook as a failure at the next one does. */
const preparing = /^(_KeepReference|_RemoveReference|_ValidateArraySize)$/;
const [instantiate, method, setProperty] = [1, 3, 4];

/** Sheets, names, charts, series and conditional formats are made by asking for the object that is to be. */
function made({ ActionType, ObjectPathId }: Action, { ObjectPaths }: RequestBody): string | null {
  const path = ActionType === instantiate ? ObjectPaths[ObjectPathId] : undefined;
  const parent = path?.ParentObjectPathId === undefined ? undefined : ObjectPaths[path.ParentObjectPathId];
  return path?.Name.startsWith("Add") ? `${parent?.Name ?? ""}.${path.Name}` : null;
}

const changes = (action: Action, body: RequestBody): boolean =>
  action.ActionType === setProperty ||
  (action.ActionType === method && !preparing.test(action.Name)) ||
  made(action, body) !== null;

/** What a write makes of a workbook as read. */
export type Decide = (snapshot: WorkbookSnapshot) => Chunked<Decision<unknown, unknown>>;

/** A write that succeeds, request by request. */
export interface Recording {
  readonly plan: WritePlan;
  readonly before: WorkbookSnapshot;
  readonly bodies: readonly RequestBody[];
  /** Every action, counted from 1 as faults are. */
  readonly actions: readonly { readonly number: number; readonly kind: string; readonly changes: boolean }[];
}

/** Records what a write into these bytes sends; the workbook is thrown away. */
export async function record(bytes: Uint8Array, decide: Decide): Promise<Recording> {
  const bodies: RequestBody[] = [];
  let begun: { plan: WritePlan; before: WorkbookSnapshot } | undefined;
  await inExcel(await openWorkbook(bytes), async (host) => {
    const execute = host.execute.bind(host);
    host.execute = (body, flags) => {
      bodies.push(structuredClone(body));
      return execute(body, flags);
    };
    await writeResults(function* (before) {
      const decision = yield* decide(before);
      if (decision.ok) begun = { plan: decision.plan, before };
      return decision;
    });
  });
  if (!begun) throw new Error("Nothing was planned");
  const sent = bodies.slice(0, 3);
  const actions = sent
    .flatMap((body) => body.Actions.map((action) => ({ action, body })))
    .map(({ action, body }, index) => ({
      number: index + 1,
      kind: made(action, body) ?? `${action.ActionType} ${action.Name}`,
      changes: changes(action, body),
    }));
  return { ...begun, bodies: sent, actions };
}

/** What follows the last action of each kind that changes something, and some more spread over all. */
export function sampleOf({ actions }: Recording, more: number, seed: number): readonly number[] {
  const chosen = new Set<number>();
  for (const kind of new Set(actions.filter((action) => action.changes).map((action) => action.kind))) {
    chosen.add((actions.filter((action) => action.kind === kind).at(-1)?.number ?? 0) + 1);
  }
  const random = seededRandom(seed);
  for (let index = 0; index < more; index++) {
    chosen.add(1 + Math.floor(((index + random()) * actions.length) / more));
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Carries out a write whose n-th action fails, through the product's own way. */
export async function writeFailing(
  host: LocalExcel,
  n: number,
  decide: Decide,
): Promise<WriteOutcome<unknown, unknown>> {
  host.faults.clear();
  host.faults.plan({ kind: "failAction", action: n });
  const outcome = await writeResults(decide);
  host.faults.clear();
  return outcome;
}

/** Carries out a write that its user stops while the n-th request is under way. */
export async function writeStopped(
  host: LocalExcel,
  n: number,
  decide: Decide,
): Promise<WriteOutcome<unknown, unknown>> {
  const stopping = new AbortController();
  const execute = host.execute.bind(host);
  let sent = 0;
  host.execute = (body, flags) => {
    if (++sent === n) stopping.abort();
    return execute(body, flags);
  };
  const outcome = await writeResults(decide, { signal: stopping.signal });
  host.execute = execute;
  return outcome;
}

/**
 * The same at a third of the time: sends the recorded requests until the n-th action fails, then has the product
 * restore. Building the requests anew each time is what takes long. They go to an Excel of their own, because nobody
 * lets go of the references they keep, and each keeps the sheets of its failure.
 */
export async function replayFailing(workbook: LocalWorkbook, recording: Recording, n: number): Promise<void> {
  const host = new LocalExcel(workbook, { displayLanguage: "ja-JP", contentLanguage: "ja-JP" });
  host.faults.plan({ kind: "failAction", action: n });
  let failed = false;
  for (const body of recording.bodies) {
    const { Error: error } = await host.execute(body, 1);
    failed = error !== undefined && error !== null;
    if (failed) break;
  }
  if (!failed) throw new Error(`Action ${n} did not fail`);
  await Excel.run((context) => restore(context, recording.plan, recording.before));
}

/** The parts of the workbook that differ from a state, with the place where they begin to. */
export function changedSince(before: WorkbookState, workbook: LocalWorkbook): readonly string[] {
  const now = stateOf(workbook);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((part) => {
    const [was = "(nothing)", is = "(nothing)"] = [before[part], now[part]];
    if (was === is) return [];
    let at = 0;
    while (was[at] === is[at]) at += 1;
    const from = Math.max(0, at - 40);
    return [`${part}: ${was.slice(from, at + 80)} became ${is.slice(from, at + 80)}`];
  });
}
