import { evaluateSheet, type UnderstoodSheet } from "./assess";
import { expectedYearOf } from "./scenarios/expected-year";
import type { ScenarioId } from "./scenarios";

/** What would be expected if open questions were answered as an average firm answers them. */
export interface OpenAsNeutral {
  /** Yen a year, all scenarios. */
  readonly loss: number;
  /** Events a year. */
  readonly frequencies: readonly { readonly id: ScenarioId; readonly frequency: number }[];
}

/**
 * 未回答を平均とみなした場合: beside the result, where open counts as nothing in place, so that leaving blank does not pay.
 * Null where no question is open. Source: the loss model's second edition, A10.
 */
export function openAsNeutral(understood: UnderstoodSheet): OpenAsNeutral | null {
  const { replies } = understood;
  const isOpen = ({ asked, applicable, option }: (typeof replies)[number]): boolean =>
    asked && applicable && option === null;
  if (!replies.some(isOpen)) return null;
  const neutral = replies.map((reply) => (isOpen(reply) ? { ...reply, asked: false } : reply));
  const { scenarios } = evaluateSheet({ ...understood, replies: neutral });
  return {
    loss: expectedYearOf(scenarios).loss,
    frequencies: scenarios.map(({ id, frequency }) => ({ id, frequency })),
  };
}
