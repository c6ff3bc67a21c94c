import type { CatalogueQuestion, ViewpointId } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { heightFor } from "../shared/text-height";
import { questionMark } from "./marks";
import { textInput } from "../shared/text-input";
import { finishRow, indent, listOf, stateName, widths } from "./rows";

/** The rows of a viewpoint. */
export function questionRows(
  block: BlockBuilder,
  viewpoint: ViewpointId,
  questions: readonly CatalogueQuestion[],
  words: Words,
): void {
  const text = words.sheets.hearing;
  const { name: title, description } = words.viewpoints[viewpoint];
  block.row([title], { style: style.heading, height: 26 });
  block.row([description], { style: style.subtitle, height: 18 });
  block.row(text.questionHead, { style: style.columnHead, height: 18 });
  const start = block.next;
  for (const question of questions) {
    const { id } = question;
    const { text: asked, evidence, options } = words.questions[id];
    const replies = Object.values<string>(options);
    const choices = replies.map((reply) => fill(text.choice, { text: reply })).join("\n");
    const ask = `${words.departments[question.askedOf]}\n${evidence}`;
    const name = names.input(id);
    const remark = names.remark(id);
    const longest = replies.reduce((a, b) => (a.length > b.length ? a : b), "");
    const row = block.row([id, asked, null, formula(questionMark(question, words)), null, choices, ask], {
      style: style.body,
      height: heightFor(
        [
          [asked, widths[1]],
          [choices, widths[5] - indent, 9],
          [ask, widths[6] - indent, 9],
          [longest, widths[2]],
        ],
        10,
        30,
      ),
    });
    finishRow(block, row, name, textInput, listOf(names.list(id), words));
    block.style(area(row, 4), textInput).name(remark, area(row, 4));
  }
  block.name(stateName(viewpoint), area(start, 3, block.next - start));
  block.row([], { height: 8 });
}
