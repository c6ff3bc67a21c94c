import { mostPlans, type Plan } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { heightFor } from "../shared/text-height";
import { choicesTable } from "./choices-table";
import { first, ID, MEANING, RANGE, widths } from "./columns";
import { nameRow, planRows, plansForm, type PlanRowGroup } from "./rows";
import type { StartingPlans } from "../writes";
import { textInput } from "../shared/text-input";
import { beside, planRow } from "./term-row";

/**
 * 補償プラン / Plans: up to six plans side by side, a row a term. Made when first asked for and never written again, but for
 * single cells. A row is found by the id in it, a plan by the name of its column.
 */
export const plans: SheetDefinition<"plans", "plans" | "cover"> = {
  id: "plans",
  ownedBy: "person",
  titleBlock: "plans",
  holds: "input",
  inSnapshot: "cellsAndErrors",
  formulasRead: ["lists"],
  writtenBy: ["plans", "cover"],
  shownFirstBy: ["plans"],
  layout: (words, contents) => oneChunk(() => plansBody(words, contents)),
};

function plansBody(words: Words, { plans: shown, assumed }: StartingPlans): SheetBody {
  const text = words.sheets.plans;
  const block = new BlockBuilder("plans", { row: 0, column: 0 }, widths.length, true);
  const printed = widths.slice(0, ID).reduce((sum, width) => sum + width, 0);
  const title = block.row([text.title, ...Array.from({ length: ID - 1 }, () => null), plansForm], {
    style: style.title,
    height: 34,
  });
  const told = assumed ? text.subtitle + text.assumed : text.subtitle;
  const about = block.row([told], { height: heightFor([[told, printed]], 10, 18) });
  block.style(area(about, 0, 1, ID), { ...style.subtitle, wrap: true, merge: true });
  block.row([], { height: 8 });
  const form = area(title, ID);
  block.style(form, { size: 9, color: colors.quiet, numberFormat: text.form, horizontal: "Left" });
  block.name(names.plansForm, form);
  const { term, unit, plan, range, blank, meaning, id } = text.head;
  const places = Array.from({ length: mostPlans }, (_, index) => `${plan}${index + 1}`);
  block.row([term, unit, ...places, range, blank, meaning, id], { style: style.columnHead, height: 22 });
  const name = namesRow(block, words, shown);
  let group: PlanRowGroup | null = null;
  const breaks: number[] = [];
  for (const row of planRows) {
    if (row.group !== group) {
      group = row.group;
      const band = group === "scenarioSublimits" || group === "layers" ? text.groups[group] : words.plans.groups[group];
      const at = block.row([band], { style: style.band, height: 20 });
      if (group === "scenarioSublimits") breaks.push(at);
    }
    planRow(block, { row, shown, assumed, nameAt: name }, words);
  }
  const rows = block.next - name;
  block.name(names.plan("id"), area(name, ID, rows));
  for (let place = 1; place <= mostPlans; place++) block.name(names.plan(place), area(name, first + place - 1, rows));
  block.style(area(name, ID, rows), { ...style.text, size: 9, color: colors.quiet });
  const table = block.next;
  choicesTable(block, words);
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: name + 1,
    print: {
      orientation: "Landscape",
      printed: { rows: table, columns: ID },
      titleRows: `${name}:${name + 1}`,
      breaks,
      footer: words.sheets.footer,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

function namesRow(block: BlockBuilder, words: Words, shown: readonly Plan[]): number {
  const { label, range, hint } = words.sheets.plans.planName;
  const cells = Array.from({ length: mostPlans }, (_, index) => shown[index]?.name ?? null);
  const row = block.row([label, null, ...cells, range, null, hint, nameRow], { style: style.body, height: 30 });
  block
    .style(area(row, 0), { bold: true })
    .style(area(row, first, 1, mostPlans), { ...textInput, horizontal: "Center", indent: 0, bold: true })
    .style(area(row, RANGE, 1, MEANING - RANGE + 1), beside)
    .validate(area(row, first, 1, mostPlans), { kind: "prompt", title: label, message: hint });
  return row;
}
