import { scenarios } from "../../../engine";
import type { Words } from "../../../locales";
import { twoDigits } from "../../formula/two-digits";
import { anchorColumn } from "../../model/address";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { staleTest } from "../record/standing";
import { textFormula } from "../shared/text-formula";
import { AMOUNTS } from "./columns";
import { onceFormula } from "./once";

/** 未回答を平均とみなした場合: how often by a formula, and what a year costs as it was reckoned at the diagnosis. */
export function neutralRow(block: BlockBuilder, words: Words): void {
  const text = words.sheets.losses;
  const open = `SUM(${names.column("open")})`;
  const stamped = names.record("openAsNeutral");
  const row = block.next;
  block.row(
    [
      formula(`IF(${open}=0,"${words.terms.openAsNeutral}",${textFormula(text.openReplies, { count: open })})`),
      null,
      formula(`IF(${open}=0,"–",${scenarios.map(({ code }) => names.scenario(code, "frequencyNeutral")).join("+")})`),
      formula(
        `IF(IFERROR(${staleTest(words)},TRUE),"${text.neutralStale}",IF(${open}=0,"${text.noneOpen}","${text.neutralNote}"))`,
      ),
      null,
      null,
      null,
      (at) => formula(onceFormula(`N(${at(row, 2)})`, text)),
      formula(`IFERROR(IF(${stamped}="","–",${stamped}),"–")`),
    ],
    { style: style.body, height: 32 },
  );
  block.name(names.totalFrequencyNeutral, area(row, 2)).name(names.totalAnnualNeutral, area(row, 8));
  block.formatWhere({
    area: area(row, AMOUNTS, 1, 4),
    formula: (at) => `${anchorColumn(at(row, AMOUNTS))}="${text.neutralStale}"`,
    fill: colors.warnFill,
    color: colors.warn,
    bold: true,
  });
}

/** What open replies and assumed sizes span, as it was reckoned at the diagnosis. */
export function openRangeRow(block: BlockBuilder, words: Words): void {
  const text = words.sheets.losses;
  const [low, high] = [names.record("openRangeLow"), names.record("openRangeHigh")];
  const amount = (name: string): string => `TEXT(${twoDigits(name)},"#,##0")`;
  const span = textFormula(text.openRange, { low: amount(low), high: amount(high) });
  block.row(
    [
      words.terms.openRange,
      null,
      null,
      formula(
        `IF(IFERROR(${staleTest(words)},TRUE),"${text.neutralStale}",IF(${low}="","${text.noOpenRange}",${span}))`,
      ),
    ],
    { style: style.body, height: 32 },
  );
}
