import { figures, statesLiability, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { gateFormula } from "../../formula/impact";
import { twoDigits } from "../../formula/two-digits";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { colors, style } from "../../model/cell-styles";
import { heightFor } from "../shared/text-height";
import { AMOUNTS, CALCULATION, calculationWidth, columns, widths } from "./columns";
import { impactRows } from "./impact-rows";
import { besideRows, itemRow, statedLiabilityRow } from "./item-rows";
import { partRows } from "./part-rows";

/** One scenario: its story, its impact, its items with their sum, and what stands beside it. */
export function scenarioBlock(scenario: Scenario, words: Words, row: number): Block {
  const text = words.sheets.losses;
  const { code, id } = scenario;
  const { name, narrative } = words.scenarios[id];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const block = new BlockBuilder(`losses_${code}`, { row, column: 0 }, columns);
  block.row([formula(`"${name}"&${gateFormula(scenario, words)}`)], { style: style.heading, height: 24 });
  const story = block.row([narrative], { height: heightFor([[narrative, whole]], 9) });
  block.style(area(story, 0, 1, columns), { ...style.note, merge: true });
  impactRows(block, scenario, words);
  const [calculation, source] = text.itemHead.slice(CALCULATION);
  const head = [...text.itemHead.slice(0, CALCULATION), calculation ?? "", null, source ?? ""];
  const top = block.row(head, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const item of scenario.items) itemRow(block, item, scenario, words);
  const end = block.next - 1;
  const total = block.row(
    [
      text.total,
      null,
      null,
      ...figures.map(
        (_, index) => (at: (r: number, c: number) => string) =>
          formula(`SUM(${at(start, AMOUNTS + index)}:${at(end, AMOUNTS + index)})`),
      ),
    ],
    { style: { ...style.total, size: 10 }, height: 30 },
  );
  for (const [index, figure] of figures.entries())
    block.name(names.scenario(code, figure), area(total, AMOUNTS + index));
  partRows(block, scenario, start, words);
  const usual = block.row(
    [
      text.usualRange,
      null,
      null,
      ...(["p5", "p50", "p95"] as const).map((part) => formula(twoDigits(names.scenario(code, part)))),
      formula(names.scenario(code, "sd")),
      text.usualRangeNote,
    ],
    {
      style: style.body,
      height: heightFor([
        [text.usualRange, widths[0]],
        [text.usualRangeNote, calculationWidth, 9],
      ]),
    },
  );
  block.style(area(usual, CALCULATION), { horizontal: "Left", indent: 1, size: 9, color: colors.quiet });
  const annual = block.row(
    [
      text.annual,
      null,
      null,
      null,
      null,
      null,
      formula(`${names.scenario(code, "frequency")}*${names.scenario(code, "mean")}`),
      text.annualNote,
    ],
    { style: style.body, height: 22 },
  );
  block.name(names.scenario(code, "annual"), area(annual, 6));
  block.style(area(annual, CALCULATION), { horizontal: "Left", indent: 1, size: 9, color: colors.quiet });
  block.style(area(top, CALCULATION, block.next - top, 2), { merge: true });
  const note = block.row([text.totalNote], { height: 16 });
  block.style(area(note, 0, 1, columns), { ...style.note, merge: true, vertical: "Center" });
  if (scenario.beside.length > 0 || statesLiability(scenario)) {
    const label = block.row([text.beside], { height: 20 });
    block.style(area(label, 0, 1, columns), { ...style.band, size: 10 });
    besideRows(block, scenario, total, words);
    statedLiabilityRow(block, scenario, words);
    block.style(area(label + 1, CALCULATION, block.next - label - 1, 2), { merge: true });
  }
  block.style(area(start, AMOUNTS, block.next - start, 4), style.yen);
  block.style(area(start, AMOUNTS + 1, end - start + 1), { bold: true });
  return block.build();
}
