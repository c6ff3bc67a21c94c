import {
  gradesByThreshold,
  isAboveCap,
  logAxes,
  logLevels,
  lowestGrade,
  questions,
  viewpointIds,
  type LogLevel,
} from "../../../engine";
import type { Words } from "../../../locales";
import { comparedFormula as compared } from "../../formula/expression";
import { names } from "../../model/names";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { style } from "../../model/cell-styles";

const column = names.column;
const [WEIGHT, ALL, EARNED, OPEN, SCORE, BEST, ANSWERED, GRADE, CAPS, OPENS, COUNTED] = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const;

/** Where the part of a rating stands, by the name other sheets read it with. */
const named = { score: SCORE, best: BEST, answered: ANSWERED, grade: GRADE, caps: CAPS, opens: OPENS } as const;

/** Scores, ranges, caps and grades of the five viewpoints and of the whole. */
export function calcRatings(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_ratings", { row, column: 0 }, 13);
  block.row([text.ratings], { style: style.heading, height: 24 });
  block.row(text.ratingHead, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const viewpoint of viewpointIds) {
    const at = block.next;
    const here = `(${column("viewpoint")}="${viewpoint}")`;
    const last = questions.filter((question) => question.viewpoint === viewpoint).at(-1)?.id ?? "";
    const lastOf = (name: string): string => `INDEX(${column(name)},MATCH("${last}",${column("id")},0))`;
    block.row([
      viewpoint,
      words.viewpoints[viewpoint].name,
      formula(names.parameterUsed(`weight.${viewpoint}`)),
      formula(`SUMPRODUCT(${here}*${column("applicable")}*${column("weight")})`),
      formula(`SUMPRODUCT(${here}*${column("answered")}*${column("weight")}*${column("step")})`),
      formula(`SUMPRODUCT(${here}*${column("applicable")}*(1-${column("answered")})*${column("weight")})`),
      (to) => formula(`IF(${to(at, ALL)}=0,"",${compared(`100*${to(at, EARNED)}/${to(at, ALL)}`)})`),
      (to) => formula(`IF(${to(at, ALL)}=0,"",${compared(`100*(${to(at, EARNED)}+${to(at, OPEN)})/${to(at, ALL)}`)})`),
      answered(at),
      grade(at),
      formula(lastOf("capText")),
      formula(lastOf("openText")),
      (to) => formula(`IF(${to(at, ALL)}=0,0,${to(at, WEIGHT)})`),
    ]);
  }
  overallRow(block, words, start);
  for (const [index, id] of [...viewpointIds, "overall"].entries()) {
    for (const [part, at] of Object.entries(named)) block.name(names.rating(id, part), area(start + index, at));
  }
  const rows = block.next - start;
  block.style(area(start, 0, rows, 13), { ...style.body, wrap: false });
  block.style(area(start, WEIGHT, rows), { numberFormat: "0%" });
  block.style(area(start, SCORE, rows, 2), { numberFormat: "0.0" });
  block.style(area(start, ANSWERED, rows), { numberFormat: "0.0%" });
  block.style(area(start, GRADE, rows), { horizontal: "Center", bold: true });
  return block.build();
}

const answered =
  (at: number): PlacedCell =>
  (to) =>
    formula(`IF(${to(at, ALL)}=0,0,(${to(at, ALL)}-${to(at, OPEN)})/${to(at, ALL)})`);

/** A grade by the thresholds, no better than the cap where a heaviest control is missing, none where too little is answered. */
const grade =
  (at: number): PlacedCell =>
  (to) => {
    const score = to(at, SCORE);
    const free = `${to(at, CAPS)}=""`;
    const byThreshold = gradesByThreshold.reduceRight((worse, one) => {
      const enough = `${score}>=${names.parameterUsed(`grade.threshold.${one}`)}`;
      return `IF(${isAboveCap(one) ? `AND(${enough},${free})` : enough},"${one}",${worse})`;
    }, `"${lowestGrade}"`);
    const tooFew = `${compared(to(at, ANSWERED))}<${names.parameterUsed("grade.minAnswered")}`;
    return formula(`IF(${score}="","",IF(${tooFew},"",${byThreshold}))`);
  };

