import { figures, scenarios } from "../../../engine";
import type { Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { AMOUNTS, summaryColumns } from "./columns";
import { colors, numberFormats, style } from "../../model/cell-styles";

const once = (frequency: string, text: Words["sheets"]["losses"]): string =>
  `IF(${frequency}=0,"–","${text.onceIn}"&TEXT(1/${frequency},"#,##0")&"${text.years}")`;

/** The answer first: one row a scenario. */
export function summaryBlock(words: Words, row: number): Block {
  const text = words.sheets.losses;
  const block = new BlockBuilder("losses_summary", { row, column: 0 }, summaryColumns);
  const mark = `IF(${names.sheet("indicative")}="","","${text.indicative}")`;
  block.row([formula(`"${text.summary}"&${mark}`)], { style: style.heading, height: 24 });
  block.row(text.summaryHead, { style: style.columnHead, height: 34 });
  const start = block.next;
  for (const scenario of scenarios) {
    const { code, id } = scenario;
    const part = (name: string): string => names.scenario(code, name);
    const gate = part("gate");
    block.row(
      [
        words.scenarios[id].name,
        formula(`IF(${gate}=0,"${text.notApplicable}",${part("level")})`),
        formula(part("frequency")),
        ...figures.map((figure) => formula(`IF(${gate}=0,0,${part(figure)})`)),
        formula(once(part("frequency"), text)),
        formula(part("annual")),
      ],
      { style: style.body, height: 24 },
    );
  }
  const total = block.next;
  block.row(
    [
      formula(`"${text.allScenarios}"&${mark}`),
      null,
      (at) => formula(`SUM(${at(start, 2)}:${at(total - 1, 2)})`),
      null,
      null,
      null,
      null,
      (at) => formula(once(at(total, 2), text)),
      (at) => formula(`SUM(${at(start, 8)}:${at(total - 1, 8)})`),
    ],
    { style: { ...style.total, size: 10 }, height: 24 },
  );
  const rows = block.next - start;
  block.style(area(start, 1, rows), { horizontal: "Center", bold: true });
  block.style(area(start, 2, rows), { numberFormat: numberFormats.perYear, horizontal: "Right" });
  block.style(area(start, AMOUNTS, rows, 4), style.yen).style(area(start, 4, rows), { bold: true });
  block
    .style(area(start, 7, rows), { horizontal: "Right", wrap: false, shrink: true })
    .style(area(start, 8, rows), { ...style.yen, bold: true });
  block.name(names.totalAnnual, area(total, 8));
  for (const [level, look] of [
    [words.impactLevels.severe, { fill: colors.badFill, color: colors.bad }],
    [words.impactLevels.major, { fill: colors.warnFill, color: colors.warn }],
  ] as const) {
    block.formatWhere({
      area: area(start, 1, scenarios.length),
      formula: (at) => `${at(start, 1)}="${level}"`,
      ...look,
      bold: true,
    });
  }
  const notice = block.row([text.outOfScope]);
  block.style(area(notice, 0, 1, summaryColumns), {
    ...style.note,
    color: colors.warn,
    merge: true,
    vertical: "Center",
  });
  return block.build();
}
