import type { Chunked } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import type { Words } from "../../../locales";
import type { Block } from "../../model/block";
import { colors } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import { headingRows, resultHeading } from "../shared/heading";
import type { DiagnosisContents } from "../writes";
import { entriesBlock } from "./entries";
import { formulaCellsBlock, type FormulaCells, type PlacedBlock } from "../shared/formula-cells";
import { inputsBlock } from "./inputs";
import { parameterCellsBlock } from "./parameter-cells";
import { standingBlock } from "./standing";

const widths = [200, 260, 90, 60, 60, 90, 60, 60] as const;

const cells: FormulaCells = { id: "record_cells", judged: ["rating", "losses", "calc"], named: names.record };

/** 記録 / Record: hidden, readable: versions, fingerprints, time, and how the result stands now, by formulas. */
export const record: SheetDefinition<"record", "diagnosis" | "simulation"> = {
  id: "record",
  ownedBy: "product",
  titleBlock: "record",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: ["parameters", "calc", "losses", "rating"],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: recordBody,
};

function* recordBody(
  words: Words,
  { record: entries, diagnosed, parameters }: DiagnosisContents,
  judged: readonly PlacedBlock[],
): Chunked<SheetBody> {
  const { title, subtitle } = words.sheets.record;
  const sheetOfParameters =
    judged.find(({ block }) => block.id === "parameters")?.sheet ?? words.sheets.names.parameters;
  const makers: readonly ((row: number) => Block)[] = [
    (row) => standingBlock(words, row),
    (row) => inputsBlock(words, row, diagnosed),
    (row) => parameterCellsBlock(words, row, parameters, sheetOfParameters),
    (row) => formulaCellsBlock(cells, words, row, judged),
  ];
  const blocks = [
    ...resultHeading("record", { title, subtitle, columns: 2 }, words),
    entriesBlock(words, headingRows, entries),
  ];
  for (const make of makers) {
    const last = blocks.at(-1);
    blocks.push(make(last ? last.place.row + last.size.rows + 1 : 0));
    yield;
  }
  return {
    columnWidths: widths,
    blocks,
    charts: [],
    frozenRows: headingRows,
    print: { orientation: "Portrait", breaks: [], footer: words.sheets.footer },
    tabColor: colors.quiet,
    visibility: "Hidden",
    protect: false,
  };
}
