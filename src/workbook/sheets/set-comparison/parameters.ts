import { parameterTable, points, type ParameterChange, type SetComparison } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { anchorColumn } from "../../model/address";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Place } from "../../model/area";
import type { Block } from "../../model/block";
import type { Cell } from "../../model/cell";
import { overrideSign } from "../parameters/columns";
import { colors, style } from "../../model/cell-styles";

const [UNIT, BEFORE, AFTER, MARK] = [1, 2, 5, 8] as const;

/** A refill brings other units into the same rows, and writes no formats. */
const anyUnit = "[>=1000]#,##0;General";

/** The parameters that differ, as many as there are; room for all, so that a refill fits. */
export function changedParameters(words: Words, { parameters }: SetComparison, place: Place, columns: number): Block {
  const text = words.sheets.setComparison;
  const block = new BlockBuilder("set_comparison_parameters", place, columns);
  block.row([fill(text.parameters, { count: parameters.length })], { style: style.heading, height: 24 });
  const groups = block.row([null, null, text.before, null, null, text.after], { style: style.columnHead, height: 18 });
  block.style(area(groups, BEFORE, 1, 3), { merge: true }).style(area(groups, AFTER, 1, 3), { merge: true });
  block.row(text.parameterHead, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const [index] of parameterTable.entries()) {
    const change = parameters[index];
    block.row(change ? cellsOf(change, words) : [index === 0 ? text.same : null]);
  }
  const rows = block.next - start;
  return block
    .style(area(start, 0, rows, columns), { size: 10, color: colors.ink, vertical: "Center" })
    .style(area(start, 0, rows), { shrink: true })
    .style(area(start, UNIT, rows), { size: 9, color: colors.quiet, shrink: true })
    .style(area(start, BEFORE, rows, 6), { ...style.yen, numberFormat: anyUnit })
    .style(area(start, MARK, rows), { horizontal: "Center", shrink: true })
    .formatWhere({
      area: area(start, 0, rows, columns),
      formula: (at) => `AND(${anchorColumn(at(start, UNIT))}<>"",MOD(ROW(),2)=0)`,
      fill: colors.band,
    })
    .build();
}

/** Shares as percentages, because the unit beside them says so; a single value stands in the middle. */
function cellsOf({ id, unit, uncertain, before, after, overridden }: ParameterChange, words: Words): readonly Cell[] {
  const shown = (value: number): number => (unit === "share" ? Number((value * 100).toPrecision(12)) : value);
  const triple = (values: ParameterChange["before"]): readonly Cell[] =>
    points.map((point) => (uncertain || point === "likely" ? shown(values[point]) : null));
  const { overrideBefore, overrideAfter } = words.sheets.setComparison;
  const marks = [
    overridden.before ? `${overrideSign}${overrideBefore}` : "",
    overridden.after ? `${overrideSign}${overrideAfter}` : "",
  ];
  return [
    words.parameters.labels[id].label,
    words.units[unit].word,
    ...triple(before),
    ...triple(after),
    marks.filter(Boolean).join(" ") || null,
  ];
}
