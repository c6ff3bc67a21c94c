import type { Words } from "../../../../locales";
import { area } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import { formula } from "../../../model/cell";
import { style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { heightFor } from "../../shared/text-height";
import { columns, widths } from "../columns";
import { termOf } from "../figures-of";
import { grossOf } from "./price-formulas";
import { whereSettled, yearly } from "./settled";

/** Columns over which the published premium is described. */
const described = 6;
const used = 5 + described + 1;

/** As many as are known of it. */
const twoDigits = (amount: string): string => `IFERROR(ROUND(${amount},1-INT(LOG10(${amount}))),0)`;

/**
 * How far each price could move, as the expected loss does; and the published premium nearest to it (公表料率点との差), which
 * is never a reason for a rate.
 */
export function priceBesideTable(words: Words, row: number, shown: number): Block {
  const text = words.sheets.cover.years;
  const { beside } = text;
  const block = new BlockBuilder("cover_price_beside", { row, column: 0 }, columns);
  block.row([beside.title], { style: style.heading, height: 24 });
  const gap = Array.from({ length: described - 1 }, () => null);
  const head = block.row(
    [
      words.sheets.cover.plan,
      text.columns.gross,
      beside.low,
      beside.high,
      beside.published,
      ...gap,
      beside.premium,
      beside.difference,
    ],
    { height: 34 },
  );
  block.style(area(head, 0, 1, used), style.columnHead).style(area(head, 4, 1, described), { merge: true });
  const start = block.next;
  const losses = [
    names.totalAnnual,
    names.coverYear("band_p10"),
    names.coverYear("band_p90"),
    names.totalAnnualNeutral,
  ].join(",");
  for (let plan = 1; plan <= shown; plan++) {
    const gross = grossOf(plan);
    const at = (end: "MIN" | "MAX"): string =>
      `IF(${names.totalAnnual}>0,${twoDigits(`${gross}*${end}(${losses})/${names.totalAnnual}`)},"–")`;
    const premium = yearly("tariff", plan);
    const published = (value: string): string => `IF(ISNUMBER(${premium}),${value},"–")`;
    block.row(
      [
        formula(`IF(${termOf("name", plan)}="","–",${termOf("name", plan)})`),
        ...[gross, at("MIN"), at("MAX"), published(yearly("tariffOf", plan))].map((of) =>
          formula(whereSettled(plan, of, text.again)),
        ),
        ...gap,
        ...[published(premium), published(`${gross}-${premium}`)].map((of) =>
          formula(whereSettled(plan, of, text.again)),
        ),
      ],
      { height: 28 },
    );
  }
  block
    .style(area(start, 0, shown, used), style.body)
    .style(area(start, 0, shown), { bold: true })
    .style(area(start, 1, shown, used - 1), style.yen)
    .style(area(start, used - 1, shown), { numberFormat: "+#,##0;−#,##0;0" });
  for (let line = start; line < start + shown; line++)
    block.style(area(line, 4, 1, described), { merge: true, horizontal: "Center", wrap: true });
  const note = block.row([beside.note], {
    height: heightFor([[beside.note, widths.reduce((sum, width) => sum + width, 0)]], 9, 16),
  });
  return block.style(area(note, 0, 1, columns), { ...style.note, merge: true, vertical: "Center" }).build();
}
