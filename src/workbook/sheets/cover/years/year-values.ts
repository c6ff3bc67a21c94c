import { publishedPlans, scenarios, tariffSources, type BesideTariff } from "../../../../engine";
import { exhaustible, valuesTried, type LimitsForAppetite, type PlanYears } from "../../../../engine/simulation";
import { fill, plainNumber, spokenAmount, tailFigure, type Words } from "../../../../locales";
import { area } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import type { Cell } from "../../../model/cell";
import { style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { termNumber } from "../../cover-calc/term-number";
import { planValue } from "../../plans/plan-input";
import { isSettling, planRows } from "../../plans/rows";
import { valueChecks } from "../../shared/value-checks";
import { columns } from "../columns";
import { movedTerms } from "./moved-terms";
import type { SettledPlan, StampedYears } from "./stamped-years";

type Settled = Pick<SettledPlan, "years" | "limits" | "tariff">;

/** Figures of a plan, a named row each. */
const figures: readonly (readonly [part: string, of: (settled: Settled, words: Words) => Cell])[] = [
  ["paid", ({ years }) => years.paid.mean],
  ["retained", ({ years }) => years.retained.mean],
  ["anyRetained", ({ years }) => years.anyRetained],
  ["tvarRetained", ({ years }) => tailFigure(years.retained.tvar["0.99"].value)],
  ["tvarPaid", ({ years }) => years.paid.tvar["0.99"].value],
  ["smallest", ({ limits }) => (limits?.found ? limits.factor : null)],
  ["tariff", ({ tariff }) => tariff?.point.premium ?? null],
  ["tariffOf", ({ tariff }, words) => tariff && describedTariff(tariff, words)],
  ["noneBecause", ({ limits }, words) => noneBecause(limits, words)],
  ...exhaustible.map((limit) => [limit, ({ years }: Settled) => chanceOf(years, limit)] as const),
];

const chanceOf = ({ exhaustion }: PlanYears, limit: (typeof exhaustible)[number]): number =>
  exhaustion.find((each) => each.limit === limit)?.chance ?? 0;

function describedTariff({ point, revenueRatio }: BesideTariff, words: Words): string {
  const said = { language: words.language, units: words.units, yes: words.profile.yes, no: words.profile.no };
  const yen = (amount: number): string => spokenAmount(amount, "yen", said);
  return fill(words.sheets.cover.years.beside.of, {
    business: words.validation.businesses[point.business],
    revenue: yen(point.revenue),
    times: plainNumber(Number(revenueRatio.toPrecision(2)), words.language),
    limit: yen(publishedPlans[point.plan].liability),
    source: tariffSources[point.source].site,
  });
}

function noneBecause(limits: LimitsForAppetite | null, { sheets, plans }: Words): string {
  if (!limits) return sheets.cover.years.noLimits;
  const { reason, share } = limits;
  if (reason === null || share === null) return "";
  return fill(sheets.cover.years.none, { reason: plans.reasons[reason], share: String(Math.round(100 * share)) });
}

/**
 * What a simulation of years says of plans, as values below what is printed, with a stamp. Without one the cells stay as
 * they are, and are blank on a new sheet.
 */
export function yearValues(words: Words, row: number, shown: number, stamped: StampedYears | null): readonly Block[] {
  const once = stamped === null;
  const blocks: Block[] = [];
  const next = (): number => {
    const last = blocks.at(-1);
    return last ? last.place.row + last.size.rows + 1 : row;
  };
  const begin = (id: string, title: string): BlockBuilder => {
    const block = new BlockBuilder(id, { row: next(), column: 0 }, columns, once);
    block.row([title], { style: style.heading, height: 24 });
    return block;
  };
  const at = (place: number): SettledPlan | undefined => stamped?.plans.find((each) => each.place === place);
  const places = Array.from({ length: shown }, (_, index) => index + 1);
  const of = (value: (settled: SettledPlan) => Cell): readonly Cell[] =>
    places.map((place) => {
      const settled = at(place);
      return settled ? value(settled) : null;
    });
  blocks.push(stampBlock(begin("cover_years_stamp", words.sheets.cover.years.stamp), words, stamped));
  blocks.push(plansBlock(begin("cover_years_plans", words.sheets.cover.years.values), words, places.map(at)));
  const byScenario = begin("cover_years_scenarios", words.sheets.cover.years.byScenario);
  scenarios.forEach(({ code, id }, index) => {
    const line = byScenario.row([
      words.scenarios[id].short,
      ...places.flatMap((place) => {
        const own = at(place)?.years.scenarios[index];
        return own ? [own.paid, own.loss - own.paid] : [null, null];
      }),
    ]);
    byScenario.name(names.coverYear(code), area(line, 1, 1, 2 * shown));
  });
  blocks.push(quiet(byScenario));
  const curves = begin("cover_years_curves", words.sheets.cover.years.curves);
  for (const { what } of movedTerms) {
    const values = valuesTried[what];
    curves.row([words.sheets.cover.years.moved[what]]);
    const start = curves.next;
    values.forEach((value, index) =>
      curves.row([
        value,
        ...places.flatMap((place) => {
          const point = at(place)?.curves[what][index];
          return point ? [point.paid, point.paidTvar] : [null, null];
        }),
      ]),
    );
    curves.name(names.coverYear(what), area(start, 1, values.length, 2 * shown));
  }
  blocks.push(quiet(curves));
  const terms = begin("cover_years_terms", words.sheets.cover.years.terms);
  const start = terms.next;
  for (const each of planRows)
    terms.row([
      each.id,
      stamped && Number(isSettling(each)),
      ...of((settled) => termNumber(each, planValue(settled, each))),
    ]);
  terms.name(names.coverYear("settling"), area(start, 1, planRows.length));
  for (const place of places) terms.name(names.coverYear(`terms_${place}`), area(start, 1 + place, planRows.length));
  blocks.push(quiet(terms));
  blocks.push(valueChecks("cover_checks", words, next(), columns, [...blocks], once));
  return blocks;
}

function stampBlock(block: BlockBuilder, words: Words, stamped: StampedYears | null): Block {
  const { distribution, sheets } = words;
  const rows: readonly (readonly [label: string, part: string, value: Cell, format: string])[] = [
    [distribution.yearsSimulated, "years", stamped?.years ?? null, "#,##0"],
    [distribution.seed, "seed", stamped?.seed ?? null, "0"],
    [distribution.engine, "engine", stamped?.engineVersion ?? null, "@"],
    [distribution.inputs, "inputs", stamped?.fingerprints.inputs ?? null, "@"],
    [distribution.parameters, "parameters", stamped?.fingerprints.parameters ?? null, "@"],
    [sheets.cover.years.beside.band.p10, "band_p10", stamped?.band.p10 ?? null, "#,##0"],
    [sheets.cover.years.beside.band.p90, "band_p90", stamped?.band.p90 ?? null, "#,##0"],
    [distribution.time, "time", stamped?.time ?? null, "@"],
  ];
  for (const [label, part, value, numberFormat] of rows) {
    const at = block.row([label, value], { style: style.body, height: 20 });
    block
      .style(area(at, 1, 1, columns - 1), { numberFormat, horizontal: "Left", wrap: false, merge: true })
      .name(names.coverYear(part), area(at, 1));
  }
  return block.build();
}

function plansBlock(block: BlockBuilder, words: Words, plans: readonly (SettledPlan | undefined)[]): Block {
  block.row([words.sheets.cover.plan, ...plans.map((settled) => settled?.plan.name ?? null)]);
  for (const [part, of] of figures) {
    const line = block.row([part, ...plans.map((settled) => (settled ? of(settled, words) : null))]);
    block.name(names.coverYear(part.replaceAll(".", "_")), area(line, 1, 1, plans.length));
  }
  return quiet(block);
}

const quiet = (block: BlockBuilder): Block =>
  block.style(area(1, 0, block.next - 1, columns), { size: 8, wrap: false }).build();
