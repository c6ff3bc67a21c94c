import { grades } from "../../../engine";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { gradeColors } from "../../model/cell-styles";

/** Colours cells by the grade they show. */
export const gradeFormats = (block: BlockBuilder, row: number, column: number, rows: number): void => {
  for (const grade of grades) {
    block.formatWhere({
      area: area(row, column, rows),
      formula: (at) => `${at(row, column)}="${grade}"`,
      ...gradeColors[grade],
      bold: true,
    });
  }
};
