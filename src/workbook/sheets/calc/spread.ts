import {
  normalQuantile95,
  randomFactors,
  scenarios,
  type CostItem,
  type CostItemId,
  type RandomFactor,
  type Scenario,
  type Shock,
} from "../../../engine";
import type { Words } from "../../../locales";
import { gatedAmount } from "../../formula/amount";
import { parameterName } from "../../formula/parameter-names";
import { area, type Addresses } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula, type Cell } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { drawnAs, labelOf, squaredVariation } from "./spread-factors";

/** The shock an item bears, its mean, and what it shares with others. */
const [CODE, FIGURE, RESULT] = [0, 2, 3] as const;
const columns = 9;

const allFactors: readonly RandomFactor[] = scenarios
  .flatMap(({ items }) => items.flatMap(randomFactors))
  .filter((factor, index, all) => all.findIndex((other) => drawnAs(other) === drawnAs(factor)) === index);

/**
 * How far one event's loss lies from the expected one, in closed form: what is drawn, what items share of it, and per
 * scenario the standard deviation and the usual range. Losses reads these cells, so means are not read from there:
 * each has the formula of its item. Source: the loss model's second edition, A7.
 */
export function calcSpread(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_spread", { row, column: 0 }, columns);
  block.row([text.spread], { style: style.heading, height: 24 });
  block.row(text.spreadFactorHead, { style: style.columnHead, height: 32 });
  const factorRow = new Map<string, number>();
  const factors = block.next;
  for (const factor of allFactors) {
    const at = block.row([factor.id, labelOf(factor, words), formula(squaredVariation(factor))]);
    factorRow.set(drawnAs(factor), at);
  }
  block.style(area(factors, 0, allFactors.length, 3), style.body);
  block.style(area(factors, FIGURE, allFactors.length), { ...style.yen, numberFormat: "0.000000" });

  const summaryAt = block.next + 1;
  block.row(text.spreadHead, { style: style.columnHead, height: 32 });
  const first = summaryAt + scenarios.length + 1;
  let next = first;
  const places = scenarios.map(({ items }) => {
    const start = next;
    next += items.length;
    return { start, end: next - 1 };
  });
  scenarios.forEach((scenario, index) => {
    summaryRow(block, scenario, places[index] as Place, words);
  });
  block.row(text.spreadItemHead, { style: style.columnHead, height: 32 });
  scenarios.forEach((scenario, index) => {
    const { start } = places[index] as Place;
    scenario.items.forEach((item) => {
      block.row([
        item.shock ?? "",
        words.costItems[item.id as CostItemId].name,
        formula(gatedAmount(item, scenario, "mean")),
        (to) => formula(sharedFormula(scenario, item, start, summaryAt + index, factorRow, to)),
      ]);
    });
  });
  block.style(area(summaryAt, 0, scenarios.length, columns), style.body);
  block.style(area(summaryAt, FIGURE, scenarios.length, columns - FIGURE), style.yen);
  block.style(area(first, 0, next - first, RESULT + 1), style.body);
  block.style(area(first, FIGURE, next - first, 2), style.yen);
  return block.build();
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const [EXP_COST, EXP_LIABILITY, VARIANCE] = [2, 3, 4] as const;
const shockColumn: Readonly<Record<Shock, number>> = { cost: EXP_COST, liability: EXP_LIABILITY };

/** Of a scenario: e^σ² of both shocks, the variance, standard deviation, P5, P50 and P95. */
function summaryRow(block: BlockBuilder, scenario: Scenario, { start, end }: Place, words: Words): void {
  const { code, id } = scenario;
  const sigma = { cost: `shock.sigma.${code}`, liability: "shock.liability" } as const;
  const squared = (shock: Shock): string => `EXP(${parameterName(sigma[shock], "likely")}^2)`;
  const sd = names.scenario(code, "sd");
  /** 0 where nothing is lost. */
  const where = (at: Addresses, value: (mean: string) => string): Cell => {
    const mean = `SUM(${at(start, FIGURE)}:${at(end, FIGURE)})`;
    return formula(`IF(${mean}=0,0,${value(mean)})`);
  };
  // 0 minus: in Excel a sign binds tighter than a power
  const quantile = (beyond: string) => (at: Addresses) =>
    where(at, (mean) => {
      const spread = `SQRT(LN(1+(${sd}/${mean})^2))`;
      return `${mean}*EXP(0-${spread}^2/2${beyond && `${beyond}*${spread}`})`;
    });
  const row = block.row([
    code,
    words.scenarios[id].name,
    formula(squared("cost")),
    formula(squared("liability")),
    (at) => {
      const range = (column: number): string => `${at(start, column)}:${at(end, column)}`;
      const borne = (shock: Shock, column: number): string =>
        `(${at(row, column)}-1)*SUMIF(${range(CODE)},"${shock}",${range(FIGURE)})^2`;
      return formula(`MAX(0,${borne("cost", EXP_COST)}+${borne("liability", EXP_LIABILITY)}+SUM(${range(RESULT)}))`);
    },
    (at) => where(at, () => `SQRT(${at(row, VARIANCE)})`),
    quantile(`-${normalQuantile95}`),
    quantile(""),
    quantile(`+${normalQuantile95}`),
  ]);
  for (const [index, part] of (["sd", "p5", "p50", "p95"] as const).entries())
    block.name(names.scenario(code, part), area(row, VARIANCE + 1 + index));
}

/** Of an item: its mean × the sum over all items that draw something with it of mean × shock × (Π(1 + c²) − 1). */
function sharedFormula(
  { items }: Scenario,
  item: CostItem,
  start: number,
  summary: number,
  factorRow: ReadonlyMap<string, number>,
  to: Addresses,
): string {
  const own = randomFactors(item).map(drawnAs);
  const at = (index: number): string => to(start + index, FIGURE);
  const terms = items.flatMap((other, index): string[] => {
    const shared = randomFactors(other)
      .map(drawnAs)
      .filter((drawn) => own.includes(drawn));
    if (shared.length === 0) return [];
    const together = shared.map((drawn) => `(1+${to(factorRow.get(drawn) ?? 0, FIGURE)})`).join("*");
    const shock = item.shock !== null && item.shock === other.shock ? `*${to(summary, shockColumn[item.shock])}` : "";
    return [`${at(index)}${shock}*(${together}-1)`];
  });
  const mean = at(items.findIndex(({ id }) => id === item.id));
  return terms.length === 0 ? "0" : `IF(${mean}=0,0,${mean}*(${terms.join("+")}))`;
}
