import { foldText } from "./fold-text";
import type { ProfileInput } from "./hearing-sheet";

/** What people put into a cell that asks yes or no, beside the drop-down entries of both languages. */
const said: readonly (readonly [0 | 1, readonly string[]])[] = [
  [1, ["はい", "yes", "y", "true", "あり", "有", "有り", "○", "◯", "〇"]],
  [0, ["いいえ", "no", "n", "false", "なし", "無", "無し", "×", "✕"]],
];

const flagOf: ReadonlyMap<string, 0 | 1> = new Map(
  said.flatMap(([flag, texts]) => texts.map((text) => [foldText(text), flag] as const)),
);

/** Yes is 1, no is 0; null where it is neither for certain. Width and case do not matter. */
export function understandFlag(input: ProfileInput): 0 | 1 | null {
  if (typeof input === "boolean") return input ? 1 : 0;
  if (typeof input === "string") return flagOf.get(foldText(input)) ?? null;
  return input === 1 || input === 0 ? input : null;
}
