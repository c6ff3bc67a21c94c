import type { GateId, GateState } from "../engine";

/** Words of the preconditions for cover. */
export interface PreconditionWords {
  readonly title: string;
  readonly text: string;
  /** Number and name, state, what it asks, deadline. */
  readonly head: readonly [string, string, string, string];
  /** How an amount of yen is written, divided; place: amount. */
  readonly yen: { readonly divisor: number; readonly shown: string };
  /** Place: days. */
  readonly days: string;
  readonly states: Readonly<Record<GateState, string>>;
  readonly gates: Readonly<
    Record<GateId, { readonly name: string; /** Places: loss, share. */ readonly asks: string }>
  >;
}
