import { confirmations, type Confirmation } from "../../../engine";

interface MemoColumn {
  readonly field: string;
  /** Ids of what is chosen from; null where anything is written. */
  readonly choices: readonly Confirmation[] | null;
  /** Points. */
  readonly width: number;
}

/** What an underwriter writes about a question: a column each, found by its name. */
export const memoColumns = [
  { field: "confirmation", choices: confirmations, width: 90 },
  { field: "comment", choices: null, width: 300 },
] as const satisfies readonly MemoColumn[];
export type MemoField = (typeof memoColumns)[number]["field"];

/** What is written about one question; a choice by its id. */
export type MemoEntry = Readonly<Partial<Record<MemoField, string>>>;
