import { chanceIds, chances, figures, type Figure } from "../../../engine";
import type { Words } from "../../../locales";
import { comparedFormula, formulaOf } from "../../formula/expression";
import { parameterName } from "../../formula/parameter-names";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { numberFormats, style } from "../../model/cell-styles";
import { requiredValueCell } from "../../model/value-cells";

const parts = ["stated", "probability", ...figures] as const;
type Part = (typeof parts)[number];
const columns = parts.length + 2;

/** Chances and shares: whether all of it happens, and how much of it where not. */
export function calcChances(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_chances", { row, column: 0 }, columns);
  block.row([text.chances], { style: style.heading, height: 24 });
  block.row(text.chanceHead, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const id of chanceIds) {
    const at = block.row([id, words.chances[id], ...parts.map((part) => formula(chanceFormula(id, part)))]);
    for (const [index, part] of parts.entries()) block.name(names.chance(id, part), area(at, 2 + index));
  }
  const rows = block.next - start;
  block.style(area(start, 0, rows, columns), style.body);
  block.style(area(start, 2, rows, parts.length), { ...style.yen, numberFormat: numberFormats.share });
  return block.build();
}

function chanceFormula(id: (typeof chanceIds)[number], part: Part): string {
  const { probability, logActs, otherwise } = chances[id];
  const own = (of: Part): string => names.chance(id, of);
  const share = (figure: Figure): string => (otherwise ? parameterName(otherwise, figure) : "0");
  switch (part) {
    case "stated":
      return formulaOf(probability, "likely");
    case "probability":
      return logActs ? `MIN(1,${own("stated")}*${requiredValueCell("log.extent")})` : own("stated");
    case "mean":
      return `${own("probability")}+(1-${own("probability")})*${share("mean")}`;
    default: {
      const chance = comparedFormula(own(part === "likely" ? "stated" : "probability"));
      return `IF(${chance}>=${parameterName(`chance.${part}`, "likely")},1,${share(part)})`;
    }
  }
}
