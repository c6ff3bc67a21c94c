import { profileSections, viewpointIds } from "../../engine";
import type { Language, Words } from "../../locales";
import { names } from "../names";
import { BlockBuilder } from "../plan/block";
import { area, formula, type Addresses, type SheetLayout } from "../plan/plan";
import { templateVersion } from "../template-version";
import { stateName } from "./hearing-sheet";
import { colors, style } from "./style";
import { heightFor } from "./text-height";

const widths = [150, 60, 60, 130, 90, 180] as const;
const whole = widths.reduce((total, width) => total + width, 0);

/** ご案内 / Guide: how to fill in, how far it is, what the words mean. */
export function guideSheet(words: Words, language: Language): SheetLayout {
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
  progressRows(block, words);
  block.row([], { height: 10 });
  block.row([text.about], { style: style.heading, height: 24 });
  for (const [label, value, name] of [
    [text.version, templateVersion, names.templateVersion],
    [text.language, language, names.language],
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
    id: "guide",
    name: words.sheets.names.guide,
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

function progressRows(block: BlockBuilder, words: Words): void {
  const text = words.sheets.guide;
  const { answered, optional } = words.sheets.hearing;
  block.row([text.progress], { style: style.heading, height: 24 });
  block.row(text.progressHead, { height: 18 });
  block.style(area(block.next - 1, 0, 1, 5), style.columnHead);
  const start = block.next;
  const sections = [
    ...profileSections.map((id) => [id, words.profile.sections[id].name] as const),
    ...viewpointIds.map((id) => [id, words.viewpoints[id].name] as const),
  ];
  const shares = (row: number): Parameters<typeof block.row>[0] => [
    (at) =>
      formula(
        `REPT("█",ROUND(10*${at(row, 1)}/MAX(1,${at(row, 2)}),0))&REPT("░",10-ROUND(10*${at(row, 1)}/MAX(1,${at(row, 2)}),0))`,
      ),
    (at) =>
      formula(`IF(${at(row, 2)}=0,"${text.optional}",IF(${at(row, 1)}>=${at(row, 2)},"${text.done}","${text.todo}"))`),
  ];
  for (const [id, title] of sections) {
    const cells = stateName(id);
    const row = block.next;
    block.row(
      [
        title,
        formula(`COUNTIF(${cells},"${answered}")`),
        formula(`ROWS(${cells})-COUNTIF(${cells},"${optional}")`),
        ...shares(row),
      ],
      { height: heightFor([[title, widths[0]]], 10, 18) },
    );
  }
  const end = block.next;
  const sum = (column: number) => (at: Addresses) => formula(`SUM(${at(start, column)}:${at(end - 1, column)})`);
  block.row([text.total, sum(1), sum(2), ...shares(end)]);
  block.style(area(start, 0, end - start + 1, 5), style.body);
  block.style(area(start, 1, end - start + 1, 2), { horizontal: "Right", numberFormat: "0" });
  block.style(area(start, 3, end - start + 1, 1), { color: colors.accent, size: 9 });
  block.style(area(end, 0, 1, 5), style.total);
  block.formatWhere({
    area: area(start, 4, end - start + 1, 1),
    formula: (at) => `${at(start, 4)}="${text.done}"`,
    color: colors.good,
    bold: true,
  });
}
