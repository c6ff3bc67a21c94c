import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import { basisIds, parameterTable, points, type ParameterSet } from "../../../engine";
import type { Words } from "../../../locales";
import { overrideColumns } from "../../formula/parameter-names";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import { at, restoredBy, ownColumns, widths } from "./columns";
import { explainedTitle } from "../shared/title";
import { originText } from "./origin";
import { headRows, parameterRow } from "./rows";
import { markWrongRows } from "./wrong-rows";
import { colors, style } from "../../model/cell-styles";

const columns = widths.length;

/** パラメータ / Parameters: every number of the calculation, to be changed in place. */
export const parameters: SheetDefinition<"parameters", "diagnosis" | "simulation"> = {
  id: "parameters",
  ownedBy: "product",
  titleBlock: "parameters",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: (words, contents) => parametersBody(words, contents.parameters, contents.replaceParameters),
};

/** Up to the unit of the values used. */
const printedColumns = at.unit + 1;

function* parametersBody(words: Words, set: ParameterSet, replace: boolean): Chunked<SheetBody> {
  const text = words.sheets.parameters;
  const block = new BlockBuilder("parameters", { row: 3, column: 0 }, columns, !replace);
  headRows(block, words);
  const start = block.next;
  let group = "";
  for (const parameter of parameterTable) {
    if (parameter.group !== group) {
      group = parameter.group;
      block.row([words.parameters.groups[parameter.group]], { style: style.band, height: 20 });
    }
    parameterRow(block, parameter, set, words);
    yield;
  }
  const rows = block.next - start;
  block.name(names.column("parameterInput"), area(start, at.low, rows, 3));
  for (const [index, point] of points.entries())
    block.name(overrideColumns[point], area(start, at.overrideLow + index, rows));
  for (const [id, { column, cell }] of Object.entries(ownColumns)) {
    const name = names.column(id);
    block.name(name, area(start, column, rows));
    block.restoreColumn({ name, cells: restoredBy(cell) });
  }
  markWrongRows(block, start, rows);
  block.style(area(start, at.id, rows), { ...style.text, size: 9, color: colors.quiet });
  const table = block.build();
  const sources = sourcesBlock(words, table.place.row + table.size.rows + 1);
  return {
    columnWidths: widths,
    blocks: [
      explainedTitle("parameters", text.title, text.subtitle, widths.slice(0, printedColumns)),
      identityBlock(words, set, replace),
      table,
      sources,
    ],
    charts: [],
    frozenRows: 5,
    print: {
      orientation: "Landscape",
      printed: { rows: sources.place.row + sources.size.rows, columns: printedColumns },
      titleRows: "4:5",
      breaks: [],
      footer: words.sheets.footer,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

/** Whose set it is. */
function identityBlock(words: Words, set: ParameterSet, replace: boolean): Block {
  const text = words.sheets.parameters;
  const block = new BlockBuilder("parameters_set", { row: 2, column: 0 }, columns, !replace);
  const origin = set.carriedOver ? originText(set.carriedOver, words) : null;
  block.row([text.set, set.name, null, text.version, set.version, origin], { height: 20 });
  block
    .name(names.record("parameter_set"), area(0, 1))
    .name(names.record("parameter_version"), area(0, 4))
    .name(names.record("parameter_origin"), area(0, 5));
  return block
    .style(area(0, 0, 1, 5), { size: 10, vertical: "Center" })
    .style(area(0, 1, 1, 2), { ...style.input, ...style.text, merge: true })
    .style(area(0, 3), { horizontal: "Right" })
    .style(area(0, 4), { ...style.input, ...style.text })
    .style(area(0, 5), { ...style.text, size: 9, indent: 1, color: colors.quiet })
    .build();
}

/** What the short names under basis stand for. */
function sourcesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("parameters_sources", { row, column: 0 }, columns);
  block.row([words.sheets.parameters.sources], { style: style.heading, height: 24 });
  for (const basis of basisIds) {
    const { short, citation } = words.parameters.bases[basis];
    const line = block.row([short, citation], { height: 16 });
    block.style(area(line, 0), { size: 9, bold: true }).style(area(line, 1), { size: 9, color: colors.quiet });
  }
  return block.build();
}
