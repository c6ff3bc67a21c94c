import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors } from "../../model/cell-styles";

/** The words are the marks; colour only helps to find them. */
export function colourMarks(block: BlockBuilder, words: Words, column = 3): void {
  const { answered, check, reason, assumed } = words.sheets.hearing;
  const where = area(0, column, block.next);
  block.formatWhere({ area: where, formula: (at) => `${at(0, column)}="${answered}"`, color: colors.good });
  block.formatWhere({
    area: where,
    formula: (at) => `OR(${at(0, column)}="${check}",${at(0, column)}="${reason}")`,
    fill: colors.warnFill,
    color: colors.warn,
    bold: true,
  });
  block.formatWhere({
    area: where,
    formula: (at) => `${at(0, column)}="${assumed}"`,
    fill: colors.override,
    color: colors.accent,
    bold: true,
  });
}
