import {
  appetiteParts,
  namedValue,
  numberOfRule,
  numericRules,
  questions,
  standardOf,
  type NumericRule,
  type NumericRuleId,
} from "../../../engine";
import { ruleLabel, type Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { choiceFormula } from "../../formula/named-value";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { requiredValueCell } from "../../model/value-cells";
import { placeOfRule } from "../acceptance-rules/places";
import { listOf } from "../acceptance-rules/rule-cell";

/** What stands for a cell whose row or column is gone; no rule can have it. */
const lost = "?";

const [TYPED, USED] = [2, 3] as const;

/** Rules of acceptance: what the cells say, and what formulas read; of what cannot be used the shipped value. */
export function calcRules(words: Words, row: number): Block {
  const { rules: text } = words.sheets.calc;
  const block = new BlockBuilder("calc_rules", { row, column: 0 }, 4);
  block.row([text.title], { style: style.heading, height: 24 });
  block.row(text.head, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const rule of numericRules) {
    const at = block.next;
    block.row(
      [
        rule.id,
        ruleLabel(rule.id, words),
        formula(typedFormula(rule.id)),
        (to) => formula(usedFormula(rule, to(at, TYPED))),
      ],
      { style: style.body },
    );
    block.name(names.rule(rule.id), area(at, USED));
  }
  const rows = block.next - start;
  block.name(names.ruleColumn("id"), area(start, 0, rows)).name(names.ruleColumn("value"), area(start, USED, rows));
  block.style(area(start, TYPED, rows, 2), { numberFormat: "General", horizontal: "Right" });
  return block.build();
}

function typedFormula(id: NumericRuleId): string {
  const { row, column } = placeOfRule(id);
  const cell = `INDEX(${names.rules(column)},MATCH("${row}",${names.rules("id")},0))`;
  return `IFERROR(IF(${cell}="","",${cell}),"${lost}")`;
}

/** What formulas read of a rule, `cell` holding what was typed. */
function usedFormula(rule: NumericRule, cell: string): string {
  const standard = literal(numberOfRule(rule, standardOf(rule)));
  if (rule.kind === "number") {
    const [min, max] = rule.range.map(literal);
    const whole = rule.whole ? `,${cell}=INT(${cell})` : "";
    const blank = rule.blank === null ? standard : literal(rule.blank);
    return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),IF(AND(${cell}>=${min},${cell}<=${max}${whole}),${cell},${standard}),${standard}))`;
  }
  const blank = rule.kind === "choice" && rule.blank ? 0 : null;
  const list = listOf(rule) ?? "";
  const place = `SUMPRODUCT((${list}=${cell})*(COLUMN(${list})-COLUMN(INDEX(${list},1))+1))`;
  const chosen = `IFERROR(CHOOSE(${place},${choicesOf(rule).map(literal).join(",")}),${standard})`;
  return blank === null ? chosen : `IF(${cell}="",${blank},${chosen})`;
}

/** What formulas read of each choice, in the order of its list. */
function choicesOf(rule: NumericRule): readonly number[] {
  if (rule.kind === "choice") return rule.choices.map((_, index) => index + 1);
  if (rule.kind !== "reply") return [1, 0];
  return questions.find(({ id }) => id === rule.question)?.options.map(({ step }) => step) ?? [];
}

const cells = { one: requiredValueCell, all: () => "" };

/** What rules of appetite and the segment say of the customer, by id. */
export function calcAppetite(words: Words, row: number): Block {
  const { appetite } = words.sheets.calc.rules;
  const block = new BlockBuilder("calc_appetite", { row, column: 0 }, 3);
  block.row([appetite.title], { style: style.heading, height: 24 });
  for (const name of [...appetiteParts.map((part) => `appetite.${part}` as const), "segment.size" as const]) {
    const at = block.row([name, appetite.parts[name], formula(choiceFormula(namedValue(name), cells))], {
      style: style.body,
    });
    block.name(requiredValueCell(name), area(at, 2));
  }
  return block.build();
}
