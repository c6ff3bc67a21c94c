import type { Rule, RuleId } from "../../../engine";
import { ruleLabel, type Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { Style } from "../../model/style";
import { textInput } from "../shared/text-input";
import { ruleNote } from "./words";

/** Characters Excel takes for the title of a prompt, and for the prompt. */
const [longestTitle, longestPrompt] = [32, 255];

/** Dresses the cell of a rule: its look, what it takes, and a mark where it holds something else. */
export function ruleCell(block: BlockBuilder, rule: Rule<RuleId>, row: number, column: number, words: Words): void {
  const where = area(row, column);
  const about = {
    title: ruleLabel(rule.id, words).slice(0, longestTitle),
    message: ruleNote(rule, words).slice(0, longestPrompt),
  };
  block.style(where, lookOf(rule));
  if (rule.kind === "number") {
    const [min, max] = rule.range;
    block.validate(where, { kind: "number", whole: rule.whole, min, max, ...about });
    block.formatWhere({
      area: where,
      formula: (at) => {
        const cell = at(row, column);
        const whole = rule.whole ? `,${cell}<>INT(${cell})` : "";
        const blank = rule.blank === null ? "TRUE" : "FALSE";
        const wrong = `OR(${cell}<${literal(min)},${cell}>${literal(max)}${whole})`;
        return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),${wrong},TRUE))`;
      },
      fill: colors.badFill,
      color: colors.bad,
    });
    return;
  }
  const list = listOf(rule);
  if (list === null) {
    block.validate(where, { kind: "prompt", ...about });
    return;
  }
  block.validate(where, { kind: "list", source: list, error: words.sheets.acceptanceRules.pickError, ...about });
  block.formatWhere({
    area: where,
    formula: (at) => {
      const cell = at(row, column);
      const unknown = `COUNTIF(${list},${cell})=0`;
      return rule.kind === "choice" && rule.blank ? `AND(${cell}<>"",${unknown})` : unknown;
    },
    fill: colors.badFill,
    color: colors.bad,
  });
}

/** The drop-down of a rule; null where it has none. */
export function listOf(rule: Rule): string | null {
  switch (rule.kind) {
    case "flag":
      return names.ruleChoices("yesNo");
    case "consequence":
      return names.ruleChoices("consequence");
    case "reply":
      return names.ruleChoices(rule.question);
    case "choice":
      return names.ruleChoices(rule.list);
    default:
      return null;
  }
}

function lookOf(rule: Rule): Style {
  switch (rule.kind) {
    case "number":
      return { ...style.input, ...style.yen, numberFormat: rule.unit === "share" ? "0%" : numberFormats.yen };
    case "text":
      return { ...textInput, size: 9 };
    default:
      return { ...textInput, horizontal: "Center", indent: 0, size: 9 };
  }
}
