import { questions, type CatalogueQuestion, type QuestionId } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { formula, type Cell } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { heightFor } from "../shared/text-height";

/** What a column says of a question, and how wide it is, points. */
interface Column {
  readonly id: keyof Words["sheets"]["mapping"]["columns"];
  readonly width: number;
  readonly of: (question: CatalogueQuestion, words: Words) => Cell;
}

const listed = (ids: readonly (string | number)[]): string => ids.join(", ");

const columns: readonly Column[] = [
  { id: "question", width: 38, of: ({ id }) => id },
  { id: "subject", width: 130, of: ({ id }, words) => words.questions[id].short },
  { id: "viewpoint", width: 116, of: ({ viewpoint }, words) => words.viewpoints[viewpoint].name },
  { id: "answer", width: 150, of: ({ id }) => formula(`${names.input(id)}&""`) },
  { id: "measure", width: 120, of: ({ measure }, words) => words.measures[measure].name },
  { id: "guidance", width: 170, of: ({ guidance }, words) => words.guidance[guidance].title },
  { id: "cis", width: 100, of: ({ references }) => listed(references.cis) },
  { id: "csf", width: 112, of: ({ references }) => listed(references.csf) },
  { id: "iso", width: 112, of: ({ references }) => listed(references.iso) },
  { id: "ipa", width: 52, of: ({ references }) => listed(references.ipa) },
];

/** Of columns whose entries would else be read as numbers or dates. */
const ofIds = columns.findIndex(({ id }) => id === "cis");

/**
 * 対応表 / Mapping: which controls of published frameworks a question asks about, by their numbers alone, with the answer as
 * it stands. It has the buttons of a filter. Made when first asked for and never written again.
 */
export const mapping: SheetDefinition<"mapping", "mapping"> = {
  id: "mapping",
  ownedBy: "product",
  titleBlock: "mapping",
  holds: "fixed",
  inSnapshot: "nothing",
  formulasRead: ["hearing"],
  writtenBy: ["mapping"],
  shownFirstBy: ["mapping"],
  layout: (words, { asked }) => oneChunk(() => mappingBody(words, asked)),
};

function mappingBody(words: Words, asked: readonly QuestionId[]): SheetBody {
  const text = words.sheets.mapping;
  const block = new BlockBuilder("mapping", { row: 0, column: 0 }, columns.length, true);
  block.row([text.title], { style: style.title, height: 34 });
  for (const note of text.notes) block.row([note], { style: style.subtitle, height: 18 });
  block.row([], { height: 8 });
  const head = block.row(
    columns.map(({ id }) => text.columns[id]),
    { style: style.columnHead, height: 48 },
  );
  const start = block.next;
  for (const question of questions) {
    if (!asked.includes(question.id)) continue;
    const cells = columns.map(({ of }) => of(question, words));
    const texts = columns.flatMap(({ width }, index): [string, number][] => {
      const cell = cells[index];
      return typeof cell === "string" ? [[cell, width]] : [];
    });
    block.row(cells, { style: style.body, height: heightFor(texts, 10, 32) });
  }
  const rows = block.next - start;
  block
    .style(area(start, 0, rows), { horizontal: "Center", color: colors.quiet })
    .style(area(start, 1, rows, columns.length - 1), { horizontal: "Left", indent: 1 })
    .style(area(start, ofIds, rows, columns.length - ofIds), style.text);
  return {
    columnWidths: columns.map(({ width }) => width),
    blocks: [block.build()],
    charts: [],
    frozenRows: head + 1,
    filtered: area(head, 0, rows + 1, columns.length),
    print: {
      orientation: "Landscape",
      titleRows: `${head + 1}:${head + 1}`,
      breaks: [],
      footer: words.sheets.footer,
    },
    tabColor: colors.line,
    visibility: "Visible",
    protect: false,
  };
}
