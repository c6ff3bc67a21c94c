import { exhaustible } from "../../../../engine/simulation";
import type { Words } from "../../../../locales";
import { parameterName } from "../../../formula/parameter-names";
import { area } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import { formula } from "../../../model/cell";
import { colors, numberFormats, style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { textFormula } from "../../shared/text-formula";
import { heightFor } from "../../shared/text-height";
import { columns, widths } from "../columns";
import { termOf } from "../figures-of";
import { grossOf, pureFormula } from "./price-formulas";
import { stateOf, whereSettled, yearly } from "./settled";

type ColumnId = keyof Words["sheets"]["cover"]["years"]["columns"];

interface Column {
  readonly id: ColumnId;
  /** Formula of a plan whose years are there. */
  readonly of: (plan: number, words: Words) => string;
  readonly format?: string;
  readonly strong?: true;
  /** Columns of the sheet; 1 where left out. */
  readonly span?: number;
}

const most = (plan: number): string => `MAX(${exhaustible.map((limit) => yearly(limit, plan)).join(",")})`;

/** The limit that most years use up. */
const mostExhausted = (plan: number, { plans, sheets }: Words): string =>
  exhaustible.reduceRight(
    (rest, limit) => `IF(${yearly(limit, plan)}=${most(plan)},"${plans.terms[limit].name}",${rest})`,
    `"${sheets.cover.years.neverExhausted}"`,
  );

/** From the left: what is paid, what stays, what it should cost, what limits would do. */
const answer: readonly Column[] = [
  { id: "paid", of: (plan) => yearly("paid", plan), strong: true },
  { id: "retained", of: (plan) => yearly("retained", plan) },
  { id: "anyRetained", of: (plan) => yearly("anyRetained", plan), format: "0.0%" },
  { id: "tvarRetained", of: (plan) => yearly("tvarRetained", plan) },
  { id: "pure", of: (plan) => pureFormula(yearly("paid", plan), yearly("tvarPaid", plan)) },
  { id: "gross", of: grossOf, strong: true },
  {
    id: "neutral",
    of: (plan) =>
      `IF(ISNUMBER(${names.totalAnnualNeutral}),${grossOf(plan)}*${names.totalAnnualNeutral}/${names.totalAnnual},"–")`,
  },
  {
    id: "quoted",
    of: (plan) => `IF(${termOf("premium.quoted", plan)}>0,${termOf("premium.quoted", plan)},"–")`,
  },
  {
    id: "lossRatio",
    of: (plan) =>
      `IF(${termOf("premium.quoted", plan)}>0,${yearly("paid", plan)}/${termOf("premium.quoted", plan)},"–")`,
    format: "0%",
  },
  {
    id: "smallest",
    of: (plan, { sheets }) => {
      const factor = yearly("smallest", plan);
      const times = textFormula(sheets.cover.years.times, { factor: `TEXT(${factor},"0.0#")` });
      return `IF(ISNUMBER(${factor}),${times},${yearly("noneBecause", plan)})`;
    },
    span: 2,
  },
  {
    id: "exhausted",
    of: (plan, words) =>
      `IF(${most(plan)}=0,"${words.sheets.cover.years.neverExhausted}",${mostExhausted(plan, words)})`,
    span: 2,
  },
  { id: "exhaustion", of: most, format: "0.0%" },
];

/** The answer: what each plan is expected to pay a year, what stays, and what it should cost. */
export function expectedTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover.years;
  const block = new BlockBuilder("cover_expected", { row, column: 0 }, columns);
  block.row([text.title], { style: style.heading, height: 24 });
  const spread = <Each>(of: (column: Column) => Each): (Each | null)[] =>
    answer.flatMap((column) => [of(column), ...Array.from({ length: (column.span ?? 1) - 1 }, () => null)]);
  const head = block.row([words.sheets.cover.plan, ...spread(({ id }) => text.columns[id])], { height: 46 });
  const used = 1 + answer.reduce((sum, { span = 1 }) => sum + span, 0);
  block.style(area(head, 0, 1, used), style.columnHead);
  const start = block.next;
  for (let plan = 1; plan <= shown; plan++)
    block.row(
      [
        formula(`IF(${termOf("name", plan)}="","–",${termOf("name", plan)})`),
        ...spread(({ of }) => formula(whereSettled(plan, of(plan, words), text.again))),
      ],
      { height: 28 },
    );
  block
    .style(area(start, 0, shown, used), style.body)
    .style(area(start, 0, shown), { bold: true })
    .style(area(start, 1, shown, used - 1), style.yen);
  let at = 1;
  for (const { span = 1, format = numberFormats.yen, strong = false } of answer) {
    block.style(area(start, at, shown), { numberFormat: format, bold: strong });
    if (span > 1) {
      block.style(area(head, at, 1, span), { merge: true });
      for (let line = start; line < start + shown; line++)
        block.style(area(line, at, 1, span), { merge: true, horizontal: "Center", size: 9, wrap: true, shrink: false });
    }
    at += span;
  }
  block.formatWhere({
    area: area(start, 1, shown, used - 1),
    formula: (to) => `${to(start, 1)}="${text.again}"`,
    fill: colors.warnFill,
    color: colors.warn,
  });
  notes(block, words, shown);
  return block.build();
}

/** How the years were made, or how to get them; what a price is; what the appetite is. */
function notes(block: BlockBuilder, words: Words, shown: number): void {
  const text = words.sheets.cover.years;
  const of = names.coverYear;
  const states = Array.from({ length: shown }, (_, index) => stateOf(index + 1));
  const made = textFormula(text.basis, {
    years: `TEXT(${of("years")},"#,##0")`,
    seed: `TEXT(${of("seed")},"0")`,
    date: `SUBSTITUTE(LEFT(${of("time")},10),"-","/")`,
  });
  const changed = `IF(COUNTIF(${of("state")},2)>0,"${text.changed}","")`;
  const appetite = parameterName("cover.appetite", "likely");
  const amount = `TEXT(${appetite}*${names.use("revenue")}/1000000,"#,##0.0")`;
  const lines = [
    { cell: formula(`IF(COUNT(${of("years")})=0,"${text.howTo}",${changed}&${made})`), told: text.howTo, loud: true },
    { cell: text.priceNote, told: text.priceNote, loud: false },
    {
      cell: formula(
        `IF(MAX(${states.join(",")})=0,"",${textFormula(text.appetite, { share: `TEXT(${appetite},"0.0#%")`, amount })})`,
      ),
      told: text.appetite,
      loud: false,
    },
  ];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const { cell, told, loud } of lines) {
    const at = block.row([cell], { height: heightFor([[told, whole]], 9, 16) });
    block.style(area(at, 0, 1, columns), { ...style.note, merge: true, vertical: "Center" });
    if (loud)
      block.formatWhere({
        area: area(at, 0, 1, columns),
        formula: () => `OR(COUNT(${of("years")})=0,COUNTIF(${of("state")},2)>0)`,
        fill: colors.warnFill,
        color: colors.warn,
        bold: true,
      });
  }
}
