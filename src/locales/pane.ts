import { pane as en } from "./en/pane";
import { pane as ja } from "./ja/pane";
import type { Language } from "./language";
import type { PaneWords } from "./shape-pane";

const packs: Readonly<Record<Language, PaneWords>> = { ja, en };

/** The pane's own words, without the rest of the product's: its first screen needs no more. */
export const paneWords = (language: Language): PaneWords => packs[language];
