import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors } from "../../model/cell-styles";
import type { Style } from "../../model/style";
import type { ListValidation, Validation } from "../../model/validation";

/** No., question, answer, state, remark or unit, choices or hint, who to ask and for what: points. */
export const widths = [34, 222, 164, 46, 104, 236, 130] as const;

/** Points that an indented text lacks. */
export const indent = 9;

/** The name of the state cells of a section, counted by the Guide. */
export const stateName = (section: string): string => `KK_state_${section}`;

/** A drop-down of answers. */
export const listOf = (source: string, words: Words): ListValidation => {
  const { pickTitle, pickMessage, pickError } = words.sheets.hearing;
  return { kind: "list", source, title: pickTitle, message: pickMessage, error: pickError };
};

/** Names the answer cell of a row, and dresses what stands beside it. */
export function finishRow(
  block: BlockBuilder,
  row: number,
  name: string,
  look: Style,
  validation: Validation | null,
): void {
  block.name(name, area(row, 2)).style(area(row, 2), look);
  block
    .style(area(row, 0), { horizontal: "Center", color: colors.quiet })
    .style(area(row, 3), { horizontal: "Center", size: 9 })
    .style(area(row, 5, 1, 2), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
  if (validation) block.validate(area(row, 2), validation);
}
