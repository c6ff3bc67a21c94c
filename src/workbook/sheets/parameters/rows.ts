import { insurerSet, overridesOf, points, pointsOf, type ParameterSet, type Point } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { Style } from "../../model/style";
import { heightFor } from "../shared/text-height";
import { at, changedCell, meanCell, usedCell, widthOf, type ParameterRow } from "./columns";

/** Whose values the columns hold, and which points. */
export function headRows(block: BlockBuilder, { sheets }: Words): void {
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

/** One parameter: the insurer's values, the customer's over them, what is used, and where it comes from. */
export function parameterRow(block: BlockBuilder, parameter: ParameterRow, set: ParameterSet, words: Words): void {
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
    .style(area(row, at.min, 1, 4), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 })
    .style(area(row, at.min, 1, 2), { ...numberFormat, size: 9, color: colors.quiet, indent: 0 });
}
