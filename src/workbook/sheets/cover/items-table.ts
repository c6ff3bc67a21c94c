import { claimableItems, classesOf, figures, lineOf, scenarios, type CostItemId } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { caseOf, LIKELY } from "../cover-calc/columns";
import { heightFor } from "../shared/text-height";
import { AMOUNT, columns, dashedYen, PLANS, widths } from "./columns";
import { termOf, where } from "./figures-of";

/** Item by item, what each plan pays of a likely event. */
export function itemsTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_items", { row, column: 0 }, columns);
  block.row([text.items], { style: style.heading, height: 24 });
  const plans = Array.from({ length: shown }, (_, index) => index + 1);
  const head = block.row(
    [text.item, text.line, text.likelyLoss, ...plans.map((plan) => formula(`${termOf("name", plan)}&""`))],
    { height: 30 },
  );
  const used = PLANS + shown;
  block.style(area(head, 0, 1, used), style.columnHead);
  for (const scenario of scenarios) {
    const band = block.row([words.scenarios[scenario.id].name], { height: 20 });
    block.style(area(band, 0, 1, used), style.band);
    const covered = classesOf(scenario).classes.filter(({ line }) => line !== null);
    for (const item of claimableItems(scenario)) {
      const line = lineOf(item);
      const share = covered.findIndex(({ items }) => items.includes(item.id)) + 1;
      const loss = `INDEX(${names.item(item.id)},1,${figures.indexOf("likely") + 1})`;
      const { name } = words.costItems[item.id as CostItemId];
      const paid = (plan: number): string =>
        share === 0 ? "0" : `${loss}*INDEX(${names.cover(scenario.code, `share${share}`)},1,${caseOf(plan, LIKELY)})`;
      const at = block.row(
        [
          name,
          line ? words.plans.lines[line] : words.plans.reasons.notCovered,
          formula(loss),
          ...plans.map((plan) => formula(where(scenario, plan, paid(plan)))),
        ],
        { height: heightFor([[name, widths[0]]], 10, 18) },
      );
      block
        .style(area(at, 0, 1, used), style.body)
        .style(area(at, 1), { size: 9, shrink: true, wrap: false })
        .style(area(at, AMOUNT, 1, used - AMOUNT), dashedYen);
      block.name(names.coverItem(item.id), area(at, PLANS, 1, shown));
    }
  }
  return block.build();
}
