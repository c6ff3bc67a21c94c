import type { sheets } from "./ja/sheets";

/** Names, headings and sentences of the sheets: the Japanese words give the shape, every language fills it. */
export type SheetWords = typeof sheets;
