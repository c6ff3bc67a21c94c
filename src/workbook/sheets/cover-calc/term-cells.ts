import { mostPlans } from "../../../engine";
import { languages, words as packOf, type Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { quoted } from "../../formula/quoted";
import { area, type Addresses } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { firstSerial, lastSerial } from "../../model/serial-dates";
import { choiceWords } from "../plans/cell-of-value";
import { mostLayers, nameRow, planRows, type PlanRow } from "../plans/rows";
import { textsOf } from "../plans/term-row";
import { noLimit } from "./limits";

/** What a cell that cannot be used is read as: below every value a term may have. */
const unusable = "-1";
const [ID, first] = [1, 2] as const;
const columns = first + mostPlans;

/**
 * The terms as formulas read them, a row a term and a cell a plan: looked up by id, words as numbers, a blank limit as one
 * above everything, what cannot be used as -1. Then whether a plan can be used at all, as the engine judges it.
 */
export function termCells(words: Words, row: number): Block {
  const text = words.sheets.coverCalc;
  const block = new BlockBuilder("cover_calc_terms", { row, column: 0 }, columns);
  block.row([text.terms], { style: style.heading, height: 24 });
  const places = Array.from({ length: mostPlans }, (_, index) => `${words.sheets.plans.head.plan}${index + 1}`);
  block.row([words.sheets.plans.head.term, words.sheets.plans.head.id, ...places], {
    style: style.columnHead,
    height: 20,
  });
  const each = (of: (plan: number) => PlacedCell): PlacedCell[] =>
    Array.from({ length: mostPlans }, (_, index) => of(index + 1));
  const add = (label: string, id: string, of: (plan: number) => PlacedCell): number => {
    const at = block.row([label, id, ...each(of)], { style: { ...style.body, wrap: false }, height: 18 });
    block.name(names.planTerm(id), area(at, first, 1, mostPlans));
    return at;
  };
  const named = add(words.sheets.plans.planName.label, nameRow, (plan) =>
    formula(`IFERROR(TRIM(${cellOf(nameRow, plan)}),"")`),
  );
  const start = block.next;
  const rows = new Map(
    planRows.map((each) => [
      each.id,
      add(textsOf(each, words).name, each.id, (plan) => formula(termFormula(each, plan))),
    ]),
  );
  const end = block.next - 1;
  for (const each of planRows)
    block.style(area(rows.get(each.id) ?? start, first, 1, mostPlans), {
      ...style.yen,
      numberFormat: formatOf(each, words),
    });
  for (let place = 1; place <= mostPlans; place++)
    block.name(names.planTerms(place), area(start, first + place - 1, planRows.length));
  const layers = (at: Addresses, plan: number): string[] =>
    Array.from({ length: mostLayers }, (_, index) => {
      const cell = (field: "attachment" | "limit" | "share"): string =>
        at(rows.get(`layer.${index + 1}.${field}`) ?? 0, first + plan - 1);
      const blanks = `((${cell("attachment")}=${noLimit})+(${cell("limit")}=0)+(${cell("share")}=0))`;
      return `OR(${blanks}=0,${blanks}=3)`;
    });
  const whole = block.next;
  const ids = planRows.length + 1;
  // amounts in rows that a person put between, and rows with ids of their own
  const strangers = (plan: number): string =>
    `SUMPRODUCT(ISNUMBER(${names.plan(plan)})*(${names.plan("id")}=""))+MAX(0,COUNTA(${names.plan("id")})-${ids})`;
  add(text.whole, "whole", (plan) => (at) => {
    const column = first + plan - 1;
    const tests = [
      `${at(named, column)}<>""`,
      `COUNTIF(${at(start, column)}:${at(end, column)},"<0")=0`,
      ...layers(at, plan),
      `${strangers(plan)}=0`,
    ];
    return formula(`IFERROR(IF(AND(${tests.join(",")}),1,0),0)`);
  });
  add(text.usable, "usable", (plan) => (at) => {
    const own = at(whole, first + plan - 1);
    if (plan === 1) return formula(own);
    const before = (line: number): string => `${at(line, first)}:${at(line, first + plan - 2)}`;
    const twice = `SUMPRODUCT(EXACT(${before(named)},${at(named, first + plan - 1)})*${before(whole)})`;
    return formula(`IF(${twice}>0,0,${own})`);
  });
  block.style(area(named, ID, block.next - named), { ...style.text, size: 9, shrink: true });
  block.style(area(whole, first, 2, mostPlans), { horizontal: "Right" });
  return block.build();
}

/** No limit, or no layer, and what cannot be read, in words. */
function formatOf({ part, unit }: PlanRow, { plans, sheets }: Words): string {
  const most = part.kind === "layer" ? sheets.coverCalc.noLayer : plans.noLimit;
  const number = unit === "share" ? numberFormats.share : "#,##0";
  return `[>=${Number(noLimit).toFixed(0)}]"${most}";[<0]"${sheets.coverCalc.wrong}";${number}`;
}

const cellOf = (id: string, plan: number): string => `INDEX(${names.plan(plan)},MATCH("${id}",${names.plan("id")},0))`;

/** What a cell says, as a number. */
function termFormula(row: PlanRow, plan: number): string {
  const cell = cellOf(row.id, plan);
  const text = `TRIM(${cell})`;
  const isOneOf = (texts: readonly string[]): string =>
    `OR(${texts.map((each) => `${text}=${quoted(each)}`).join(",")})`;
  const inAll = (of: (pack: Words) => string | undefined): readonly string[] => [
    ...new Set(languages.flatMap((language) => of(packOf(language)) ?? [])),
  ];
  const number = (test: string): string => `IF(AND(ISNUMBER(${cell}),${test}),${cell},${unusable})`;
  const [min, max] = (row.range ?? [0, 0]).map(literal);
  const isWithin = `${cell}>=${min},${cell}<=${max}`;
  const isAbove = `${cell}>0,${cell}<=${max}`;
  const of = (): string => {
    switch (row.kind) {
      case "limit":
        return `IF(${isOneOf(["", ...inAll((pack) => pack.plans.noLimit)])},${noLimit},${number(isWithin)})`;
      case "amount":
        if (row.part.kind === "layer")
          return `IF(${text}="",${row.part.field === "attachment" ? noLimit : "0"},${number(isAbove)})`;
        return `IF(${text}="",0,${number(isWithin)})`;
      case "share":
        return row.part.kind === "layer" ? `IF(${text}="",0,${number(isAbove)})` : number(isWithin);
      case "flag": {
        const [yes, no] = [inAll((pack) => pack.profile.yes), inAll((pack) => pack.profile.no)];
        return `IF(${isOneOf(yes)},1,IF(${isOneOf(["", ...no])},0,${unusable}))`;
      }
      case "choice":
        return row.choices.reduceRight(
          (rest, choice, index) =>
            `IF(${isOneOf(inAll((pack) => choiceWords(row, pack)[choice]))},${index + 1},${rest})`,
          unusable,
        );
      case "date":
        return `IF(${text}="",0,${number(`${cell}>=${firstSerial},${cell}<${lastSerial + 1}`)})`;
      case "text":
        return `IF(ISERROR(${cell}),${unusable},0)`;
    }
  };
  return `IF(COUNTIF(${names.plan("id")},"${row.id}")=1,IFERROR(${of()},${unusable}),${unusable})`;
}
