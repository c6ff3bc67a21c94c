import { scenarios, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { twoDigits } from "../../formula/two-digits";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { AMOUNTS, summaryColumns } from "./columns";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { headlineRows } from "./headline-rows";
import { neutralRow, openRangeRow } from "./neutral-row";
import { notedLooks } from "./noted-looks";
import { onceFormula } from "./once";

/** The answer first: one row a scenario. */
export function summaryBlock(words: Words, row: number): Block {
  const text = words.sheets.losses;
  const block = new BlockBuilder("losses_summary", { row, column: 0 }, summaryColumns);
  const mark = `IF(${names.sheet("indicative")}="","","${text.indicative}")`;
  block.row([formula(`"${text.summary}"&${mark}`)], { style: style.heading, height: 24 });
  block.row(text.summaryHead, { style: style.columnHead, height: 44 });
  const start = block.next;
  const core = scenarioRows(
    block,
    scenarios.filter(({ extended }) => !extended),
    words,
  );
  totalRow(block, `"${text.coreScenarios}"&${mark}`, [core], text, names.totalAnnualCore);
  const extended = scenarioRows(
    block,
    scenarios.filter((each) => each.extended),
    words,
  );
  totalRow(block, `"${text.allScenarios}"&${mark}`, [core, extended], text, names.totalAnnual);
  const noted = block.next;
  headlineRows(block, words);
  neutralRow(block, words);
  openRangeRow(block, words);
  const rows = block.next - start;
  block.style(area(start, 1, rows), { horizontal: "Center", bold: true });
  block.style(area(start, 2, rows), { numberFormat: numberFormats.perYear, horizontal: "Right" });
  block.style(area(start, AMOUNTS, rows, 4), style.yen).style(area(start, 4, rows), { bold: true });
  block
    .style(area(start, 7, rows), { horizontal: "Right", wrap: false, shrink: true })
    .style(area(start, 8, rows), { ...style.yen, bold: true });
  for (const [level, look] of [
    [words.impactLevels.severe, { fill: colors.badFill, color: colors.bad }],
    [words.impactLevels.major, { fill: colors.warnFill, color: colors.warn }],
  ] as const) {
    block.formatWhere({
      area: area(start, 1, rows),
      formula: (at) => `${at(start, 1)}="${level}"`,
      ...look,
      bold: true,
    });
  }
  for (let row = noted; row < start + rows; row += 1) notedLooks(block, row);
  const notice = block.row([text.outOfScope]);
  block.style(area(notice, 0, 1, summaryColumns), {
    ...style.note,
    color: colors.warn,
    merge: true,
    vertical: "Center",
  });
  return block.build();
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** One row a scenario: the usual range of an event around the story's amount, and the mean. */
function scenarioRows(block: BlockBuilder, shown: readonly Scenario[], words: Words): Rows {
  const text = words.sheets.losses;
  const first = block.next;
  for (const { code, id } of shown) {
    const part = (name: string): string => names.scenario(code, name);
    const gate = part("gate");
    block.row(
      [
        words.scenarios[id].name,
        formula(`IF(${gate}=0,"${text.notApplicable}",${part("level")})`),
        formula(part("frequency")),
        ...[twoDigits(part("p5")), part("likely"), twoDigits(part("p95")), part("mean")].map((figure) =>
          formula(`IF(${gate}=0,0,${figure})`),
        ),
        formula(onceFormula(part("frequency"), text)),
        formula(part("annual")),
      ],
      { style: style.body, height: 24 },
    );
  }
  return { first, last: block.next - 1 };
}

function totalRow(
  block: BlockBuilder,
  label: string,
  parts: readonly Rows[],
  text: Words["sheets"]["losses"],
  name: string,
): void {
  const sum = (at: Addresses, column: number): string =>
    `SUM(${parts.map(({ first, last }) => `${at(first, column)}:${at(last, column)}`).join(",")})`;
  const total = block.next;
  block.row(
    [
      formula(label),
      null,
      (at) => formula(sum(at, 2)),
      null,
      null,
      null,
      null,
      (at) => formula(onceFormula(at(total, 2), text)),
      (at) => formula(sum(at, 8)),
    ],
    { style: { ...style.total, size: 10 }, height: 24 },
  );
  block.name(name, area(total, 8));
}
