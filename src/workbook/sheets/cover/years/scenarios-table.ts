import { scenarios } from "../../../../engine";
import type { Words } from "../../../../locales";
import { area, type Addresses } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import { formula } from "../../../model/cell";
import { style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { columns, dashedYen } from "../columns";
import { termOf } from "../figures-of";
import { whereSettled } from "./settled";

/** What each plan is expected to pay a year of each scenario, and what stays; the sum is that of the answer. */
export function yearScenariosTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_expected_scenarios", { row, column: 0 }, columns);
  block.row([text.years.byScenario], { style: style.heading, height: 24 });
  const plans = Array.from({ length: shown }, (_, index) => index + 1);
  const used = 1 + 2 * shown;
  const over = block.row([null, ...plans.flatMap((plan) => [formula(`${termOf("name", plan)}&""`), null])], {
    height: 20,
  });
  block.row([text.scenario, ...plans.flatMap(() => [text.paid, text.retained])], { height: 20 });
  block.style(area(over, 0, 2, used), style.columnHead);
  for (const plan of plans) block.style(area(over, 1 + 2 * (plan - 1), 1, 2), { merge: true });
  const start = block.next;
  const cells = (of: (plan: number, part: number, at: Addresses) => string) =>
    plans.flatMap((plan) =>
      [0, 1].map((part) => (at: Addresses) => formula(whereSettled(plan, of(plan, part, at), text.years.again))),
    );
  for (const { code, id } of scenarios) {
    const value = (plan: number, part: number): string =>
      `INDEX(${names.coverYear(code)},1,${2 * (plan - 1) + part + 1})`;
    block.row([words.scenarios[id].short, ...cells(value)], { height: 18 });
  }
  const sum = block.row(
    [
      text.years.allScenarios,
      ...cells((plan, part, at) => {
        const column = 1 + 2 * (plan - 1) + part;
        return `SUM(${at(start, column)}:${at(start + scenarios.length - 1, column)})`;
      }),
    ],
    { height: 20 },
  );
  return block
    .style(area(start, 0, scenarios.length + 1, used), style.body)
    .style(area(start, 0, scenarios.length), { bold: true })
    .style(area(sum, 0, 1, used), style.total)
    .style(area(start, 1, scenarios.length + 1, used - 1), dashedYen)
    .build();
}
