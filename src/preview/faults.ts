import type { LocalExcel } from "../local-excel";
import type { PreviewWords } from "../locales/preview";

/** Trouble a person can cause, to see how the pane takes it. */
export type FaultId = keyof PreviewWords["faults"]["names"];

interface Fault {
  /** It is over when a request has come. */
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

/** Has the host suffer these faults and no others. */
export function cause(host: LocalExcel, ids: readonly FaultId[]): void {
  host.faults.clear();
  for (const id of ids) faults[id].cause(host.faults);
}

/** The faults that are left after a request. */
export const lasting = (ids: readonly FaultId[]): readonly FaultId[] => ids.filter((id) => !faults[id].once);
