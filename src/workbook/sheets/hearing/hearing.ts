import { questionsOf, viewpointIds, type CatalogueQuestion } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import { heightOfPage } from "../../model/paper";
import { pageBreaks } from "../shared/page-breaks";
import type { SheetDefinition } from "../definition";
import { colourMarks } from "./colour-marks";
import { profileRows } from "./profile";
import { questionRows } from "./questions";
import { widths } from "./rows";

/** ヒアリングシート / Hearing sheet: what the customer fills in. */
export const hearing: SheetDefinition<"hearing", "template"> = {
  id: "hearing",
  ownedBy: "person",
  titleBlock: "hearing",
  holds: "input",
  inSnapshot: "cellsAndErrors",
  formulasRead: ["lists"],
  writtenBy: ["template"],
  shownFirstBy: [],
  layout: (words, { form = "full", also }) => oneChunk(() => hearingBody(words, questionsOf(form, also))),
};

/** Of the rows that every page repeats, points. */
const titleHeights = [34, 20] as const;

function hearingBody(words: Words, asked: readonly CatalogueQuestion[]): SheetBody {
  const text = words.sheets.hearing;
  const block = new BlockBuilder("hearing", { row: 0, column: 0 }, widths.length, true);
  block.row([text.title], { style: style.title, height: titleHeights[0] });
  block.row([text.subtitle], { style: style.subtitle, height: titleHeights[1] });
  block.row([]);
  const sections = profileRows(block, words);
  const viewpoints = viewpointIds.map((viewpoint) => {
    const start = block.next;
    const ofViewpoint = asked.filter((question) => question.viewpoint === viewpoint);
    questionRows(block, viewpoint, ofViewpoint, words);
    return start;
  });
  colourMarks(block, words);
  const built = block.build();
  const page = { columnWidths: widths, print: { orientation: "Landscape" } } as const;
  return {
    columnWidths: widths,
    blocks: [built],
    charts: [],
    frozenRows: 2,
    print: {
      ...page.print,
      titleRows: "1:2",
      breaks: pageBreaks(built, [...sections, ...viewpoints], heightOfPage(page), titleHeights[0] + titleHeights[1]),
      footer: words.sheets.templateFooter,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: true,
  };
}
