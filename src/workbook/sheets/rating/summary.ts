import { questions } from "../../../engine";
import { fill, questionName, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style, colors } from "../../model/cell-styles";
import { formula } from "../../model/cell";
import { roundedDown } from "../../formula/rounded-down";
import { names } from "../../model/names";
import { textFormula } from "../shared/text-formula";
import { linesOf } from "../shared/text-height";
import { columns, widths } from "./columns";
import { gradeFormats } from "./grade-formats";

/** Points of a row of two lines. */
const twoLines = 34;
const listSize = 10;

/** Characters of a list of questions that two lines hold with what follows it. */
function mostListed(words: Words): number {
  const all = questions.map(({ id }) => questionName(id, words)).join(words.sheets.calc.separator);
  const width = widths.slice(1).reduce((sum, each) => sum + each, 0);
  return Math.floor((2 * all.length) / linesOf(all, width, listSize)) - words.sheets.rating.capsNote.length;
}

/** The answer first: the whole grade, the score with its range, and what holds it down. */
export function summaryBlock(words: Words, row: number): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_summary", { row, column: 0 }, columns);
  const score = names.rating("overall", "score");
  const grade = names.rating("overall", "grade");
  block.row(
    [text.overallGrade, formula(`IF(${score}="","${text.none}",IF(${grade}="","${text.reference}",${grade}))`)],
    { height: 44 },
  );
  block.style(area(0, 0), { ...style.band, size: 12 });
  block.style(area(0, 1, 1, 2), { ...style.figure, size: 24, horizontal: "Center", merge: true, fill: colors.band });
  gradeFormats(block, 0, 1, 1);
  const points = (figure: string): string => `TEXT(${roundedDown(figure, 1)},"0.0")`;
  const worst = names.rating("overall", "worst");
  const range = `${points(worst)}&" – "&${points(names.rating("overall", "best"))}`;
  const answered = names.rating("overall", "answered");
  const caps = names.rating("overall", "caps");
  const limit = `"&IF(${names.rating("overall", "cappedD")}>0,"D","C")&"`;
  const most = mostListed(words);
  /** A list that two lines hold, else how many there are: it grows as answers change. */
  const listed = (list: string, column: "capC" | "capOpen"): string =>
    `IF(LEN(${list})<=${most},${list},${textFormula(text.listedBelow, { count: `SUM(${names.column(column)})` })})`;
  const opens = names.rating("overall", "opens");
  const lines: readonly (readonly [label: string, value: string, height?: number])[] = [
    [text.score, `IF(${score}="","${text.none}",${points(score)}&"${text.ofHundred}")`],
    [text.range, `IF(${worst}="","${text.none}",${range}&"${text.rangeNote}")`],
    [text.answered, `TEXT(${roundedDown(answered, 3)},"0.0%")&IF(${grade}="","${text.tooFew}","")`],
    [
      text.caps,
      `IF(${caps}="","${text.noCaps}",${listed(caps, "capC")}&"${fill(text.capsNote, { grade: limit })}")`,
      twoLines,
    ],
    [text.opens, `IF(${opens}="","${text.noOpens}",${listed(opens, "capOpen")})`, twoLines],
  ];
  for (const [label, value, height = 20] of lines) {
    const at = block.row([label, formula(value)], { height });
    block.style(area(at, 0), { ...style.body, bold: true, wrap: false });
    block.style(area(at, 1, 1, columns - 1), { ...style.body, merge: true, horizontal: "Left", indent: 1 });
  }
  return block.build();
}
