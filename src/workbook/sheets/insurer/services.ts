import type { SupportService } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { colors } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import type { ReportContents } from "../report/contents";
import { margins } from "../report/margins";
import { listedTable, type ListedColumn } from "./listed-table";

/** サイバーリスク支援サービス一覧 / Support services: values of the insurer's set. */
export const services: SheetDefinition<"services", "report"> = {
  id: "services",
  ownedBy: "product",
  titleBlock: "services",
  holds: "fixed",
  inSnapshot: "nothing",
  formulasRead: [],
  writtenBy: ["report"],
  shownFirstBy: [],
  layout: (words, contents) => oneChunk(() => servicesBody(words, contents)),
};

function servicesBody(words: Words, contents: ReportContents): SheetBody {
  const { insurer } = contents;
  const text = words.sheets.services;
  const { comma } = words.messages.parts;
  const columns: readonly ListedColumn<SupportService>[] = [
    { head: text.columns.service, width: 160, of: ({ service }) => service },
    { head: text.columns.provider, width: 140, of: ({ provider }) => provider },
    {
      head: text.columns.measures,
      width: 170,
      of: ({ measures }) => measures.map((id) => words.measures[id].name).join(comma) || text.anyMeasure,
    },
    { head: text.columns.plans, width: 150, of: ({ plans }) => plans.join(comma) || text.noPlan },
    { head: text.columns.contact, width: 150, of: ({ contact }) => contact || text.noContact },
  ];
  const { block, head } = listedTable("services", text.title, text.notes, columns, insurer.services);
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