function overallRow(block: BlockBuilder, words: Words, start: number): void {
  const at = block.next;
  const over =
    (index: number) =>
    (to: Addresses): string =>
      `${to(start, index)}:${to(at - 1, index)}`;
  const sum =
    (index: number): PlacedCell =>
    (to) =>
      formula(`SUM(${over(index)(to)})`);
  const mean =
    (index: number): PlacedCell =>
    (to) => {
      const parts = viewpointIds.map((_, offset) => `${to(start + offset, COUNTED)}*N(${to(start + offset, index)})`);
      return formula(`IF(${to(at, COUNTED)}=0,"",${compared(`(${parts.join("+")})/${to(at, COUNTED)}`)})`);
    };
  const joined =
    (index: number): PlacedCell =>
    (to) => {
      const { separator } = words.sheets.calc;
      const parts = viewpointIds.map((_, offset) => {
        const cell = to(start + offset, index);
        return `IF(${cell}="","",${cell}&"${separator}")`;
      });
      const all = parts.join("&");
      return formula(`LEFT(${all},MAX(0,LEN(${all})-${separator.length}))`);
    };
  block.row([
    "overall",
    words.sheets.rating.overall,
    sum(WEIGHT),
    sum(ALL),
    sum(EARNED),
    sum(OPEN),
    mean(SCORE),
    mean(BEST),
    answered(at),
    grade(at),
    joined(CAPS),
    joined(OPENS),
    sum(COUNTED),
  ]);
}

/** The levels a factor lies between: from the lower ones to the upper ones. */
const [lower, upper] = [logLevels.slice(0, -1), logLevels.slice(1)];

/** Operation logs: the level of each axis, the level shown, the level that acts, and its factors. */
export function calcLog(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_log", { row, column: 0 }, 3);
  block.row([text.log], { style: style.heading, height: 24 });
  const start = block.next;
  for (const axis of logAxes) {
    const here = `(${column("logAxis")}="${axis}")*${column("applicable")}`;
    const at = block.row([
      axis,
      words.logAxes[axis].name,
      formula(`IF(SUMPRODUCT(${here})=0,"",SUMPRODUCT(MIN(${column("level")}+99*(1-${here}))))`),
    ]);
    block.name(names.log(axis), area(at, 2));
  }
  const axes = (to: Addresses): string => `${to(start, 2)}:${to(start + logAxes.length - 1, 2)}`;
  const line = (part: "level" | "acting" | "investigation" | "delay", label: string, cell: PlacedCell): void => {
    block.name(names.log(part), area(block.row([part, label, cell]), 2));
  };
  const neutral = names.parameterUsed("log.neutral");
  line("level", text.logLevel, (to) => formula(`IF(COUNT(${axes(to)})=0,${neutral},MIN(${axes(to)}))`));
  line("acting", text.logActing, (to) =>
    formula(`IF(COUNT(${axes(to)})=0,${neutral},(MIN(${axes(to)})+AVERAGE(${axes(to)}))/2)`),
  );
  for (const factor of ["investigation", "delay"] as const) {
    const level = names.log("acting");
    const rung = `MIN(INT(${level}),${lower.length - 1})`;
    const pick = (of: readonly LogLevel[]): string =>
      `CHOOSE(${rung}+1,${of.map((one) => names.parameterUsed(`log.${factor}.${one}`)).join(",")})`;
    line(factor, words.controls[factor], formula(`${pick(lower)}+(${level}-${rung})*(${pick(upper)}-${pick(lower)})`));
  }
  block.style(area(start, 0, block.next - start, 3), style.body);
  block.style(area(start, 2, block.next - start), { ...style.yen, numberFormat: "0.00" });
  return block.build();
}
