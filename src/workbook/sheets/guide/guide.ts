import {
  departmentOfSection,
  departments,
  isOptional,
  minutesOfEntry,
  profileSections,
  questionsOf,
  variables,
  viewpointIds,
  type CatalogueQuestion,
  type Department,
  type HearingForm,
} from "../../../engine";
import type { Language, Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import type { SheetBody } from "../../model/sheet-layout";
import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import { templateVersion } from "../../model/template-version";
import { stateName } from "../hearing/rows";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";

/** Columns of the progress table. */
const [ASK, MINUTES, DONE, CHECK, ALL, BAR, STATE] = [1, 2, 3, 4, 5, 6, 7] as const;
const widths = [150, 150, 54, 48, 48, 48, 92, 80] as const;
const whole = widths.reduce((total, width) => total + width, 0);

/** ご案内 / Guide: how to fill in, how far it is, what the words mean. */
export const guide: SheetDefinition<"guide", "template"> = {
  id: "guide",
  ownedBy: "person",
  titleBlock: "guide",
  holds: "fixed",
  // the template's version and language stand on it
  inSnapshot: "cells",
  formulasRead: ["hearing", "annex"],
  writtenBy: ["template"],
  shownFirstBy: ["template"],
  layout: (words, { language, form = "full" }) => oneChunk(() => guideBody(words, language, form)),
};

function guideBody(words: Words, language: Language, form: HearingForm): SheetBody {
  const text = words.sheets.guide;
  const block = new BlockBuilder("guide", { row: 0, column: 0 }, widths.length);
  const wide = (value: string, look: Parameters<typeof block.style>[1]): void => {
    const row = block.row([value], { height: heightFor([[value, whole]], 10) });
    block.style(area(row, 0, 1, widths.length), { ...look, merge: true, wrap: true, vertical: "Center" });
  };
  block.row([text.title], { style: style.title, height: 34 });
  wide(text.notDeclaration, { bold: true, size: 10, color: colors.bad, fill: colors.badFill });
  block.row([], { height: 10 });
  block.row([text.steps], { style: style.heading, height: 24 });
  for (const [index, step] of text.stepTexts.entries()) wide(`${index + 1}.  ${step}`, { size: 10, color: colors.ink });
  block.row([], { height: 10 });
  progressRows(block, words, questionsOf(form));
  block.row([], { height: 10 });
  block.row([text.about], { style: style.heading, height: 24 });
  for (const [label, value, name] of [
    [text.version, templateVersion, names.templateVersion],
    [text.language, language, names.language],
    [text.form, form, names.form],
  ] as const) {
    const row = block.row([label, value], { style: style.body });
    block.style(area(row, 1), { ...style.text, horizontal: "Left" }).name(name, area(row, 1));
  }
  block.row([], { height: 10 });
  block.row([text.glossary], { style: style.heading, height: 24 });
  block.row(text.glossaryHead, { style: { ...style.columnHead, horizontal: "Left" } });
  for (const { term, meaning } of words.glossary) {
    const row = block.row([term, meaning], {
      height: heightFor(
        [
          [meaning, whole - widths[0]],
          [term, widths[0]],
        ],
        10,
      ),
    });
    block.style(area(row, 0), { ...style.body, bold: true });
    block.style(area(row, 1, 1, widths.length - 1), { ...style.body, merge: true });
  }
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 1,
    print: { orientation: "Portrait", pagesTall: 1, breaks: [], footer: words.sheets.templateFooter },
    tabColor: colors.accent,
    visibility: "Visible",
    protect: true,
  };
}

function progressRows(block: BlockBuilder, words: Words, asked: readonly CatalogueQuestion[]): void {
  const text = words.sheets.guide;
  const { answered, toDo, reason, check, assumed } = words.sheets.hearing;
  block.row([text.progress], { style: style.heading, height: 24 });
  block.row(text.progressHead, { style: style.columnHead, height: 18 });
  const start = block.next;
  for (const { id, title, asks, minutes } of sectionsOf(words, asked)) {
    // the marks are counted and not the rows, among which a person may have inserted some
    const count = (word: string): string => `COUNTIF(${stateName(id)},"${word}")`;
    const row = block.next;
    const all = (at: Addresses) => formula(`${at(row, DONE)}+${at(row, CHECK)}+${count(toDo)}`);
    // what the underwriter assumed waits for the customer's word
    const open = [check, reason, assumed].map(count).join("+");
    block.row([title, asks, minutes, formula(count(answered)), formula(open), all, ...progress(row, words)], {
      height: heightFor(
        [
          [title, widths[0]],
          [asks, widths[ASK], 9],
        ],
        10,
        18,
      ),
    });
  }
  const end = block.next;
  const sum = (column: number) => (at: Addresses) => formula(`SUM(${at(start, column)}:${at(end - 1, column)})`);
  block.row([text.total, null, sum(MINUTES), sum(DONE), sum(CHECK), sum(ALL), ...progress(end, words)]);
  const rows = end - start + 1;
  block.style(area(start, 0, rows, widths.length), style.body);
  block.style(area(start, ASK, rows - 1), { size: 9, wrap: true });
  block.style(area(start, MINUTES, rows, 4), { horizontal: "Right", numberFormat: "0" });
  block.style(area(start, STATE, rows), { horizontal: "Center" });
  block.style(area(end, 0, 1, widths.length), { ...style.total, size: 10 });
  block.style(area(start, BAR, rows), { color: colors.accent, size: 9, horizontal: "Left", indent: 1 });
  const note = block.row([text.minutesNote], { height: heightFor([[text.minutesNote, whole]], 9) });
  block.style(area(note, 0, 1, widths.length), { ...style.note, merge: true, wrap: true });
  for (const [word, color] of [
    [text.done, colors.good],
    [text.check, colors.warn],
  ] as const) {
    const where = area(start, STATE, rows);
    block.formatWhere({ area: where, formula: (at) => `${at(start, STATE)}="${word}"`, color, bold: true });
  }
}

/** Who may know a section, and the minutes it takes. */
function sectionsOf(words: Words, asked: readonly CatalogueQuestion[]) {
  const named = (those: readonly Department[]): string =>
    departments
      .filter((each) => those.includes(each))
      .map((each) => words.departments[each])
      .join(words.sheets.guide.and);
  return [
    ...profileSections.map((id) => ({
      id,
      title: words.profile.sections[id].name,
      asks: named([departmentOfSection[id]]),
      minutes: variables.filter((each) => each.section === id && !isOptional(each)).length * minutesOfEntry.profile,
    })),
    ...viewpointIds.map((id) => {
      const own = asked.filter(({ viewpoint }) => viewpoint === id);
      return {
        id,
        title: words.viewpoints[id].name,
        asks: named(own.map(({ askedOf }) => askedOf)),
        minutes: own.length * minutesOfEntry.question,
      };
    }),
  ];
}

/** A bar of ten, and how far a section is in a word. */
function progress(row: number, words: Words): readonly PlacedCell[] {
  const text = words.sheets.guide;
  const tenths = (at: Addresses): string => `ROUND(10*${at(row, DONE)}/MAX(1,${at(row, ALL)}),0)`;
  return [
    (at) => formula(`REPT("█",${tenths(at)})&REPT("░",10-${tenths(at)})`),
    (at) => {
      const [done, check, all] = [DONE, CHECK, ALL].map((column) => at(row, column));
      const unfinished = `IF(${done}+${check}>=${all},"${text.check}","${text.todo}")`;
      return formula(`IF(${all}=0,"${text.optional}",IF(${done}>=${all},"${text.done}",${unfinished}))`);
    },
  ];
}
