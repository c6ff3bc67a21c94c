import {
  basisIds,
  parameterTable,
  points,
  type Parameter,
  type ParameterId,
  type ParameterSet,
  type Point,
} from "../../engine";
import type { ParameterGroupId, Words } from "../../locales";
import { literal, parameterName, pertMeanFormula } from "../formula/expression";
import { names } from "../names";
import { anchorColumn } from "../plan/address";
import { BlockBuilder } from "../plan/block";
import { area, formula, type Block, type Cell, type SheetLayout, type Style } from "../plan/plan";
import { sheetTitle } from "./sheet-title";
import { colors, numberFormats, style } from "./style";
import { heightFor } from "./text-height";

const [LABEL, LOW, LIKELY, HIGH, MEAN, UNIT, D_LOW, , , CHANGED, MIN, MAX, BASIS, NOTE, ID] = Array.from(
  { length: 15 },
  (_, index) => index,
) as [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const widths = [210, 82, 82, 82, 82, 58, 72, 72, 72, 56, 60, 76, 154, 210, 120] as const;
const columns = widths.length;

/** パラメータ / Parameters: every number of the calculation, to be changed in place. */
export function parametersSheet(words: Words, set: ParameterSet, replace: boolean): SheetLayout {
  const text = words.sheets.parameters;
  const block = new BlockBuilder("parameters", { row: 3, column: 0 }, columns, !replace);
  block.row(text.head, { style: style.columnHead, height: 32 });
  const start = block.next;
  let group = "";
  for (const parameter of parameterTable) {
    if (parameter.group !== group) {
      group = parameter.group;
      block.row([words.parameters.groups[parameter.group as ParameterGroupId]], { style: style.band, height: 20 });
    }
    parameterRow(block, parameter, set, words);
  }
  const rows = block.next - start;
  block
    .name(names.column("parameterInput"), area(start, LOW, rows, 3))
    .name(names.column("parameterValue"), area(start, LIKELY, rows));
  for (const [id, [column, cellOf]] of Object.entries(ownColumns)) {
    const name = names.column(id);
    block.name(name, area(start, column, rows));
    block.heal({ name, cells: new Map(parameterTable.map((one) => [parameterName(one.id, "likely"), cellOf(one)])) });
  }
  markWrongRows(block, start, rows);
  block.style(area(start, ID, rows), { ...style.text, size: 8, color: colors.quiet });
  const title = sheetTitle("parameters", text.title, text.subtitle, columns);
  const table = block.build();
  const identity = new BlockBuilder("parameters_set", { row: 2, column: 0 }, columns, !replace);
  identity.row([text.set, set.name, text.version, set.version], { height: 20 });
  identity.name(names.record("parameter_set"), area(0, 1)).name(names.record("parameter_version"), area(0, 3));
  identity
    .style(area(0, 0, 1, 4), { size: 10, vertical: "Center" })
    .style(area(0, 1), { ...style.input, ...style.text });
  identity.style(area(0, 3), { ...style.input, ...style.text });
  return {
    id: "parameters",
    name: words.sheets.names.parameters,
    columnWidths: widths,
    blocks: [title, identity.build(), table, sourcesBlock(words, table.place.row + table.size.rows + 1)],
    charts: [],
    frozenRows: 4,
    print: { orientation: "Landscape", titleRows: "4:4", breaks: [], footer: words.sheets.footer },
    tabColor: colors.inputLine,
    visibility: "Visible",
    holdsInput: true,
    protect: false,
  };
}

/** What the short names under basis stand for. */
function sourcesBlock(words: Words, row: number): Block {
  const block = new BlockBuilder("parameters_sources", { row, column: 0 }, columns);
  block.row([words.sheets.parameters.sources], { style: style.heading, height: 24 });
  for (const basis of basisIds) {
    const { short, citation } = words.parameters.bases[basis];
    const at = block.row([short, citation], { height: 16 });
    block.style(area(at, 0), { size: 9, bold: true }).style(area(at, 1), { size: 9, color: colors.quiet });
  }
  return block.build();
}

type Row = Parameter<ParameterId>;

const meanCell = ({ id, uncertain }: Row): Cell => {
  const at = (point: Point): string => parameterName(id, point);
  return formula(uncertain ? pertMeanFormula(at("low"), at("likely"), at("high")) : at("likely"));
};

/** A dot where a value is no longer the default. */
const changedCell = ({ id, uncertain, low, likely, high }: Row): Cell => {
  const own = { low, likely, high };
  const differs = (uncertain ? points : (["likely"] as const)).map(
    (point) => `${parameterName(id, point)}<>${literal(own[point])}`,
  );
  return formula(`IF(OR(${differs.join(",")}),"●","")`);
};

/** Columns beside the person's values that formulas read or a person relies on: healed on every diagnosis. */
const ownColumns: Readonly<Record<string, readonly [column: number, cell: (row: Row) => Cell]>> = {
  parameterMean: [MEAN, meanCell],
  parameterChanged: [CHANGED, changedCell],
  parameterId: [ID, ({ id }) => id],
};

function parameterRow(block: BlockBuilder, parameter: Row, set: ParameterSet, words: Words): void {
  const { id, unit, uncertain, min, max, low, likely, high } = parameter;
  const own = set.values[id];
  const { label, note } = words.parameters.labels[id];
  const basis = parameter.basis.map((one) => words.parameters.bases[one].short).join(words.sheets.calc.separator);
  const row = block.next;
  const name = (point: Point): string => names.parameter(id, point);
  block.row(
    [
      label,
      uncertain ? own.low : null,
      own.likely,
      uncertain ? own.high : null,
      meanCell(parameter),
      words.units[unit].word,
      uncertain ? low : null,
      likely,
      uncertain ? high : null,
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
          [label, widths[LABEL], 10],
          [basis, widths[BASIS]],
          [note ?? "", widths[NOTE]],
        ],
        9,
        18,
      ),
    },
  );
  const numberFormat: Style = { ...style.yen, numberFormat: numberFormats[unit] };
  block
    .style(area(row, LOW, 1, 4), numberFormat)
    .style(area(row, D_LOW, 1, 3), { ...numberFormat, size: 9, color: colors.quiet });
  block
    .style(area(row, UNIT), { size: 9, horizontal: "Left", indent: 1 })
    .style(area(row, CHANGED), { horizontal: "Center", color: colors.bad });
  block
    .style(area(row, MIN, 1, 4), { size: 8, color: colors.quiet, horizontal: "Left", indent: 1 })
    .style(area(row, MIN, 1, 2), { ...numberFormat, size: 8, color: colors.quiet, indent: 0 });
  if (uncertain) {
    block.style(area(row, LOW, 1, 3), style.input);
    block.name(name("low"), area(row, LOW)).name(name("likely"), area(row, LIKELY)).name(name("high"), area(row, HIGH));
    block.name(names.parameter(id, "mean"), area(row, MEAN));
  } else block.style(area(row, LIKELY), style.input).name(names.parameter(id), area(row, LIKELY));
}

/** Marks a row whose values are no numbers, out of range or out of order; a single value has no default low. */
function markWrongRows(block: BlockBuilder, start: number, rows: number): void {
  block.formatWhere({
    area: area(start, LOW, rows, 3),
    formula: (at) => {
      const cell = (column: number): string => anchorColumn(at(start, column));
      const [low, likely, high, min, max] = [LOW, LIKELY, HIGH, MIN, MAX].map(cell);
      const single = `AND(ISNUMBER(${likely}),${likely}>=${min},${likely}<=${max})`;
      const triple = `AND(COUNT(${low}:${high})=3,${low}>=${min},${low}<=${likely},${likely}<=${high},${high}<=${max})`;
      return `IF(${cell(ID)}="",FALSE,NOT(IF(${cell(D_LOW)}="",${single},${triple})))`;
    },
    fill: colors.badFill,
    color: colors.bad,
  });
}
