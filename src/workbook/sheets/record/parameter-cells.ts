import {
  comparedDigits,
  falling,
  notRising,
  parameterTable,
  points,
  pointsOf,
  premiumShares,
  viewpointWeights,
  type ParameterId,
  type ParameterSet,
} from "../../../engine";
import type { Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { insurerName, parameterName } from "../../formula/parameter-names";
import { columnLetters } from "../../model/address";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula, type Cell } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { at } from "../parameters/columns";

const [VALUES, CHANGED, PLACE, WRONG, TYPED_OVER] = [1, 4, 5, 6, 7] as const;
const columns = 8;

type Row = (typeof parameterTable)[number];

/** Formulas of what must hold of the values in cells. */
const insurer = (id: ParameterId): string => insurerName(id, "likely");
const used = (id: ParameterId): string => parameterName(id, "likely");
const both = (test: (cell: (id: ParameterId) => string) => string): string => `${test(insurer)},${test(used)}`;

/** Numbers, within the range of the parameter, and in order. */
function isUsable({ id, uncertain, min, max }: Row): string {
  const [least, most] = [literal(min), literal(max)];
  const names = (cell: typeof insurerName | typeof parameterName): readonly [string, string, string] => [
    cell(id, "low"),
    cell(id, "likely"),
    cell(id, "high"),
  ];
  return [insurerName, parameterName]
    .map((cell) => {
      const [low, likely, high] = names(cell);
      if (!uncertain) return `COUNT(${likely})=1,${likely}>=${least},${likely}<=${most}`;
      return `COUNT(${low},${likely},${high})=3,${low}>=${least},${low}<=${likely},${likely}<=${high},${high}<=${most}`;
    })
    .join(",");
}

/** What must hold between parameters: by the one that is named if it does not. */
const between: readonly (readonly [named: ParameterId, holds: string])[] = [
  ...falling.map(([more, less]) => [more, both((cell) => `${cell(more)}>${cell(less)}`)] as const),
  ...notRising.map(([more, less]) => [more, both((cell) => `${cell(more)}>=${cell(less)}`)] as const),
  ...viewpointWeights
    .slice(0, 1)
    .map((first) => [first, both((cell) => `SUM(${viewpointWeights.map(cell).join(",")})>0`)] as const),
  [premiumShares[0], both((cell) => `ROUND(SUM(${premiumShares.map(cell).join(",")}),${comparedDigits})<1`)],
];

/** Where a parameter's likely value is now. */
const placeOf = (id: ParameterId, sheet: string): string =>
  `"${sheet.replaceAll('"', '""')}!${columnLetters(at.likely)}"&ROW(${insurer(id)})`;

/** A flag of `firstOf`: the row's own position where the test does not hold. */
const flag = (holds: string, position: number): string => `IFERROR(IF(AND(${holds}),"",${position}),${position})`;

/**
 * Every parameter as it was at the diagnosis; whether its used values are others now, whether they can be used, and
 * whether they are still the formulas they were. `sheet`: the name of the sheet they stand on.
 */
export function parameterCellsBlock({ sheets }: Words, row: number, { values }: ParameterSet, sheet: string): Block {
  const text = sheets.record;
  const block = new BlockBuilder("record_parameters", { row, column: 0 }, columns);
  block.row([text.parametersTitle], { style: style.heading, height: 24 });
  block.row(text.parametersHead, { style: style.columnHead });
  const start = block.next;
  const position = (): number => block.next - start + 1;
  for (const parameter of parameterTable) {
    const { id, uncertain } = parameter;
    const own = pointsOf(parameter);
    const then = points.map((point): Cell => (own.includes(point) ? values[id][point] : null));
    const here = block.next;
    const place = position();
    const live = [...own, ...(uncertain ? (["mean"] as const) : [])];
    block.row([
      id,
      ...then,
      (to) =>
        formula(
          `IFERROR(IF(AND(${own.map((point) => `${parameterName(id, point)}=${to(here, VALUES + points.indexOf(point))}`).join(",")}),0,1),1)`,
        ),
      formula(placeOf(id, sheet)),
      formula(flag(isUsable(parameter), place)),
      formula(flag(live.map((point) => `ISFORMULA(${parameterName(id, point)})`).join(","), place)),
    ]);
  }
  for (const [id, holds] of between)
    block.row([id, null, null, null, null, formula(placeOf(id, sheet)), formula(flag(holds, position()))]);
  const rows = block.next - start;
  return block
    .style(area(start, 0, rows, columns), { ...style.body, wrap: false, size: 8 })
    .name(names.record("parameterChanged"), area(start, CHANGED, rows))
    .name(names.record("parameterPlace"), area(start, PLACE, rows))
    .name(names.record("parameterWrong"), area(start, WRONG, rows))
    .name(names.record("parameterTypedOver"), area(start, TYPED_OVER, rows))
    .build();
}
