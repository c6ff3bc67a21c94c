import { appetiteStates, authorityLevels, authorityRows, type AppetiteState } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { textFormula } from "../shared/text-formula";
import { levelCells, matchCells } from "./authority-table";
import { columns, ID, widths } from "./columns";

const counted = ["condition", "refer", "open"] as const;
const count = (state: (typeof counted)[number]): string => names.acceptanceSheet(`count_${state}`);

/** The answer first: what is asked of the customer, appetite, size, whose decision it is, and how the case stands. */
export function summaryBlock(words: Words, row: number): Block {
  const text = words.sheets.acceptance.summary;
  const block = new BlockBuilder("acceptance_summary", { row, column: 0 }, widths.length);
  const lines = [
    [text.answer, answer(words), 34],
    [text.appetite, appetite(words), 22],
    [text.segment, segment(words), 22],
    [text.authority, authority(words), 22],
    [text.case, caseLine(words), 22],
  ] as const;
  for (const [index, [label, value, height]] of lines.entries()) {
    const state = counted[index];
    const helper = state ? formula(`COUNTIF(${names.acceptanceSheet("states")},"${state}")`) : null;
    const at = block.row([label, formula(value), null, null, null, null, null, null, helper], { height });
    block
      .style(area(at, 0), { ...style.band })
      .style(area(at, 1, 1, columns - 1), { ...style.body, merge: true, horizontal: "Left", indent: 1 })
      .style(area(at, ID), { size: 8, color: colors.quiet });
    if (state) block.name(count(state), area(at, ID));
  }
  block
    .style(area(0, 1, 1, columns - 1), { bold: true, size: 14, color: colors.accent, fill: colors.band })
    .name(names.acceptanceSheet("answer"), area(0, 1))
    .name(names.acceptanceSheet("authority"), area(3, 1))
    .formatWhere({
      area: area(4, 1, 1, columns - 1),
      formula: () => `IFERROR(${isChanged(words)},FALSE)`,
      fill: colors.badFill,
      color: colors.bad,
      bold: true,
    })
    .formatWhere({
      area: area(1, 1, 1, columns - 1),
      formula: () =>
        `OR(${names.acceptance("appetite", "answer")}="outside",${names.acceptance("appetite", "answer")}="open")`,
      fill: colors.warnFill,
      color: colors.warn,
      bold: true,
    });
  return block.build();
}

function answer({ sheets }: Words): string {
  const { counts, none, small } = sheets.acceptance.summary;
  const cells = { condition: count("condition"), refer: count("refer"), open: count("open") };
  const standard = `IF(${Object.values(cells).join("+")}=0,"${none}",${textFormula(counts, cells)})`;
  return `IF(${names.acceptance("segment", "size")}="small",${textFormula(small, cells)},${standard})`;
}

function appetite({ sheets }: Words): string {
  const { appetiteStates: sentences, appetiteParts: parts, separator } = sheets.acceptance.summary;
  const outside = (["industry", "revenue", "staff"] as const)
    .map((part) => `IF(${names.acceptance("appetite", part)}="outside","${separator}${parts[part]}","")`)
    .join("&");
  const cell = names.acceptance("appetite", "answer");
  return appetiteStates.reduceRight(
    (rest, state: AppetiteState) =>
      `IF(${cell}="${state}",${textFormula(sentences[state], { parts: `MID(${outside},${separator.length + 1},99)` })},${rest})`,
    `""`,
  );
}

function segment({ sheets }: Words): string {
  const { segments } = sheets.acceptance.summary;
  return `IF(${names.acceptance("segment", "size")}="small","${segments.small}","${segments.standard}")`;
}

function authority(words: Words): string {
  const { level, noLevel, missing, separator } = words.sheets.acceptance.summary;
  const { levels } = words.sheets.acceptanceRules.authority;
  const highest = `SUMPRODUCT(MAX(${matchCells}*${levelCells}))`;
  const first = `IFERROR(INDEX(${levelCells},MATCH(1,${matchCells},0)),0)`;
  const place = `IF(${names.rule("authority.decides")}=1,${highest},${first})`;
  const rows = authorityRows.map((row) => `IF(INDEX(${matchCells},${row})=1,"${separator}${row}","")`).join("&");
  const labels = authorityLevels.map((each) => `"${levels[each]}"`).join(",");
  const said = textFormula(level, {
    level: `CHOOSE(${place},${labels})`,
    rows: `MID(${rows},${separator.length + 1},99)`,
  });
  const asks = (test: string): string =>
    `SUMPRODUCT(${authorityRows.map((row) => `(${names.rule(`authority.${row}.level`)}>0)*(${test.replaceAll("#", String(row))})`).join("+")})>0`;
  const limit = `AND(${asks(`${names.rule("authority.1.limitFrom").replace("_1_", "_#_")}>0`)},IFERROR(NOT(ISNUMBER(${names.caseCell("limit")})),TRUE))`;
  const overseas = `AND(${asks(`${names.rule("authority.1.finding").replace("_1_", "_#_")}=5`)},IFERROR(${names.caseCell("overseas")}="",TRUE))`;
  return `IF(${place}=0,"${noLevel}",${said})&IF(${limit},"${missing.limit}","")&IF(${overseas},"${missing.overseas}","")`;
}

const isChanged = ({ sheets }: Words): string =>
  `${names.caseCell("changed")}="${sheets.caseRecord.approval.changedText}"`;

function caseLine(words: Words): string {
  const { noCase, noState, changed } = words.sheets.acceptance.summary;
  const state = names.caseCell("state");
  return `IFERROR(IF(${isChanged(words)},"${changed}","")&IF(${state}="","${noState}",${state}&""),"${noCase}")`;
}
