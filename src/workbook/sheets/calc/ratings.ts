import {
  namedValue,
  questions,
  ratedIds,
  ratingParts,
  type NamedList,
  type RatedId,
  type RatingPart,
  type ValueName,
} from "../../../engine";
import type { Words } from "../../../locales";
import type { ValueCells } from "../../formula/expression";
import { cellsOf, isRising } from "../../formula/value-range";
import { choiceFormula, numberFormula } from "../../formula/named-value";
import { names } from "../../model/names";
import { textColumns } from "./question-columns";
import { partsOf, requiredValueCell, valueCell } from "../../model/value-cells";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula, type Cell } from "../../model/cell";
import type { Block } from "../../model/block";
import { style } from "../../model/cell-styles";

/** Left of the values: id and name. */
const headColumns = 2;
const columns = headColumns + ratingParts.length;
const columnOf = (part: string): number => headColumns + ratingParts.findIndex((each) => each === part);

/** Scores, ranges, caps and grades of the five viewpoints and of the whole. */
export function calcRatings(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_ratings", { row, column: 0 }, columns);
  block.row([text.ratings], { style: style.heading, height: 24 });
  block.row(text.ratingHead, { style: style.columnHead, height: 32 });
  const start = block.next;
  const addressOf =
    (to: Addresses) =>
    (name: ValueName): string => {
      const [owner, part] = partsOf(name);
      const row = ratedIds.findIndex((id) => id === owner);
      return row < 0 ? requiredValueCell(name) : to(start + row, columnOf(part));
    };
  for (const id of ratedIds) {
    const name = id === "overall" ? words.sheets.rating.overall : words.viewpoints[id].name;
    const at = block.row([
      id,
      name,
      ...ratingParts.map((part) => (to: Addresses) => ratingCell(id, part, addressOf(to), text.separator)),
    ]);
    for (const part of ratingParts) {
      const cell = valueCell(`${id}.${part}`);
      if (cell) block.name(cell, area(at, columnOf(part)));
    }
  }
  const rows = block.next - start;
  block.style(area(start, 0, rows, columns), { ...style.body, wrap: false });
  block.style(area(start, columnOf("weight"), rows), { numberFormat: "0%" });
  block.style(area(start, columnOf("score"), rows, 3), { numberFormat: "0.0" });
  block.style(area(start, columnOf("answered"), rows), { numberFormat: "0.0%" });
  block.style(area(start, columnOf("grade"), rows), { horizontal: "Center", bold: true });
  return block.build();
}

function ratingCell(id: RatedId, part: RatingPart, one: ValueCells["one"], separator: string): Cell {
  const value = namedValue(`${id}.${part}`);
  switch (value.kind) {
    case "number":
    case "optional":
      return formula(numberFormula(value, rangeOf(one)));
    case "choice":
      return formula(choiceFormula(value, rangeOf(one)));
    default:
      return formula(listFormula(value, one, separator));
  }
}

/** One part of several ratings, which stand one below another. */
const rangeOf = (one: ValueCells["one"]): ValueCells => ({
  one,
  all: (names) => {
    const rows = names.map((name) => ratedIds.findIndex((id) => id === partsOf(name)[0]));
    const parts = new Set(names.map((name) => partsOf(name)[1]));
    return cellsOf(names, one, isRising(rows) && parts.size === 1);
  },
});

/** The questions of a list, by their ids. */
function listFormula(list: NamedList, one: ValueCells["one"], separator: string): string {
  if (list.kind === "list") {
    const last = questions.filter(({ viewpoint }) => viewpoint === list.viewpoint).at(-1)?.id ?? "";
    return `INDEX(${names.column(textColumns[list.listedFor])},MATCH("${last}",${names.column("id")},0))`;
  }
  const all = list.names.map((name) => `IF(${one(name)}="","",${one(name)}&"${separator}")`).join("&");
  return `LEFT(${all},MAX(0,LEN(${all})-${separator.length}))`;
}
