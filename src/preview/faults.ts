import type { LocalExcel } from "../local-excel";
import type { PreviewWords } from "../locales/preview";

/** A fault that the user can cause, to see how the pane handles it. */
export type FaultId = keyof PreviewWords["faults"]["names"];

interface Fault {
  /** Whether it ends with the next request. */
  readonly once: boolean;
  readonly cause: (faults: LocalExcel["faults"]) => void;
}

const lateMilliseconds = 3000;

const faults: Readonly<Record<FaultId, Fault>> = {
  slow: { once: false, cause: (host) => (host.latency = lateMilliseconds) },
  fail: { once: true, cause: (host) => host.plan({ kind: "refuse", request: 1, code: "GeneralException" }) },
  drop: { once: true, cause: (host) => host.plan({ kind: "dropReply", request: 1 }) },
  editing: { once: false, cause: (host) => host.enterCellEdit() },
  tooLarge: { once: false, cause: (host) => (host.writesTooLarge = true) },
  otherWorkbook: { once: false, cause: (host) => (host.otherWorkbookInFront = true) },
};

export const faultIds = Object.keys(faults) as readonly FaultId[];

/** Causes these faults in the host, and no others. */
export function cause(host: LocalExcel, ids: readonly FaultId[]): void {
  host.faults.clear();
  for (const id of ids) faults[id].cause(host.faults);
}

/** The faults that remain after a request. */
export const lasting = (ids: readonly FaultId[]): readonly FaultId[] => ids.filter((id) => !faults[id].once);
