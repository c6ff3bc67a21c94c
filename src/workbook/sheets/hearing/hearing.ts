import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import {
  profileSections,
  questions,
  variables,
  viewpointIds,
  type ProfileSection,
  type Variable,
  type VariableId,
} from "../../../engine";
import { fill, formatNumber, type Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { SheetBody } from "../../model/sheet-layout";
import type { Style } from "../../model/style";
import type { ListValidation, Validation } from "../../model/validation";
import { profileMark, questionMark } from "./marks";
import { colors, formatOf, numberFormats, style } from "../../model/cell-styles";
import { isOnAnnex } from "../annex/sections";
import { heightFor } from "../shared/text-height";

/** No., question, answer, state, remark or unit, evidence or hint: points. */
const widths = [38, 268, 200, 50, 130, 200] as const;
const columns = widths.length;

/** The name of the state cells of a section, counted by the Guide. */
export const stateName = (section: string): string => `KK_state_${section}`;

export function inputStyle(variable: Variable): Style {
  if (variable.kind === "number") {
    return { ...style.input, ...style.yen, numberFormat: formatOf(variable) };
  }
  if (variable.kind === "information") {
    if (variable.form === "date") return { ...style.input, numberFormat: numberFormats.date, horizontal: "Left" };
    if (variable.form === "number")
      return { ...style.input, ...style.yen, numberFormat: numberFormats[variable.unit ?? "none"] };
  }
  return { ...style.input, ...style.text, horizontal: "Left", indent: 1 };
}

export function validationOf(variable: Variable<VariableId>, words: Words): Validation | null {
  const text = words.sheets.hearing;
  const list = (source: string): ListValidation => listOf(source, words);
  switch (variable.kind) {
    case "flag":
      return list(names.list("yesNo"));
    case "industry":
      return list(names.list("industry"));
    case "choice":
      return list(names.list(variable.list));
    case "mention":
      return { ...list(names.list(variable.suggested)), open: true };
    case "number": {
      const { min, max, whole, unit } = variable;
      const shown = (value: number): string => (unit === "share" ? `${value * 100}%` : formatNumber(value, "en"));
      const message = fill(text.numberMessage, { min: shown(min), max: shown(max), unit: words.units[unit].word });
      return { kind: "number", whole, min, max, title: text.numberTitle, message };
    }
    case "information":
      if (variable.form === "date") return { kind: "prompt", title: text.dateTitle, message: text.dateMessage };
      if (variable.form === "flag") return list(names.list("yesNo"));
      return variable.list ? list(names.list(variable.list)) : null;
  }
}

const listOf = (source: string, words: Words): ListValidation => {
  const { pickTitle, pickMessage, pickError } = words.sheets.hearing;
  return { kind: "list", source, title: pickTitle, message: pickMessage, error: pickError };
};

/** ヒアリングシート / Hearing sheet: what the customer fills in. */
export const hearing: SheetDefinition<"hearing", "template"> = {
  id: "hearing",
  titleBlock: "hearing",
  holds: "input",
  inSnapshot: "cellsAndErrors",
  formulasRead: ["lists"],
  writtenBy: ["template"],
  shownFirstBy: [],
  layout: (words) => oneChunk(() => hearingBody(words)),
};

function hearingBody(words: Words): SheetBody {
  const text = words.sheets.hearing;
  const block = new BlockBuilder("hearing", { row: 0, column: 0 }, columns, true);
  block.row([text.title], { style: style.title, height: 34 });
  block.row([text.subtitle], { style: style.subtitle, height: 20 });
  block.row([]);
  const profileBreaks = profileRows(block, words);
  const viewpointBreaks = viewpointIds.map((viewpoint) => {
    const start = block.next;
    questionRows(block, viewpoint, words);
    return start;
  });
  colourMarks(block, words);
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 2,
    print: {
      orientation: "Landscape",
      titleRows: "1:2",
      breaks: [...profileBreaks, ...viewpointBreaks],
      footer: words.sheets.templateFooter,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: true,
  };
}

/** Sections of the profile that start a page. */
const newPage: readonly ProfileSection[] = ["systems", "personalData", "dependence"];

/** Returns the rows pages start at. */
function profileRows(block: BlockBuilder, words: Words): number[] {
  const text = words.sheets.hearing;
  const breaks: number[] = [];
  let number = 0;
  for (const section of profileSections.filter((each) => !isOnAnnex(each))) {
    if (newPage.includes(section)) breaks.push(block.next);
    block.row([words.profile.sections[section].name], { style: style.heading, height: 26 });
    block.row(text.profileHead, { style: style.columnHead, height: 18 });
    const start = block.next;
    for (const variable of variables.filter((candidate) => candidate.section === section)) {
      number += 1;
      profileRow(block, variable, `P${number}`, words);
    }
    block.name(stateName(section), area(start, 3, block.next - start));
    block.row([], { height: 8 });
  }
  return breaks;
}

function profileRow(block: BlockBuilder, variable: Variable<VariableId>, number: string, words: Words): void {
  const { label, hint } = words.profile.variables[variable.id];
  const name = names.input(variable.id);
  const unit = "unit" in variable ? words.units[variable.unit].word : "";
  const row = block.row([number, label, null, formula(profileMark(variable, words)), unit, hint], {
    style: style.body,
    height: heightFor(
      [
        [label, widths[1]],
        [hint, widths[5], 9],
      ],
      10,
    ),
  });
  finishRow(block, row, name, inputStyle(variable), validationOf(variable, words));
  block.style(area(row, 5), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
}

function questionRows(block: BlockBuilder, viewpoint: (typeof viewpointIds)[number], words: Words): void {
  const text = words.sheets.hearing;
  const { name: title, description } = words.viewpoints[viewpoint];
  block.row([title], { style: style.heading, height: 26 });
  block.row([description], { style: style.subtitle, height: 18 });
  block.row(text.questionHead, { style: style.columnHead, height: 18 });
  const start = block.next;
  for (const question of questions.filter((candidate) => candidate.viewpoint === viewpoint)) {
    const { id } = question;
    const { text: asked, evidence } = words.questions[id];
    const name = names.input(id);
    const remark = names.remark(id);
    const longest = Object.values<string>(words.questions[id].options).reduce(
      (a, b) => (a.length > b.length ? a : b),
      "",
    );
    const row = block.row([id, asked, null, formula(questionMark(question, words)), null, evidence], {
      style: style.body,
      height: heightFor(
        [
          [asked, widths[1]],
          [evidence, widths[5], 9],
          [longest, widths[2]],
        ],
        10,
        30,
      ),
    });
    const look: Style = { ...style.input, ...style.text, horizontal: "Left", indent: 1 };
    finishRow(block, row, name, look, listOf(names.list(id), words));
    block
      .style(area(row, 4), { ...style.input, ...style.text, horizontal: "Left", indent: 1 })
      .name(remark, area(row, 4));
    block.style(area(row, 5), { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 });
  }
  block.name(stateName(viewpoint), area(start, 3, block.next - start));
  block.row([], { height: 8 });
}

/** The words are the marks; colour only helps to find them. */
export function colourMarks(block: BlockBuilder, words: Words, column = 3): void {
  const { answered, check, reason } = words.sheets.hearing;
  const where = area(0, column, block.next);
  block.formatWhere({ area: where, formula: (at) => `${at(0, column)}="${answered}"`, color: colors.good });
  block.formatWhere({
    area: where,
    formula: (at) => `OR(${at(0, column)}="${check}",${at(0, column)}="${reason}")`,
    fill: colors.warnFill,
    color: colors.warn,
    bold: true,
  });
}

function finishRow(block: BlockBuilder, row: number, name: string, look: Style, validation: Validation | null): void {
  block.name(name, area(row, 2)).style(area(row, 2), look);
  block
    .style(area(row, 0), { horizontal: "Center", color: colors.quiet })
    .style(area(row, 3), { horizontal: "Center", size: 9 });
  if (validation) block.validate(area(row, 2), validation);
}
