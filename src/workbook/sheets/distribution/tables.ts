import { scenarios, type CostItemId } from "../../../engine";
import { conditionalEvents, returnYears, tailLevels, worldCount, type Simulation } from "../../../engine/simulation";
import { expectedNotes, fill, plainNumber, tailFigure, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import type { Cell } from "../../model/cell";
import { distributionColumns as columns } from "./columns";
import { begin, note } from "./table-parts";
import { colors, style } from "../../model/cell-styles";
import type { StampedDistribution } from "./distribution";

/** What the bounds left of it are. */
const MEANING = 4;
const chanceFormat = { numberFormat: "0.000%", horizontal: "Right" } as const;
const shareFormat = { numberFormat: "0.0%", horizontal: "Right" } as const;

/** The answer first: how likely anything is, and what a year costs. */
export function headlineBlock(
  words: Words,
  { simulation, expected, band }: Pick<StampedDistribution, "simulation" | "expected" | "band">,
  row: number,
): Block {
  const text = words.distribution;
  const { anyEvent, anyEventInterval, mean, meanInterval, sd, aboveRevenue } = simulation;
  const block = begin("distribution_headline", row, text.headline, text.headlineHead, 20);
  const once =
    anyEvent === 0 ? text.never : fill(text.onceText, { years: plainNumber(Math.round(1 / anyEvent), words.language) });
  const rows: readonly (readonly [cells: readonly Cell[], format: object])[] = [
    [[text.chance, anyEvent, anyEventInterval.low, anyEventInterval.high, text.sampling], chanceFormat],
    [[text.once, once], { horizontal: "Right", wrap: false, shrink: true }],
    [[text.mean, mean, meanInterval.low, meanInterval.high, text.sampling], style.yen],
    [
      [
        text.expected,
        expected.loss,
        band ? tailFigure(band.p10) : "–",
        band ? tailFigure(band.p90) : "–",
        text.knowledge,
      ],
      style.yen,
    ],
    [[text.sd, sd], style.yen],
  ];
  for (const [cells, format] of rows) {
    const at = block.row(cells, { height: 18 });
    block
      .style(area(at, 0, 1, columns), style.body)
      .style(area(at, 1, 1, 3), format)
      .style(area(at, 1), { bold: true });
  }
  block.style(area(1, MEANING, 1, columns - MEANING), style.columnHead);
  block.style(area(1, MEANING, rows.length + 1, columns - MEANING), { merge: true, horizontal: "Left", indent: 1 });
  block.style(area(2, MEANING, rows.length, columns - MEANING), { size: 9, color: colors.quiet });
  note(block, fill(text.knowledgeNote, { worlds: worldCount }));
  for (const line of expectedNotes(simulation, expected, words)) note(block, line);
  const above = aboveRevenue.map((id) => words.scenarios[id].name).join(words.sheets.calc.separator);
  note(block, above === "" ? "" : fill(text.aboveRevenue, { scenarios: above }), colors.warn);
  return block.build();
}

/** VaR and TVaR with their intervals. */
export function tailBlock(words: Words, { intervals }: Simulation, row: number): Block {
  const text = words.distribution;
  const block = begin("distribution_tail", row, text.tail, text.tailHead);
  for (const level of tailLevels) {
    const [atRisk, tail] = [intervals.var[`${level}`], intervals.tvar[`${level}`]];
    const figures = [atRisk.value, atRisk.low, atRisk.high, tail.value, tail.low, tail.high].map(tailFigure);
    const at = block.row([level, ...figures], { style: style.body, height: 20 });
    block.style(area(at, 0), { numberFormat: "0.0%", horizontal: "Left" }).style(area(at, 1, 1, 6), style.yen);
    block.style(area(at, 1), { bold: true }).style(area(at, 4), { bold: true });
  }
  note(block, text.tailNote);
  return block.build();
}

/** Amounts exceeded once in so many years. */
export function returnBlock(words: Words, { returnPeriods }: Simulation, row: number): Block {
  const text = words.distribution;
  const block = begin("distribution_return", row, text.returnPeriods, [
    text.returnPeriod,
    text.aggregate,
    text.occurrence,
  ]);
  returnYears.forEach((years, index) => {
    const period = returnPeriods[index];
    const name = fill(text.years, { years: plainNumber(years, words.language) });
    const figures = [period?.aggregate ?? 0, period?.occurrence ?? 0].map(tailFigure);
    const at = block.row([name, ...figures], { height: 20 });
    block.style(area(at, 0, 1, 3), style.body).style(area(at, 1, 1, 2), style.yen);
  });
  note(block, text.returnNote);
  return block.build();
}

/** What one event costs, given that it happens; and what each scenario carries. */
export function scenariosBlock(words: Words, { byScenario }: Simulation, row: number): Block {
  const text = words.distribution;
  const block = begin("distribution_scenarios", row, text.scenarios, text.scenarioHead);
  for (const { id, conditional, mean, shareOfMean, shareOfTail } of byScenario) {
    const cells = conditional
      ? [...[conditional.p10, conditional.p50, conditional.p90].map(tailFigure), mean, shareOfMean, shareOfTail]
      : [words.sheets.losses.notApplicable];
    const at = block.row([words.scenarios[id].name, ...cells], { style: style.body, height: 22 });
    block.style(area(at, 1, 1, 4), style.yen).style(area(at, 5, 1, 2), shareFormat);
  }
  note(block, fill(text.scenarioNote, { events: plainNumber(conditionalEvents, words.language) }));
  return block.build();
}

/** Two columns are the scenario's name's. */
const headOfItems = ([item = "", scenario = "", ...figures]: readonly string[]): readonly string[] => [
  item,
  scenario,
  "",
  "",
  ...figures,
];

/** Every cost item, those that carry the tail first. */
export function itemsBlock(words: Words, { items }: Simulation, row: number): Block {
  const text = words.distribution;
  const block = begin("distribution_items", row, text.items, headOfItems(text.itemHead));
  const ranked = [...items].sort(
    (a, b) => (b.shareOfTail ?? 0) - (a.shareOfTail ?? 0) || (b.shareOfMean ?? 0) - (a.shareOfMean ?? 0),
  );
  const count = scenarios.reduce((sum, scenario) => sum + scenario.items.length, 0);
  for (let index = 0; index < count; index++) {
    const item = ranked[index];
    const cells: readonly Cell[] = item
      ? [
          words.costItems[item.id as CostItemId].name,
          words.scenarios[item.scenario].short,
          null,
          null,
          item.mean,
          item.shareOfMean,
          item.shareOfTail,
        ]
      : [];
    const at = block.row(cells, { style: style.body, height: 18 });
    block.style(area(at, 4), style.yen).style(area(at, 5, 1, 2), shareFormat);
  }
  return block.build();
}
