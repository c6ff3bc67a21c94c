import { rules, type ChoiceListId, type Rule } from "../../../engine";
import { questionName, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { FIRST } from "./columns";
import { listOf } from "./rule-cell";
import { ruleChoices } from "./words";

/** What the drop-downs offer, a row a list, each once; formulas look a choice up by its place in it. */
export function choiceRows(block: BlockBuilder, words: Words): void {
  const { choices } = words.sheets.acceptanceRules;
  block.row([], { height: 14 });
  block.row([choices], { style: style.heading, height: 24 });
  const listed = new Set<string>();
  for (const rule of rules) {
    const list = listOf(rule);
    if (list === null || listed.has(list)) continue;
    listed.add(list);
    const entries = ruleChoices(rule, words);
    const row = block.row([listLabel(rule, words), null, ...entries.map((entry) => entry.label)], {
      style: { ...style.body, size: 9, ...style.text },
      height: 44,
    });
    block.name(list, area(row, FIRST, 1, entries.length));
  }
}

function listLabel(rule: Rule, words: Words): string {
  const { yesNo, gates, authority } = words.sheets.acceptanceRules;
  switch (rule.kind) {
    case "reply":
      return questionName(rule.question, words);
    case "choice": {
      const parts: Readonly<Record<ChoiceListId, string>> = {
        industry: authority.parts.industry,
        grade: authority.parts.grade,
        authorityFinding: authority.parts.finding,
        authorityLevel: authority.parts.level,
        authorityDecides: authority.rule,
      };
      return parts[rule.list];
    }
    default:
      return rule.kind === "flag" ? yesNo : gates.parts.fails;
  }
}
