import { coverageParts, type CostItemId, type CoveragePart, type ReportItem, type ScenarioPage } from "../../../engine";
import { fill, lookUp, type Words } from "../../../locales";
import { area } from "../../model/area";
import { colors, style } from "../../model/cell-styles";
import type { ChartPlan } from "../../model/chart";
import { FROM, LABEL, printed, sizes, widthOfColumns } from "./columns";
import { bandInWords, factInWords, rangeInWords } from "./figures";
import { Page, typed, type Part, type Section } from "./page";

const shownItems = 5;
const half = printed / 2;
/** Points of a row of a chart's space, and rows with plans on the page and without. */
const [chartRow, rowsWithPlans, rowsAlone] = [17, 6, 9] as const;

/** Names of cells take no hyphen. */
const blockOf = (id: string): string => `report_${id.replaceAll("-", "_")}`;

/** A story whose every number is the customer's own, its breakdown, and what a policy may pay of it and what not. */
export function scenarioSection(
  words: Words,
  scenario: ScenarioPage,
  row: number,
): { readonly section: Section; readonly chart: ChartPlan | null } {
  const { scenario: text, stories } = words.sheets.report;
  const { id, usual, band, extended, facts } = scenario;
  const page = new Page(blockOf(id), row);
  page.title(fill(text.title, { name: words.scenarios[id].name }) + (extended ? text.extended : ""));
  const [loss = "", often = ""] = text.head;
  page.head([
    { text: loss, columns: half },
    { text: often, columns: half },
  ]);
  const large = { bold: true, size: 12, horizontal: "Center" } as const;
  page.line(
    [
      { text: rangeInWords(usual, words), columns: half, style: large },
      { text: bandInWords(band, words), columns: half, style: large },
    ],
    { least: 24 },
  );
  page.heading(text.story);
  const numbers = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, factInWords(value, words)]));
  for (const [index, step] of stories[id].entries()) {
    page.line([
      { text: text.steps[index] ?? "", columns: 2, style: { bold: true, color: colors.accent } },
      { text: fill(step, numbers), columns: printed - 2 },
    ]);
  }
  const chart = breakdown(page, words, scenario);
  payable(page, words, scenario);
  plansTable(page, words, scenario);
  page.note(text.details);
  return { section: page.build(), chart: chart && { ...chart, anchor: { row: row + chart.anchor.row, column: 0 } } };
}

const itemText = (id: string, { costItems }: Words): string =>
  lookUp<Words["costItems"][CostItemId]>(costItems, id).name;

/** The largest items with their ranges, and below them the same as bars. */
function breakdown(page: Page, words: Words, { id, items, plans }: ScenarioPage): ChartPlan | null {
  const chartRows = plans.length > 0 ? rowsWithPlans : rowsAlone;
  const { scenario: text, scales } = words.sheets.report;
  page.heading(text.items);
  const shown = items.slice(0, shownItems);
  const scale = scaleFor(Math.max(0, ...shown.map(({ high }) => high)), scales);
  const [name, range] = text.itemHead;
  page.head([
    { text: name, columns: half },
    { text: range, columns: half },
  ]);
  const first = page.next;
  for (const item of shown) {
    const label = itemText(item.id, words);
    page.line(
      [
        { text: `${words.coverage[item.coverage].mark} ${label}`, columns: half, style: { size: 8.5 } },
        { text: rangeInWords(item, words), columns: half, style: { bold: true, size: 8.5 } },
      ],
      { beside: [label, item.low / scale.yen, (item.high - item.low) / scale.yen] },
    );
    page.style(page.next - 1, LABEL, 3, { size: sizes.head, color: colors.quiet, numberFormat: "#,##0.0" });
  }
  const space = shown.length > 0 ? page.space(chartRows, chartRow) : page.next;
  const rest = items.length - shown.length;
  page.note((rest > 0 ? fill(text.others, { count: rest }) : "") + text.itemNote);
  if (shown.length === 0) return null;
  return {
    id: `KK_chart_report_${id}`,
    type: "BarStacked",
    title: fill(text.chart, { unit: scale.label }),
    data: blockOf(id),
    categories: area(first, LABEL, shown.length),
    series: [
      // a bar from nothing to the least: the range stands on it
      { name: text.chartHead[0], values: area(first, FROM, shown.length), color: colors.paper },
      { name: text.chartHead[1], values: area(first, FROM + 1, shown.length), color: colors.accent },
    ],
    anchor: { row: space, column: 0 },
    width: widthOfColumns(printed) - 2,
    height: chartRows * chartRow - 4,
    axis: { min: 0, numberFormat: "#,##0" },
    legend: null,
    labelSize: sizes.small,
  };
}

/** The largest unit in which the largest amount is at least 2. */
const scaleFor = <Scale extends { readonly yen: number }>(most: number, scales: readonly [Scale, ...Scale[]]): Scale =>
  scales.find(({ yen }) => most >= 2 * yen) ?? scales.at(-1) ?? scales[0];

/** What may be payable, and in letters of the same size what is not. */
function payable(page: Page, words: Words, { items, beside }: ScenarioPage): void {
  const text = words.sheets.report.scenario;
  const { separator } = text;
  page.gap(4);
  page.head([
    { text: text.payable, columns: half },
    { text: text.notPayable, columns: half },
  ]);
  const partLine = (part: CoveragePart, of: readonly Pick<ReportItem, "id">[]): string =>
    fill(text.part, {
      mark: words.coverage[part].mark,
      name: words.coverage[part].name,
      items: of.map(({ id }) => itemText(id, words)).join(separator),
    });
  const paid = coverageParts.flatMap((part) => {
    const own = items.filter(({ coverage }) => coverage === part);
    return own.length > 0 ? [partLine(part, own)] : [];
  });
  const unpaid = [
    ...(beside.length > 0
      ? [
          partLine(
            "none",
            beside.map((id) => ({ id })),
          ),
        ]
      : []),
    text.generalLimits,
    text.generalCauses,
  ];
  page.line([
    { text: paid.join("\n"), columns: half, style: { vertical: "Top", size: sizes.small } },
    { text: unpaid.join("\n"), columns: half, style: { vertical: "Top", size: sizes.small } },
  ]);
}

/** What each plan presented may pay of one event. */
function plansTable(page: Page, words: Words, { plans }: ScenarioPage): void {
  const text = words.sheets.report.scenario;
  if (plans.length === 0) return;
  page.heading(text.plans);
  const [plan = "", range = ""] = text.planHead;
  page.head([
    { text: plan, columns: half },
    { text: range, columns: half },
  ]);
  for (const { name, payable: of } of plans) {
    const said: Part = {
      text: of.high > 0 ? rangeInWords(of, words) : text.noPayable,
      columns: half,
      style: style.total,
    };
    page.line([typed(name, half), said]);
  }
}
