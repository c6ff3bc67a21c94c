import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style, colors } from "../../model/cell-styles";
import { formula } from "../../model/cell";
import { roundedDown } from "../../formula/rounded-down";
import { names } from "../../model/names";
import { columns } from "./columns";
import { gradeFormats } from "./grade-formats";

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
  /** Lists of questions, which grow as answers change. */
  const ofLists = 32;
  const lines: readonly (readonly [label: string, value: string, height?: number])[] = [
    [text.score, `IF(${score}="","${text.none}",${points(score)}&"${text.ofHundred}")`],
    [text.range, `IF(${worst}="","${text.none}",${range}&"${text.rangeNote}")`],
    [text.answered, `TEXT(${roundedDown(answered, 3)},"0.0%")&IF(${grade}="","${text.tooFew}","")`],
    [text.caps, `IF(${caps}="","${text.noCaps}",${caps}&"${fill(text.capsNote, { grade: limit })}")`, ofLists],
    [
      text.opens,
      `IF(${names.rating("overall", "opens")}="","${text.noOpens}",${names.rating("overall", "opens")})`,
      ofLists,
    ],
  ];
  for (const [label, value, height = 20] of lines) {
    const at = block.row([label, formula(value)], { height });
    block.style(area(at, 0), { ...style.body, bold: true, wrap: false });
    block.style(area(at, 1, 1, columns - 1), { ...style.body, merge: true, horizontal: "Left", indent: 1 });
  }
  return block.build();
}
