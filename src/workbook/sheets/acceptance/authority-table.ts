import {
  authorityFindings,
  authorityLevels,
  authorityRows,
  grades,
  industryCodes,
  rules,
  type AuthorityFinding,
  type AuthorityPart,
  type NumericRuleId,
} from "../../../engine";
import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { ruleChoices } from "../acceptance-rules/words";
import { textFormula } from "../shared/text-formula";
import { ID, widths } from "./columns";

const ruleOf = (row: number, part: AuthorityPart): string => names.rule(`authority.${row}.${part}` as NumericRuleId);
export const matchCells = names.acceptanceSheet("authority_match");
export const levelCells = names.acceptanceSheet("authority_level");
const count = (state: string): string => names.acceptanceSheet(`count_${state}`);

/** Whether a finding holds of the case. */
function holds(finding: AuthorityFinding, words: Words): string {
  const answer = names.acceptance("appetite", "answer");
  switch (finding) {
    case "condition":
    case "refer":
      return `${count(finding)}>0`;
    case "open":
      return `OR(${count("open")}>0,${answer}="open")`;
    case "outside":
      return `${answer}="outside"`;
    case "overseas":
      return `IFERROR(${names.caseCell("overseas")}="${words.sheets.caseRecord.choices.overseas.yes}",FALSE)`;
    default: {
      const state = names.acceptanceSheet(`state_${finding}`);
      return `OR(${state}="condition",${state}="refer")`;
    }
  }
}

/** Whether a case meets everything that a row asks for. */
function matches(row: number, words: Words): string {
  const [industry, revenue, limit, grade, finding, level] = (
    ["industry", "revenueFrom", "limitFrom", "grade", "finding", "level"] as const
  ).map((part) => ruleOf(row, part)) as [string, string, string, string, string, string];
  const chosen = (cell: string, texts: readonly string[]): string =>
    `CHOOSE(${cell},${texts.map((each) => `"${each}"`).join(",")})`;
  const own = names.rating("overall", "grade");
  const typed = names.caseCell("limit");
  const parts = [
    `${level}>0`,
    `IF(${industry}=0,TRUE,${names.use("industry")}=${chosen(industry, industryCodes)})`,
    `${names.use("revenue")}>=${revenue}`,
    `IF(${limit}=0,TRUE,IFERROR(IF(ISNUMBER(${typed}),${typed}>=${limit},FALSE),FALSE))`,
    `IF(${grade}=0,TRUE,IF(${own}="",FALSE,FIND(${own},"${grades.join("")}")>=${grade}))`,
    `CHOOSE(${finding}+1,TRUE,${authorityFindings.map((each) => holds(each, words)).join(",")})`,
  ];
  return `IF(AND(${parts.join(",")}),1,0)`;
}

/** A row of the table in words. */
function inWords(row: number, words: Words): string {
  const { conditions, anybody, unused } = words.sheets.acceptance.authority;
  const separator = words.sheets.calc.separator;
  const said = (part: Exclude<AuthorityPart, "level">): string => {
    const cell = ruleOf(row, part);
    const rule = rules.find(({ id }) => id === `authority.${row}.${part}`);
    const labels = rule ? ruleChoices(rule, words).map(({ label }) => `"${label.replaceAll('"', '""')}"`) : [];
    const value = labels.length > 0 ? `CHOOSE(${cell},${labels.join(",")})` : `TEXT(${cell},"#,##0")`;
    return `IF(${cell}=0,"","${separator}"&${textFormula(conditions[part], { value })})`;
  };
  const all = (["industry", "revenueFrom", "limitFrom", "grade", "finding"] as const).map(said).join("&");
  return `IF(${ruleOf(row, "level")}=0,"${unused}",IF(${all}="","${anybody}",MID(${all},${separator.length + 1},400)))`;
}

/** Which rows of the table of authority match the case. */
export function authorityTable(words: Words, row: number): Block {
  const text = words.sheets.acceptance.authority;
  const { levels } = words.sheets.acceptanceRules.authority;
  const block = new BlockBuilder("acceptance_authority", { row, column: 0 }, widths.length);
  block.row([text.title], { style: style.heading, height: 24 });
  const { name, match, asks, level } = text.head;
  const head = block.row([name, match, asks, null, null, null, level, null], { style: style.columnHead, height: 20 });
  const start = block.next;
  for (const number of authorityRows) {
    const of = ruleOf(number, "level");
    const labels = authorityLevels.map((each) => `"${levels[each]}"`).join(",");
    block.row(
      [
        fill(text.row, { row: number }),
        (at) => formula(`IF(${at(start + number - 1, ID)}=1,"${text.yes}","${text.no}")`),
        formula(inWords(number, words)),
        null,
        null,
        null,
        formula(`IF(${of}=0,"",CHOOSE(${of},${labels}))`),
        formula(of),
        formula(matches(number, words)),
      ],
      { style: style.body, height: 20 },
    );
  }
  const rows = block.next - start;
  block
    .style(area(head, 2, rows + 1, 4), { merge: true })
    .style(area(start, 1, rows), { horizontal: "Center", bold: true })
    .style(area(start, 2, rows, 4), { horizontal: "Left", indent: 1 })
    .style(area(start, 7, rows, 2), { size: 8, color: colors.quiet, numberFormat: ";;;" })
    .name(levelCells, area(start, 7, rows))
    .name(matchCells, area(start, ID, rows))
    .formatWhere({
      area: area(start, 1, rows),
      formula: (at) => `${at(start, 1)}="${text.yes}"`,
      fill: colors.warnFill,
      color: colors.warn,
      bold: true,
    });
  return block.build();
}
