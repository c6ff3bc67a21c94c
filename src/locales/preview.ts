import { preview as en } from "./en/preview";
import { preview as ja } from "./ja/preview";
import type { Language } from "./language";
import type { SameShape } from "./same-shape";

/** Words of the preview; the Japanese pack is their declaration. `{…}` marks a place filled by the preview. */
export type PreviewWords = SameShape<typeof ja>;

const packs: Readonly<Record<Language, PreviewWords>> = { ja, en };

/** Not among the words of the product: the pane must not carry them. */
export const previewWords = (language: Language): PreviewWords => packs[language];
