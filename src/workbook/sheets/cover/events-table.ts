import { figures, scenarios } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { AMOUNT, columns, PLANS } from "./columns";
import { amountOf, retainedOf, termOf, where } from "./figures-of";

/** What each plan pays of an event of each scenario, and what stays: low, likely, high, and the mean event. */
export function eventsTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_events", { row, column: 0 }, columns);
  block.row([text.events], { style: style.heading, height: 24 });
  const plans = Array.from({ length: shown }, (_, index) => index + 1);
  const used = PLANS + 2 * shown;
  const over = block.row(
    [null, null, null, ...plans.flatMap((plan) => [formula(`${termOf("name", plan)}&""`), null])],
    { height: 20 },
  );
  block.row([text.scenario, text.figure, text.loss, ...plans.flatMap(() => [text.paid, text.retained])], {
    height: 20,
  });
  block.style(area(over, 0, 2, used), style.columnHead);
  for (const plan of plans) block.style(area(over, PLANS + 2 * (plan - 1), 1, 2), { merge: true });
  const start = block.next;
  for (const scenario of scenarios) {
    for (const [index, figure] of figures.entries()) {
      const cell = (plan: number, of: string) => formula(where(scenario, plan, of));
      const at = block.row(
        [
          index === 0 ? words.scenarios[scenario.id].short : null,
          text.figures[figure],
          formula(
            `IF(${names.scenario(scenario.code, "gate")}=0,"${text.notApplicable}",${names.scenario(scenario.code, figure)})`,
          ),
          ...plans.flatMap((plan) => [
            cell(plan, amountOf(scenario, "paid", plan, figure)),
            cell(plan, retainedOf(scenario, plan, figure)),
          ]),
        ],
        { height: 18 },
      );
      block.style(area(at, 0, 1, used), style.body);
      if (figure === "likely") block.style(area(at, 1, 1, used - 1), { bold: true });
    }
    const first = block.next - figures.length;
    block
      .style(area(first, 0, figures.length), { merge: true, bold: true })
      .name(names.coverEvent(scenario.code), area(first, PLANS, figures.length, 2 * shown));
  }
  block.style(area(start, 1, block.next - start), { horizontal: "Center", size: 9 });
  block.style(area(start, AMOUNT, block.next - start, used - AMOUNT), style.yen);
  return block.build();
}
