import { formatArea } from "../../local-excel/xlsx/address";
import type { WorkbookViewWords } from "../../locales/workbook-view";
import { fill } from "../../locales/fill";
import type { News, Notice } from "./state";

export function noticeWords(
  text: WorkbookViewWords,
  notice: Notice,
): { readonly title: string; readonly text: string } {
  if (notice.kind === "locked") return text.locked;
  const { title, text: words } = text.noSuchPlace;
  return { title, text: fill(words, { typed: notice.typed }) };
}

export function newsWords(text: WorkbookViewWords, news: News): string {
  if (news.kind === "sheet") return fill(text.news.sheet, { sheet: news.sheet });
  return fill(text.news[news.kind], { area: formatArea(news.area) });
}
