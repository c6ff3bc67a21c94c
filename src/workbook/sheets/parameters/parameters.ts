import type { SheetDefinition } from "../definition";
import type { Chunked } from "../../../scheduling/chunked";
import {
  basisIds,
  insurerSet,
  overridesOf,
  parameterTable,
  points,
  pointsOf,
  type ParameterSet,
  type Point,
} from "../../../engine";
import type { ParameterGroupId, Words } from "../../../locales";
import { overrideColumns } from "../../formula/expression";
import { names } from "../../model/names";
import { anchorColumn } from "../../model/address";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { SheetBody } from "../../model/sheet-layout";
import type { Style } from "../../model/style";
import {
  at,
  changedCell,
  healedBy,
  meanCell,
  ownColumns,
  usedCell,
  widthOf,
  widths,
  type ParameterRow,
} from "./columns";
import { sheetTitle } from "../shared/title";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

const columns = widths.length;

/** パラメータ / Parameters: every number of the calculation, to be changed in place. */
export const parameters: SheetDefinition<"parameters", "diagnosis" | "simulation"> = {
  id: "parameters",
  titleBlock: "parameters",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: (words, contents) => parametersBody(words, contents.parameters, contents.replaceParameters),
};

function* parametersBody(words: Words, set: ParameterSet, replace: boolean): Chunked<SheetBody> {
  const text = words.sheets.parameters;
  const block = new BlockBuilder("parameters", { row: 3, column: 0 }, columns, !replace);
  headRows(block, words);
  const start = block.next;
  let group = "";
  for (const parameter of parameterTable) {
    if (parameter.group !== group) {
      group = parameter.group;
      block.row([words.parameters.groups[parameter.group as ParameterGroupId]], { style: style.band, height: 20 });
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
    block.heal({ name, cells: healedBy(cell) });
  }
  markWrongRows(block, start, rows);
  block.style(area(start, at.id, rows), { ...style.text, size: 8, color: colors.quiet });
  const table = block.build();
  return {
    columnWidths: widths,
    blocks: [
      sheetTitle("parameters", text.title, text.subtitle, columns),
      identityBlock(words, set, replace),
      table,
      sourcesBlock(words, table.place.row + table.size.rows + 1),
    ],
    charts: [],
    frozenRows: 5,
    print: { orientation: "Landscape", titleRows: "4:5", breaks: [], footer: words.sheets.footer },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

/** Whose values the columns hold, and which points. */
function headRows(block: BlockBuilder, { sheets }: Words): void {
  const { groups, head } = sheets.parameters;
  const row = block.row(
    [
      null,
      groups.insurer,
      null,
      null,
      groups.customer,
      null,
      null,
      groups.used,
      null,
      null,
      null,
      null,
      groups.shipped,
    ],
    { style: style.columnHead, height: 20 },
  );
  for (const [column, count] of [
    [at.low, 3],
    [at.overrideLow, 3],
    [at.usedLow, 4],
    [at.defaultLow, 3],
  ] as const)
    block.style(area(row, column, 1, count), { merge: true, lines: "box", lineColor: colors.onAccent });
  block.row(head, { style: style.columnHead, height: 20 });
}

/** Whose set it is. */
function identityBlock({ sheets }: Words, set: ParameterSet, replace: boolean): Block {
  const text = sheets.parameters;
  const block = new BlockBuilder("parameters_set", { row: 2, column: 0 }, columns, !replace);
  block.row([text.set, set.name, null, text.version, set.version], { height: 20 });
  block.name(names.record("parameter_set"), area(0, 1)).name(names.record("parameter_version"), area(0, 4));
  return block
    .style(area(0, 0, 1, 5), { size: 10, vertical: "Center" })
    .style(area(0, 1, 1, 2), { ...style.input, ...style.text, merge: true })
    .style(area(0, 3), { horizontal: "Right" })
    .style(area(0, 4), { ...style.input, ...style.text })
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

function parameterRow(block: BlockBuilder, parameter: ParameterRow, set: ParameterSet, words: Words): void {
  const { id, unit, uncertain, min, max } = parameter;
  const { label, note } = words.parameters.labels[id];
  const basis = parameter.basis.map((one) => words.parameters.bases[one].short).join(words.sheets.calc.separator);
  const filled = pointsOf(parameter);
  const each = <Value>(of: (point: Point) => Value): (Value | null)[] =>
    points.map((point) => (filled.includes(point) ? of(point) : null));
  const own = insurerSet(set).values[id];
  const row = block.row(
    [
      label,
      ...each((point) => own[point]),
      ...each((point) => overridesOf(set)[id]?.[point] ?? null),
      ...points.map((point) => usedCell(point)(parameter)),
      meanCell(parameter),
      words.units[unit].word,
      ...each((point) => parameter[point]),
      changedCell(parameter),
      min,
      max,
      basis,
      note ?? null,
      id,
    ],
    {
      style: style.body,
      height: heightFor(
        [
          [label, widthOf.label, 10],
          [basis, widthOf.basis],
          [note ?? "", widthOf.note],
        ],
        9,
        18,
      ),
    },
  );
  styleRow(block, parameter, row);
  const suffix = (point: Point): Point | undefined => (uncertain ? point : undefined);
  for (const point of filled) {
    const index = points.indexOf(point);
    const [insurer, over] = [area(row, at.low + index), area(row, at.overrideLow + index)];
    block
      .style(insurer, style.input)
      .style(over, { ...style.input, fill: colors.override, lineColor: colors.overrideLine })
      .name(names.parameter(id, suffix(point)), insurer)
      .name(names.parameterUsed(id, suffix(point)), area(row, at.usedLow + index));
  }
  if (uncertain) block.name(names.parameterUsed(id, "mean"), area(row, at.mean));
}

function styleRow(block: BlockBuilder, { unit }: ParameterRow, row: number): void {
  const numberFormat: Style = { ...style.yen, numberFormat: numberFormats[unit] };
  block
    .style(area(row, at.low, 1, at.unit - at.low), numberFormat)
    .style(area(row, at.defaultLow, 1, 3), { ...numberFormat, size: 9, color: colors.quiet })
    .style(area(row, at.unit), { size: 9, horizontal: "Left", indent: 1 })
    .style(area(row, at.changed), { horizontal: "Center", color: colors.bad })
    .style(area(row, at.min, 1, 4), { size: 8, color: colors.quiet, horizontal: "Left", indent: 1 })
    .style(area(row, at.min, 1, 2), { ...numberFormat, size: 8, color: colors.quiet, indent: 0 });
}

/**
 * Marks the insurer's cells of a row whose values are no numbers, out of range or out of order, and the customer's where
 * what they come to is; a single value has no default low. Used values that are a customer's stand out.
 */
function markWrongRows(block: BlockBuilder, start: number, rows: number): void {
  const wrong = (cells: readonly [low: number, likely: number, high: number]) => (address: Address) => {
    const cell = (column: number): string => anchorColumn(address(start, column));
    const [low, likely, high, min, max] = [...cells, at.min, at.max].map(cell);
    const single = `AND(ISNUMBER(${likely}),${likely}>=${min},${likely}<=${max})`;
    const triple = `AND(COUNT(${low}:${high})=3,${low}>=${min},${low}<=${likely},${likely}<=${high},${high}<=${max})`;
    return `IF(${cell(at.id)}="",FALSE,NOT(IF(${cell(at.defaultLow)}="",${single},${triple})))`;
  };
  const overridden = (address: Address): string =>
    `COUNTA(${anchorColumn(address(start, at.overrideLow))}:${anchorColumn(address(start, at.overrideHigh))})>0`;
  const used = wrong([at.usedLow, at.usedLikely, at.usedHigh]);
  block
    .formatWhere({
      area: area(start, at.low, rows, 3),
      formula: wrong([at.low, at.likely, at.high]),
      fill: colors.badFill,
      color: colors.bad,
    })
    .formatWhere({
      area: area(start, at.overrideLow, rows, 3),
      formula: (address) => `IF(${overridden(address)},${used(address)},FALSE)`,
      fill: colors.badFill,
      color: colors.bad,
    })
    .formatWhere({ area: area(start, at.usedLow, rows, 4), formula: overridden, color: colors.accent, bold: true });
}

type Address = (row: number, column: number) => string;
