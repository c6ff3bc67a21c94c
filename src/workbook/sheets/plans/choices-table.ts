import { planTerms } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { choiceWords } from "./cell-of-value";
import { first } from "./columns";

/** What the drop-downs of the table above offer, by term. */
export function choicesTable(block: BlockBuilder, words: Words): void {
  block.row([], { height: 14 });
  block.row([words.sheets.plans.choices], { style: style.heading, height: 24 });
  for (const term of planTerms) {
    const texts = choiceWords(term, words);
    const entries = term.choices.flatMap((choice) => texts[choice] ?? []);
    if (entries.length === 0) continue;
    // each over two columns of plans, which one is too narrow for
    const at = block.row([words.plans.terms[term.id].name, null, ...entries.flatMap((entry) => [entry])], {
      style: { ...style.body, size: 9 },
      height: 34,
    });
    block.name(names.planChoices(term.id), area(at, first, 1, entries.length));
  }
}
