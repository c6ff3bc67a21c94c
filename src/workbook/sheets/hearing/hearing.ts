import { questionsOf, viewpointIds, type CatalogueQuestion } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { colourMarks } from "./colour-marks";
import { profileRows } from "./profile";
import { questionRows } from "./questions";
import { widths } from "./rows";

/** ヒアリングシート / Hearing sheet: what the customer fills in. */
export const hearing: SheetDefinition<"hearing", "template"> = {
  id: "hearing",
  titleBlock: "hearing",
  holds: "input",
  inSnapshot: "cellsAndErrors",
  formulasRead: ["lists"],
  writtenBy: ["template"],
  shownFirstBy: [],
  layout: (words, { form = "full", also }) => oneChunk(() => hearingBody(words, questionsOf(form, also))),
};

function hearingBody(words: Words, asked: readonly CatalogueQuestion[]): SheetBody {
  const text = words.sheets.hearing;
  const block = new BlockBuilder("hearing", { row: 0, column: 0 }, widths.length, true);
  block.row([text.title], { style: style.title, height: 34 });
  block.row([text.subtitle], { style: style.subtitle, height: 20 });
  block.row([]);
  const profileBreaks = profileRows(block, words);
  const viewpointBreaks = viewpointIds.map((viewpoint) => {
    const start = block.next;
    const ofViewpoint = asked.filter((question) => question.viewpoint === viewpoint);
    questionRows(block, viewpoint, ofViewpoint, words);
    return start;
  });
  colourMarks(block, words);
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 2,
    print: {
      orientation: "Landscape",
      titleRows: "1:2",
      breaks: [...profileBreaks, ...viewpointBreaks],
      footer: words.sheets.templateFooter,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: true,
  };
}
