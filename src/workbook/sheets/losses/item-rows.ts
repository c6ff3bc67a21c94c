import { figures, type CostItem, type CostItemId, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { gatedAmount } from "../../formula/amount";
import { statedLiability } from "../../formula/impact";
import { basesOf } from "../../formula/sources";
import { wordsFormula } from "../../formula/words";
import { names } from "../../model/names";
import type { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { AMOUNTS, CALCULATION, SOURCE, widths } from "./columns";

/** What stands beside the loss, and both together; a most that could be due is in no sum. */
export function besideRows(block: BlockBuilder, scenario: Scenario, total: number, words: Words): void {
  const summed = scenario.beside.filter(({ ceiling }) => !ceiling);
  const start = block.next;
  for (const item of summed) itemRow(block, item, scenario, words);
  const end = block.next - 1;
  if (summed.length > 0) {
    const row = block.row(
      [
        words.terms.totalCost,
        null,
        null,
        ...figures.map((_, index) => (at: Addresses) => {
          const column = AMOUNTS + index;
          return formula(`${at(total, column)}+SUM(${at(start, column)}:${at(end, column)})`);
        }),
        words.sheets.losses.totalCostNote,
      ],
      { style: { ...style.body, bold: true }, height: 28 },
    );
    block.style(area(row, CALCULATION, 1, SOURCE - CALCULATION + 1), { ...quietText, bold: false });
  }
  for (const item of scenario.beside.filter(({ ceiling }) => ceiling)) itemRow(block, item, scenario, words);
}

const quietText = { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 } as const;

export function itemRow(block: BlockBuilder, item: CostItem, scenario: Scenario, words: Words): void {
  const { name } = words.costItems[item.id as CostItemId];
  const source = basesOf(item)
    .map((basis) => words.parameters.bases[basis].short)
    .join(words.sheets.calc.separator);
  const part =
    item.coverage === "conditional" && item.conditionalPart
      ? `△${words.coverage[item.conditionalPart].mark}`
      : words.coverage[item.coverage].mark;
  const calculation = wordsFormula(item, scenario, words);
  const row = block.row(
    [
      name,
      words.categories[item.category],
      part,
      ...figures.map((figure) => formula(gatedAmount(item, scenario, figure))),
      formula(calculation),
      null,
      source,
    ],
    {
      style: style.body,
      height: Math.max(
        28,
        heightFor(
          [
            [source, widths[SOURCE]],
            [name, widths[0]],
          ],
          9,
        ),
      ),
    },
  );
  block.name(names.item(item.id), area(row, AMOUNTS, 1, 4));
  block.style(area(row, 1, 1, 2), { horizontal: "Center", size: 9 });
  block.style(area(row, CALCULATION, 1, SOURCE - CALCULATION + 1), quietText);
}

export function statedLiabilityRow(block: BlockBuilder, scenario: Scenario, words: Words): void {
  const amount = statedLiability(scenario, words);
  if (!amount) return;
  const { label, note, cell } = amount;
  const row = block.row([label, null, null, null, formula(cell), null, null, note], {
    style: style.body,
    height: Math.max(26, heightFor([[note, widths[CALCULATION] + widths[SOURCE]]], 9)),
  });
  block.name(names.scenario(scenario.code, "statedLiability"), area(row, AMOUNTS + figures.indexOf("likely")));
  block.style(area(row, CALCULATION, 1, SOURCE - CALCULATION + 1), quietText);
}
