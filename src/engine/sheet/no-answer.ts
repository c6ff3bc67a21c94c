import { bracketed } from "./bracketed";
import { foldText } from "./fold-text";

/** What people write where they give no answer. Plans (検討中, 未定) are neither for certain, and not among them. */
const said = {
  unknown: [
    ...["不明", "未確認", "確認中", "要確認", "調査中", "未調査", "未把握", "把握していない", "把握していません"],
    ...["わからない", "分からない", "わかりません", "分かりません", "わからず", "分からず", "わかりかねます"],
    ...["unknown", "not known", "don't know", "dont know", "do not know", "not sure", "unsure", "tbc"],
    ...["to be confirmed", "not confirmed", "unconfirmed"],
  ],
  notApplicable: [
    ...["該当なし", "該当無し", "該当せず", "該当しない", "該当しません", "該当ありません", "該当事項なし", "非該当"],
    ...["対象外", "適用外", "適用なし", "適用対象外"],
    ...["n/a", "n.a", "na", "not applicable", "not relevant"],
  ],
  none: ["なし", "無し", "無", "ありません", "none", "ゼロ", "zero", "nil"],
} as const;
type Said = keyof typeof said;

/** Politeness, which does not change what is said. */
const politeness = /(?:です|でした|である|のため)$/;

/** These words as a formula compares them: it takes no blank and no case into account. */
export const wordsSaying = (meaning: Said): readonly string[] => said[meaning].map(comparable);

const comparable = (text: string): string => foldText(text).replaceAll("’", "'").replace(/\s+/g, "");

const meanings: ReadonlyMap<string, Said> = new Map(
  (Object.keys(said) as Said[]).flatMap((meaning) => said[meaning].map((text) => [comparable(text), meaning] as const)),
);

const meaningOf = (text: string): Said | undefined => {
  const compared = comparable(text);
  return meanings.get(compared) ?? meanings.get(compared.replace(politeness, ""));
};

/** Words that say why there is no answer. */
export interface NoAnswer {
  readonly meaning: Said;
  /** What the brackets after them add, such as the reason; empty where they add nothing. */
  readonly note: string;
}

/**
 * Understands 不明, N/A, 該当なし and the like, whatever their width, with brackets and punctuation. Null where a text says
 * neither, or both, for certain.
 */
export function understandNoAnswer(text: string): NoAnswer | null {
  if (/^[?\s]+$/.test(text.normalize("NFKC"))) return { meaning: "unknown", note: "" };
  const { main, note } = bracketed(text);
  const meaning = meaningOf(main);
  if (meaning === undefined) return null;
  const added = note === null ? undefined : meaningOf(note);
  if (added === undefined) return { meaning, note: note ?? "" };
  if (meaning === "none" && added === "notApplicable") return { meaning: added, note: "" };
  const alike = meaning === added || (meaning === "notApplicable" && added === "none");
  return alike ? { meaning, note: "" } : null;
}
