import { defaultRules, rules, type Rule, type RuleId, type RuleSet } from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { heightFor } from "../shared/text-height";
import { authorityTable } from "./authority-rows";
import { choiceRows } from "./choices";
import { FIRST, ID, widths } from "./columns";
import { gateTable } from "./gate-rows";
import { placeOfRule, valueColumns } from "./places";
import { aboutRow, valueHead, valueRow } from "./value-rows";

/**
 * 引受ルール / Acceptance rules: what preconditions for cover ask, who is outside appetite, whose decision a case is. Made with
 * the first diagnosis and never written again, but for single cells. A rule is found by the id in its row.
 */
export const acceptanceRules: SheetDefinition<"acceptanceRules", "diagnosis" | "simulation"> = {
  id: "acceptanceRules",
  ownedBy: "person",
  titleBlock: "acceptance_rules",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: (words, { rules: set }) => oneChunk(() => rulesBody(words, set ?? defaultRules)),
};

const printed = widths.slice(0, ID).reduce((sum, width) => sum + width, 0);
const rowsOf = (owners: readonly string[]): readonly Rule<RuleId>[] =>
  rules.filter(({ id }) => owners.some((owner) => id.startsWith(`${owner}.`)));

function rulesBody(words: Words, set: RuleSet): SheetBody {
  const text = words.sheets.acceptanceRules;
  const block = new BlockBuilder("acceptance_rules", { row: 0, column: 0 }, widths.length, true);
  block.row([text.title], { style: style.title, height: 34 });
  merged(block, text.subtitle, 10);
  const start = block.next;
  heading(block, text.set.title);
  const { name, version, hint } = text.set;
  aboutRow(block, { label: name, value: set.name, hint, id: "set.name" });
  aboutRow(block, { label: version, value: set.version, hint, id: "set.version" });
  heading(block, text.appetite.title);
  const { none, some } = text.appetite;
  const appetite = rowsOf(["appetite"]);
  const first = block.next + 2;
  merged(block, none, 9, (at) => {
    const cells = `${at(first, FIRST)}:${at(first + appetite.length - 1, FIRST)}`;
    return formula(`IF(AND(COUNT(${cells})=0,COUNTIF(${cells},"${words.profile.yes}")=0),"${none}","${some}")`);
  });
  valueHead(block, words);
  for (const rule of appetite) valueRow(block, rule, set, words);
  const segmentAt = heading(block, text.segment.title);
  merged(block, text.segment.about, 9);
  for (const rule of rowsOf(["segment"])) valueRow(block, rule, set, words);
  heading(block, text.gates.title);
  merged(block, text.gates.note, 9);
  gateTable(block, set, words);
  const requirementsAt = heading(block, text.requirements.title);
  valueHead(block, words);
  for (const rule of requirements) valueRow(block, rule, set, words);
  const authorityAt = heading(block, text.authority.title);
  merged(block, text.authority.note, 9);
  for (const rule of rules) if (rule.id === "authority.decides") valueRow(block, rule, set, words);
  authorityTable(block, set, words);
  const rows = block.next - start;
  block.name(names.rules("id"), area(start, ID, rows));
  for (let column = 1; column <= valueColumns; column++)
    block.name(names.rules(column), area(start, FIRST + column - 1, rows));
  const end = block.next;
  choiceRows(block, words);
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 1,
    print: {
      orientation: "Landscape",
      printed: { rows: end, columns: ID },
      titleRows: "1:1",
      breaks: [segmentAt, requirementsAt, authorityAt],
      footer: words.sheets.footer,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

/** How far each precondition goes. */
const requirements = rules.filter(
  ({ id }) => !/^(appetite|segment|authority)\./.test(id) && placeOfRule(id).row === id,
);

function heading(block: BlockBuilder, text: string): number {
  block.row([], { height: 10 });
  return block.row([text], { style: style.heading, height: 24 });
}

/** A text over the printed columns, or a cell that shows one of its length. */
function merged(block: BlockBuilder, text: string, size: number, shown: PlacedCell = text): void {
  const row = block.row([shown], {
    height: heightFor([[text, printed, size]], size, 18),
  });
  block.style(area(row, 0, 1, ID), { ...style.note, size, merge: true });
}
