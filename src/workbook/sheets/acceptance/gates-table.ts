import { gateIds, gates, questionTests, type AcceptanceState, type GateId, type QuestionId } from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { roundedDown } from "../../formula/rounded-down";
import { sheetTestFormula } from "../../formula/expression";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { requiredValueCell } from "../../model/value-cells";
import { placeOfRule } from "../acceptance-rules/places";
import { gateAsksCell } from "../shared/gate-asks";
import { textFormula } from "../shared/text-formula";
import { heightFor } from "../shared/text-height";
import { CODE, DUE, ID, NAME, REASON, REPLIES, STATE, TODO, widths, WORDING } from "./columns";

/** States that are asked or done something about, worst first; then the others. */
const states = [
  "refer",
  "condition",
  "open",
  "pass",
  "notApplicable",
  "off",
  "notHeld",
] as const satisfies readonly AcceptanceState[];

const stateCell = (id: GateId): string => names.acceptanceSheet(`state_${id}`);
const cells = { one: requiredValueCell, all: () => "" };

/** By state, the formula that goes with it. */
const byState = (cell: string, of: (state: AcceptanceState) => string): string =>
  states.reduceRight((rest, state) => `IF(${cell}="${state}",${of(state)},${rest})`, `""`);

/** Each precondition: its state, by which replies, what to do until when, and the insurer's own wording. */
export function gatesTable(words: Words, row: number): Block {
  const { gates: text } = words.sheets.acceptance;
  const block = new BlockBuilder("acceptance_gates", { row, column: 0 }, widths.length);
  block.row([text.title], { style: style.heading, height: 24 });
  block.row(text.head, { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const id of gateIds) gateRow(block, id, words);
  const rows = block.next - start;
  block.name(names.acceptanceSheet("states"), area(start, ID, rows));
  block
    .style(area(start, NAME, rows), { bold: true })
    .style(area(start, STATE, rows), { horizontal: "Center", bold: true })
    .style(area(start, REPLIES, rows, WORDING - REPLIES + 1), { size: 9, horizontal: "Left", indent: 1 })
    .style(area(start, DUE, rows), { numberFormat: numberFormats.date, horizontal: "Center", indent: 0 })
    .style(area(start, ID, rows), { size: 8, color: colors.quiet });
  for (const [state, look] of [
    ["refer", { fill: colors.badFill, color: colors.bad }],
    ["condition", { fill: colors.warnFill, color: colors.warn }],
    ["open", { fill: colors.warnFill, color: colors.warn }],
    ["pass", { color: colors.good }],
  ] as const) {
    block.formatWhere({
      area: area(start, STATE, rows),
      formula: (at) => `${at(start, ID).replace(/^([A-Z])/, "$$$1")}="${state}"`,
      ...look,
      bold: true,
    });
  }
  return block.build();
}

/** As Rating shows it. */
const answeredShare = roundedDown(names.rating("overall", "answered"), 3);

/** What was replied to a question, as it is used. */
const used = (question: QuestionId): string =>
  `INDEX(${names.column("used")},MATCH("${question}",${names.column("id")},0))`;

function gateRow(block: BlockBuilder, id: GateId, words: Words): void {
  const { acceptance, calc } = words.sheets;
  const text = acceptance.gates;
  const { states: labels, gates: gateWords } = words.preconditions;
  const { questions, code } = gates[id];
  const cell = stateCell(id);
  const asks = gateAsksCell(id, words);
  const shown = byState(cell, (state) => `"${state === "notHeld" ? text.held : labels[state]}"`);
  const replies =
    questions.length === 0
      ? id === "answered"
        ? `${asks.asks}&CHAR(10)&${textFormula(text.answered, { share: `TEXT(${answeredShare},"0.0%")` })}`
        : asks.asks
      : questions
          .map((question) =>
            textFormula(text.reply, {
              question: `"${questionName(question, words)}"`,
              reply: `IF(${used(question)}="","${text.open}",${used(question)})`,
            }),
          )
          .join("&CHAR(10)&");
  const listed = (kind: "fails" | "open"): string => {
    if (questions.length === 0) return `""`;
    const each = questions
      .map(
        (question) =>
          `IF(${sheetTestFormula(questionTests(id, question)[kind], cells)},"${calc.separator}${question}","")`,
      )
      .join("&");
    return `IF(${each}="","",${textFormula(text.listed, { list: `MID(${each},${calc.separator.length + 1},99)` })})`;
  };
  const reason = byState(cell, (state) =>
    textFormula(text.reasons[state], { questions: listed(state === "open" ? "open" : "fails") }),
  );
  const todo = byState(cell, (state) =>
    state === "condition" || state === "refer" || state === "open"
      ? textFormula(text.todo[state], { days: names.rule(`${id}.days`) })
      : `"–"`,
  );
  const day = `DATE(MID(${names.record("time")},1,4),MID(${names.record("time")},6,2),MID(${names.record("time")},9,2))`;
  const due = `IF(${cell}="condition",IFERROR(${day}+${names.rule(`${id}.days`)},""),"")`;
  const own = (part: "endorsement" | "wording"): string => {
    const { row, column } = placeOfRule(`${id}.${part}`);
    return `INDEX(${names.rules(column)},MATCH("${row}",${names.rules("id")},0))&""`;
  };
  const endorsement = `IF(${cell}="condition",IFERROR(${own("endorsement")},""),"")`;
  const wording = `IF(AND(${cell}="condition",IFERROR(${own("endorsement")},"")<>""),IFERROR(${own("wording")},""),"")`;
  const gate = names.gate(id);
  const small = `${names.acceptance("segment", "size")}="small"`;
  const state = `IF(AND(${small},OR(${gate}="pass",${gate}="condition",${gate}="refer")),"notHeld",${gate})`;
  const name = `${code}　${gateWords[id].name}`;
  const options = questions.flatMap((question) => Object.values<string>(words.questions[question].options));
  const longest = options.reduce((one, other) => (other.length > one.length ? other : one), "");
  const at = block.row(
    [name, ...[shown, replies, reason, todo, due, endorsement, wording, state].map((each) => formula(each))],
    {
      style: style.body,
      height: heightFor(
        [
          [name, widths[NAME]],
          [
            questions
              .map((question) => fill(text.reply, { question: questionName(question, words), reply: longest }))
              .join("\n") || asks.text,
            widths[REPLIES],
            9,
          ],
          [text.reasons.condition, widths[REASON], 9],
          [text.todo.condition, widths[TODO], 9],
        ],
        10,
        32,
      ),
    },
  );
  block.name(cell, area(at, ID)).style(area(at, CODE, 1, 2), { wrap: true });
}
