import type { RetiredQuestionId } from "../../../engine";

/** A question whose reply was taken over from one that is no longer asked: the template has no drop-down for it. */
export interface CarriedReply {
  readonly from: RetiredQuestionId;
  /** What the cell of that question held, and the entry it was taken for; empty where it is none. */
  readonly text: string;
  readonly entry: string;
  /** The reply: an option, not applicable, don't know; empty where it is none. */
  readonly reply: string;
  /** The control in place, 0–1; null where the reply is no option. */
  readonly step: number | null;
}
