import { mostPlans } from "../../../engine";
import { lookUp, type Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { SheetBody } from "../../model/sheet-layout";
import type { Style } from "../../model/style";
import type { SheetDefinition } from "../definition";
import { textFormula } from "../shared/text-formula";
import { heightFor } from "../shared/text-height";
import { textInput } from "../shared/text-input";
import { accumulationRows, approvalParts, caseFields, type CaseChoiceId } from "./fields";

/** Points: label or kind, value or name, then amounts and hints. */
const widths = [150, 210, 140, 150, 220] as const;
const columns = widths.length;
/** The longest list. */
const listColumns = 7;
const printed = widths.reduce((sum, width) => sum + width, 0);

/**
 * 案件記録 / Case record: state, decision, sanctions check, accumulation, and what an approval was given for. Made with the sheet
 * of acceptance and never written again, but for single cells.
 */
export const caseRecord: SheetDefinition<"caseRecord", "acceptance"> = {
  id: "caseRecord",
  ownedBy: "person",
  titleBlock: "case_record",
  holds: "input",
  inSnapshot: "cells",
  formulasRead: ["acceptanceRules", "calc", "coverCalc"],
  writtenBy: ["acceptance"],
  shownFirstBy: [],
  layout: (words) => oneChunk(() => caseBody(words)),
};

function caseBody(words: Words): SheetBody {
  const text = words.sheets.caseRecord;
  const block = new BlockBuilder("case_record", { row: 0, column: 0 }, listColumns + 1, true);
  block.row([text.title], { style: style.title, height: 34 });
  merged(block, text.subtitle, { ...style.subtitle, wrap: true }, 10);
  block.row([], { height: 8 });
  for (const field of caseFields) fieldRow(block, field, words);
  approvalRows(block, words);
  const accumulationAt = accumulation(block, words);
  const end = block.next;
  choiceRows(block, words);
  return {
    columnWidths: [...widths, 90, 90, 90],
    blocks: [block.build()],
    charts: [],
    frozenRows: 1,
    print: {
      orientation: "Landscape",
      printed: { rows: end, columns },
      titleRows: "1:1",
      breaks: [accumulationAt],
      footer: words.sheets.footer,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: false,
  };
}

function merged(block: BlockBuilder, text: string, look: Style, size: number): void {
  const row = block.row([text], { height: heightFor([[text, printed, size]], size, 18) });
  block.style(area(row, 0, 1, columns), { ...look, merge: true });
}

const looks: Readonly<Record<(typeof caseFields)[number]["kind"], Style>> = {
  choice: textInput,
  text: textInput,
  date: { ...style.input, numberFormat: numberFormats.date, horizontal: "Left", indent: 1 },
  yen: { ...style.input, ...style.yen, horizontal: "Left", indent: 1 },
};

/** Characters Excel takes for the title of a prompt. */
const longestTitle = 32;

function fieldRow(block: BlockBuilder, { id, kind }: (typeof caseFields)[number], words: Words): void {
  const { fields, pickError } = words.sheets.caseRecord;
  const { label, hint } = fields[id];
  const row = block.row([label, null, hint], { style: style.body, height: 22 });
  const cell = area(row, 1);
  const about = { title: label.slice(0, longestTitle), message: hint };
  block
    .style(cell, looks[kind])
    .style(area(row, 2, 1, columns - 2), { size: 9, color: colors.quiet, merge: true, horizontal: "Left", indent: 1 })
    .name(names.caseCell(id), cell);
  if (kind === "choice")
    block.validate(cell, { kind: "list", source: names.caseChoices(id), error: pickError, ...about });
  else if (kind === "yen") block.validate(cell, { kind: "number", whole: false, min: 0, max: 1e14, ...about });
  else block.validate(cell, { kind: "prompt", ...about });
}

/** Whether two numbers are the same but for the arithmetic of two programs. */
const same = (one: string, other: string): string => `ABS(N(${one})-N(${other}))<=0.000000001*MAX(1,ABS(N(${one})))`;

/** A number that another makes of other rules: of what formulas read, and of how long the insurer's own texts are. */
function rulesNow(): string {
  const value = names.ruleColumn("value");
  const weight = (cells: string): string => `(ROW(${cells})-ROW(INDEX(${cells},1))+1)`;
  const texts = [5, 6].map((column) => `SUMPRODUCT(LEN(${names.rules(column)})*${weight(names.rules(column))})`);
  return `IFERROR(SUMPRODUCT(LN(1+${value})*${weight(value)})+${texts.join("+")},0)`;
}

/** The same of the terms that formulas read of the plans; 0 where no plans are compared. */
function plansNow(): string {
  const each = Array.from({ length: mostPlans }, (_, index) => {
    const cells = names.planTerms(index + 1);
    const weight = `(ROW(${cells})-ROW(INDEX(${cells},1))+1)`;
    return `IFERROR(SUMPRODUCT(LN(2+${cells})*${weight})*${index + 1},0)`;
  });
  return each.join("+");
}

function approvalRows(block: BlockBuilder, words: Words): void {
  const text = words.sheets.caseRecord.approval;
  heading(block, text.title);
  merged(block, text.note, style.note, 9);
  for (const part of approvalParts) {
    const row = block.row([text[part], null], { style: style.body, height: 18 });
    block
      .style(area(row, 1), { size: 9, wrap: false, horizontal: "Left", numberFormat: "General" })
      .name(names.caseCell(part), area(row, 1));
  }
  for (const [part, now] of [
    ["rulesNow", rulesNow()],
    ["plansNow", plansNow()],
  ] as const) {
    const row = block.row([text[part], formula(now)], { style: style.body, height: 18 });
    block
      .style(area(row, 1), { size: 9, horizontal: "Left", color: colors.quiet })
      .name(names.caseCell(part), area(row, 1));
  }
  const cell = names.caseCell;
  const changed = [
    `${cell("approvedInputs")}<>${names.record("inputs")}`,
    `${cell("approvedParameters")}<>${names.record("parameters")}`,
    `N(${names.record("changed")})>0`,
    `NOT(${same(cell("approvedRules"), cell("rulesNow"))})`,
    `NOT(${same(cell("approvedPlans"), cell("plansNow"))})`,
  ];
  const state = `IF(${cell("approvedAt")}="","${text.none}",IFERROR(IF(OR(${changed.join(",")}),"${text.changedText}","${text.unchanged}"),"${text.changedText}"))`;
  const row = block.row([text.changed, formula(state)], { style: style.body, height: 22 });
  block
    .style(area(row, 0, 1, 2), { bold: true })
    .name(cell("changed"), area(row, 1))
    .formatWhere({
      area: area(row, 1),
      formula: (at) => `${at(row, 1)}="${text.changedText}"`,
      fill: colors.badFill,
      color: colors.bad,
      bold: true,
    });
}

function heading(block: BlockBuilder, text: string): number {
  block.row([], { height: 10 });
  return block.row([text], { style: style.heading, height: 24 });
}

function accumulation(block: BlockBuilder, words: Words): number {
  const { accumulation: text, pickError } = words.sheets.caseRecord;
  const at = heading(block, text.title);
  merged(block, text.note, style.note, 9);
  block.row(text.head, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (let index = 0; index < accumulationRows; index++) {
    const row = block.next;
    block.row(
      [
        null,
        null,
        null,
        null,
        (at) => {
          const [left, limit] = [at(row, 2), at(row, 3)];
          const above = textFormula(text.above, { excess: `TEXT(${limit}-${left},"#,##0")` });
          return formula(`IF(COUNT(${left},${limit})<2,"",IF(${limit}>${left},${above},"${text.within}"))`);
        },
      ],
      { style: style.body, height: 20 },
    );
  }
  const [kind] = text.head;
  block
    .style(area(start, 0, accumulationRows, 2), textInput)
    .style(area(start, 2, accumulationRows, 2), { ...style.input, ...style.yen })
    .name(names.caseCell("accumulation"), area(start, 0, accumulationRows, columns))
    .validate(area(start, 0, accumulationRows), {
      kind: "list",
      source: names.caseChoices("kind"),
      title: kind ?? "",
      message: text.note,
      error: pickError,
    })
    .formatWhere({
      area: area(start, 4, accumulationRows),
      formula: (at) => `N(${at(start, 3)})>N(${at(start, 2)})*1`,
      color: colors.bad,
      bold: true,
    });
  return at;
}

/** What the drop-downs above offer. */
function choiceRows(block: BlockBuilder, words: Words): void {
  const { choices, choicesTitle, fields, accumulation: text } = words.sheets.caseRecord;
  block.row([], { height: 14 });
  block.row([choicesTitle], { style: style.heading, height: 24 });
  for (const list of Object.keys(choices) as CaseChoiceId[]) {
    const entries = Object.keys(choices[list]).map((id) =>
      lookUp(choices[list] as Readonly<Record<string, string>>, id),
    );
    const label = list === "kind" ? (text.head[0] ?? "") : fields[list].label;
    const row = block.row([label, ...entries], { style: { ...style.body, size: 8, ...style.text }, height: 20 });
    block.name(names.caseChoices(list), area(row, 1, 1, entries.length));
  }
}
