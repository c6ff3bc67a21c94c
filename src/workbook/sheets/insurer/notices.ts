import type { Notice } from "../../../engine";
import { questionName, type Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { colors } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import type { ReportContents } from "../report/contents";
import { margins } from "../report/margins";
import { listedTable, type ListedColumn } from "./listed-table";

/** 情報提供 / Notices: values of the insurer's set, newest first; one newer than the hearing sheet is marked. */
export const notices: SheetDefinition<"notices", "report"> = {
  id: "notices",
  ownedBy: "product",
  titleBlock: "notices",
  holds: "fixed",
  inSnapshot: "nothing",
  formulasRead: [],
  writtenBy: ["report"],
  shownFirstBy: [],
  layout: (words, contents) => oneChunk(() => noticesBody(words, contents)),
};

function noticesBody(words: Words, contents: ReportContents): SheetBody {
  const { insurer, date } = contents;
  const text = words.sheets.notices;
  const { comma } = words.messages.parts;
  const columns: readonly ListedColumn<Notice>[] = [
    { head: text.columns.date, width: 80, of: (notice) => notice.date.replaceAll("-", "/") },
    { head: text.columns.title, width: 220, of: ({ title }) => title },
    { head: text.columns.issuer, width: 130, of: ({ issuer }) => issuer },
    { head: text.columns.source, width: 150, of: ({ source }) => source || text.noSource },
    {
      head: text.columns.questions,
      width: 140,
      of: ({ questions }) => questions.map((id) => questionName(id, words)).join(comma) || text.noQuestion,
    },
    { head: text.columns.newer, width: 80, of: (notice) => (date !== null && notice.date > date ? text.newer : "") },
  ];
  const newestFirst = [...insurer.notices].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const { block, head } = listedTable("notices", text.title, text.notes, columns, newestFirst);
  return {
    columnWidths: columns.map(({ width }) => width),
    blocks: [block],
    charts: [],
    frozenRows: head + 1,
    print: {
      orientation: "Landscape",
      titleRows: `${head + 1}:${head + 1}`,
      breaks: [],
      ...margins(words, contents),
    },
    tabColor: colors.line,
    visibility: "Visible",
    protect: false,
  };
}
