import type { ProfileInput } from "./hearing-sheet";
import { understandNoAnswer, wordsSaying } from "./no-answer";

/** A dash, a cross or a nought where a name is asked for. */
const noName = /^[-‐‑‒–—―−ー~〜×✕x0\s.,、。・/]+$/i;

/** What the formulas take for no name, and for one that nobody knows, until the add-in reads the text: the usual of it. */
export const unnamed = {
  none: [
    ...wordsSaying("none"),
    ...wordsSaying("notApplicable"),
    "ｎ／ａ",
    "-",
    "－",
    "--",
    "---",
    "ー",
    "―",
    "—",
    "×",
    "x",
    "0",
  ],
  unknown: [...wordsSaying("unknown"), "?", "？"],
} as const;

/** 1 where a text names something, 0 where it says that there is none; null where it says that it is not known. */
export function understandMention(input: ProfileInput): 0 | 1 | null {
  if (typeof input === "boolean") return input ? null : 0;
  const text = String(input).normalize("NFKC");
  const said = understandNoAnswer(text);
  if (said) return said.meaning === "unknown" ? null : 0;
  return noName.test(text) ? 0 : 1;
}
