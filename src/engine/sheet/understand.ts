import type { UnitId } from "../parameters";

/** Multipliers a person writes inside a number, largest first: 1億2,000万, 3.15bn. */
const multipliers: Readonly<Record<string, number>> = {
  兆: 1e12,
  億: 1e8,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
};

const counters = ["人", "名", "件", "台", "社", "先", "枚", "人分"];
/** Unit words allowed after a number, by the unit of its cell; the factor brings it to that unit. */
const unitWords: Partial<Record<UnitId, Readonly<Record<string, number>>>> = {
  yenPerYear: { 円: 1, yen: 1, jpy: 1, "円/年": 1 },
  share: { "%": 0.01, パーセント: 0.01, 割: 0.1, percent: 0.01 },
  days: { 日: 1, 日間: 1, 週間: 7, day: 1, days: 1, weeks: 7 },
  hours: { 時間: 1, h: 1, hour: 1, hours: 1, 日: 24, days: 24 },
  hoursPerDay: { 時間: 1, h: 1, hours: 1, "時間/日": 1 },
};
const countWords: Readonly<Record<string, number>> = Object.fromEntries(
  [...counters, "人/月", "people", "persons", "staff", "pcs", "servers", "companies", "records", "cards"].map(
    (word) => [word, 1],
  ),
);

const part = /^(\d+(?:\.\d+)?)(兆|億|百万|万|千|trillion|billion|bn|million|m|thousand|k)?/;

/**
 * The number a person meant by `text` in a cell of `unit`: full-width digits, commas, 万 and 億, a unit word, 約.
 * Null where it cannot be read for certain: nothing is guessed.
 */
export function understandNumber(text: string, unit: UnitId): number | null {
  let rest = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^(約|およそ|ca\.?\s|about\s)/, "")
    .replace(/^[¥\\]/, "")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/\s+/g, "");
  const negative = /^[-−▲△]/.test(rest);
  if (negative) rest = rest.slice(1);

  let total = 0;
  let smallest = Infinity;
  let read = false;
  for (let match = part.exec(rest); match; match = part.exec(rest)) {
    const multiplier = match[2] ? (multipliers[match[2]] ?? 1) : 1;
    if (multiplier >= smallest) return null;
    total += Number(match[1]) * multiplier;
    smallest = multiplier;
    read = true;
    rest = rest.slice(match[0].length);
  }
  if (!read) return null;
  const factor = rest === "" ? 1 : (unitWords[unit] ?? countWords)[rest];
  if (factor === undefined) return null;
  const result = Number((total * factor).toPrecision(15));
  return negative ? -result : result;
}
