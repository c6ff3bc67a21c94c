import { workbookView as en } from "./en/workbook-view";
import { workbookView as ja } from "./ja/workbook-view";
import type { Language } from "./language";
import type { SameShape } from "./same-shape";

/** Words around a workbook shown without Excel; the Japanese pack is their declaration. `{…}` marks a place to fill. */
export type WorkbookViewWords = SameShape<typeof ja>;

const packs: Readonly<Record<Language, WorkbookViewWords>> = { ja, en };

/** Not among the words of the product: the pane must not carry them. */
export const workbookViewWords = (language: Language): WorkbookViewWords => packs[language];
