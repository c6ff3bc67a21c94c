import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { choiceWords } from "./cell-of-value";
import { first } from "./columns";
import { planRows } from "./rows";

/** What the drop-downs of the table above offer, by term. */
export function choicesTable(block: BlockBuilder, words: Words): void {
  block.row([], { height: 14 });
  block.row([words.sheets.plans.choices], { style: style.heading, height: 24 });
  for (const row of planRows) {
    if (row.kind !== "choice" || row.part.kind !== "term") continue;
    const { term } = row.part;
    const texts = choiceWords(row, words);
    const entries = row.choices.flatMap((choice) => texts[choice] ?? []);
    // each over two columns of plans, which one is too narrow for
    const at = block.row([words.plans.terms[term].name, null, ...entries.flatMap((entry) => [entry])], {
      style: { ...style.body, size: 9 },
      height: 34,
    });
    block.name(names.planChoices(term), area(at, first, 1, entries.length));
  }
}
