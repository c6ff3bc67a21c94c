import { figures, partsOf, type CoveragePart, type Scenario } from "../../../engine";
import { fill, lookUp, type Words } from "../../../locales";
import { names } from "../../model/names";
import type { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { AMOUNTS, CALCULATION, calculationWidth, PART, widths } from "./columns";

/** Of the total, what each part of a policy answers; `start`: row of the first item. */
export function partRows(block: BlockBuilder, scenario: Scenario, start: number, words: Words): void {
  for (const part of partsOf(scenario)) {
    const { mark, name } = words.coverage[part];
    const label = fill(words.sheets.losses.ofWhich, { part: name });
    const note = noteOf(part, words);
    const rows = scenario.items.flatMap(({ coverage }, index) => (coverage === part ? [start + index] : []));
    const row = block.row(
      [
        label,
        null,
        mark,
        ...figures.map(
          (_, index) => (at: Addresses) => formula(rows.map((item) => at(item, AMOUNTS + index)).join("+")),
        ),
        note,
      ],
      {
        style: { ...style.body, size: 9 },
        height: heightFor(
          [
            [label, widths[0]],
            [note ?? "", calculationWidth],
          ],
          9,
        ),
      },
    );
    block.name(names.partSum(scenario.code, part), area(row, AMOUNTS, 1, figures.length));
    block
      .style(area(row, PART), { horizontal: "Center" })
      .style(area(row, CALCULATION), { horizontal: "Left", indent: 1, color: colors.quiet });
  }
}

const noteOf = (part: CoveragePart, { sheets }: Words): string | null => {
  const { partNotes } = sheets.losses;
  return Object.hasOwn(partNotes, part) ? lookUp(partNotes, part) : null;
};
