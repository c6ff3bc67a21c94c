import type { FrequencyBand, StoryFact, YenRange } from "../../../engine";
import { amountInUnit, fill, formatNumber, plainNumber, type Words } from "../../../locales";

/** No figure here is known better. */
const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Yen to two digits as it is spoken: 1,300万円. */
function yenInWords(value: number, { language, sheets }: Words): string {
  const options = { notation: "compact", maximumSignificantDigits: 4, useGrouping: true } as const;
  return fill(sheets.report.yen, { amount: formatNumber(twoDigits(value), language, options) });
}

/** 通常の範囲 and the like; one figure where both ends are the same. */
export function rangeInWords({ low, high }: YenRange, words: Words): string {
  const { range, upTo, fact } = words.sheets.report;
  const [from, to] = [yenInWords(low, words), yenInWords(high, words)];
  if (low === 0 && high > 0) return fill(upTo, { high: to });
  return from === to ? fill(fact, { value: to }) : fill(range, { low: from, high: to });
}

export function bandInWords({ from, to }: FrequencyBand, words: Words): string {
  const { bands } = words.sheets.report;
  if (from === null) return bands.often;
  if (to === null) return bands.rare;
  return fill(bands.between, { from: plainNumber(from, words.language), to: plainNumber(to, words.language) });
}

/** A share to two digits of a percentage. */
export function shareInWords(share: number, { language, sheets: { report } }: Words): string {
  if (share < 0.01) return report.shareSmall;
  const text = formatNumber(twoDigits(share), language, { style: "percent", maximumFractionDigits: 0 });
  return fill(report.share, { share: text });
}

/** Hours up to which a time is said in hours. */
const mostHours = 48;

/** A number of a story, to two digits: 約120台. */
export function factInWords({ value, unit, assumed }: StoryFact, words: Words): string {
  const { units, profile, language, sheets } = words;
  const { few, fact, assumedFact } = sheets.report;
  if (value < 0.5) return few;
  const inDays = unit === "hours" && value >= mostHours;
  const said = unit === "hours" ? twoDigits(inDays ? value / 24 : value) : twoDigits(Math.max(1, Math.round(value)));
  const { yes, no } = profile;
  const text = amountInUnit(said, inDays ? "days" : unit, { language, units, yes, no });
  return fill(assumed ? assumedFact : fact, { value: text });
}
