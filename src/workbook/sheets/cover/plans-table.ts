import { scenarios, type Figure } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { PlanRowId } from "../plans/rows";
import { columns } from "./columns";
import { isUnlimited, retainedOf, termOf } from "./figures-of";

/** A limit, and the part that must be covered for it to mean anything. */
const limits: readonly (readonly [limit: PlanRowId, covered: PlanRowId | null])[] = [
  ["liability.limit", "liability.covered"],
  ["response.limit", "response.covered"],
  ["profit.limit", "interruption.covered"],
  ["extraExpense.limit", "interruption.covered"],
  ["aggregate.limit", null],
];
const shownFigures = ["likely", "high"] as const satisfies readonly Figure[];
/** The event and the amount, over two columns and one. */
const widthOfWorst = 3;

/** The answer: what each plan limits, and the event after which most stays with the insured. */
export function plansTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover;
  const block = new BlockBuilder("cover_plans", { row, column: 0 }, columns);
  block.row([text.plans], { style: style.heading, height: 24 });
  const first = 1 + limits.length;
  const head = block.row(
    [
      text.plan,
      ...limits.map(([id]) => text.limits[id as keyof typeof text.limits]),
      ...shownFigures.flatMap((figure) => [text.worst[figure], null, text.stays]),
    ],
    { height: 34 },
  );
  const used = first + shownFigures.length * widthOfWorst;
  block.style(area(head, 0, 1, used), style.columnHead);
  const start = block.next;
  for (let plan = 1; plan <= shown; plan++) {
    const usable = `${termOf("usable", plan)}=0`;
    block.row(
      [
        formula(`IF(${termOf("name", plan)}="","–",${termOf("name", plan)})`),
        ...limits.map(([id, covered]) => {
          const limit = termOf(id, plan);
          const amount = `IF(${isUnlimited(limit)},"${words.plans.noLimit}",${limit})`;
          const asked = covered ? `IF(${termOf(covered, plan)}=0,"${text.notCovered}",${amount})` : amount;
          return formula(`IF(${usable},"${text.unusable}",${asked})`);
        }),
        ...shownFigures.flatMap((figure) => {
          const most = `MAX(${scenarios.map((scenario) => retainedOf(scenario, plan, figure)).join(",")})`;
          const name = scenarios.reduceRight(
            (rest, scenario) =>
              `IF(${retainedOf(scenario, plan, figure)}>=${most}-0.5,"${words.scenarios[scenario.id].short}",${rest})`,
            `"–"`,
          );
          return [
            formula(`IF(${usable},"–",IF(${most}<1,"${text.nothingStays}",${name}))`),
            null,
            formula(`IF(${usable},"–",${most})`),
          ];
        }),
      ],
      { height: 24 },
    );
  }
  block
    .style(area(start, 0, shown, used), style.body)
    .style(area(start, 0, shown), { bold: true })
    .style(area(start, 1, shown, used - 1), style.yen);
  for (let index = 0; index < shownFigures.length; index++) {
    const at = first + index * widthOfWorst;
    block.style(area(head, at, 1, 2), { merge: true });
    for (let plan = 0; plan < shown; plan++)
      block.style(area(start + plan, at, 1, 2), { merge: true, horizontal: "Center", shrink: true, wrap: false });
    block.style(area(start, at + 2, shown), { bold: true });
  }
  block.formatWhere({
    area: area(start, 1, shown, limits.length),
    formula: (at) => `${at(start, 1)}="${text.unusable}"`,
    fill: colors.badFill,
    color: colors.bad,
  });
  // plans named since
  const more = `COUNTIF(${names.planTerm("name")},"?*")-${shown}`;
  const note = block.row(
    [formula(`IF(${more}>0,"${fill(text.more, { count: `"&${more}&"` })}","${text.plansNote}")`)],
    { height: 20 },
  );
  return block
    .style(area(note, 0, 1, columns), { ...style.note, merge: true, vertical: "Center" })
    .formatWhere({
      area: area(note, 0, 1, columns),
      formula: (at) => `$${at(note, 0)}<>"${text.plansNote}"`,
      fill: colors.warnFill,
      color: colors.warn,
      bold: true,
    })
    .build();
}
