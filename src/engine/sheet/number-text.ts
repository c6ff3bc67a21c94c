import type { UnitId } from "../parameters";
import { foldText } from "./fold-text";

/** What counts within a group of four digits: 3千5百. */
const small: ReadonlyMap<string, number> = new Map([
  ["千", 1e3],
  ["百", 1e2],
  ["十", 10],
]);

/** What ends a group (1億2,000万, 3千5百万), and what a number in English ends with (3.15bn). */
const large: ReadonlyMap<string, number> = new Map([
  ["兆", 1e12],
  ["億", 1e8],
  ["万", 1e4],
  ["trillion", 1e12],
  ["billion", 1e9],
  ["bn", 1e9],
  ["million", 1e6],
  ["m", 1e6],
  ["thousand", 1e3],
  ["k", 1e3],
]);

const counted = (...words: readonly string[]): ReadonlyMap<string, number> => new Map(words.map((word) => [word, 1]));

/** Unit words allowed after a number, by the unit of its cell; the factor brings it to that unit. */
const unitWords: Partial<Record<UnitId, ReadonlyMap<string, number>>> = {
  yenPerYear: counted("円", "円/年", "yen", "jpy"),
  share: new Map([
    ["%", 0.01],
    ["パーセント", 0.01],
    ["percent", 0.01],
    ["割", 0.1],
  ]),
  days: new Map([
    ["日", 1],
    ["日間", 1],
    ["day", 1],
    ["days", 1],
    ["週間", 7],
    ["week", 7],
    ["weeks", 7],
  ]),
  hours: new Map([
    ["時間", 1],
    ["h", 1],
    ["hour", 1],
    ["hours", 1],
    ["日", 24],
    ["日間", 24],
    ["day", 24],
    ["days", 24],
  ]),
  hoursPerDay: counted("時間", "時間/日", "h", "hour", "hours"),
  persons: counted("人", "人分", "名", "件", "people", "persons", "staff", "employees", "records"),
  personsPerMonth: counted("人", "人/月", "名", "people", "persons", "users", "visitors"),
  pcs: counted("台", "pcs"),
  servers: counted("台", "servers"),
  cards: counted("枚", "件", "人分", "cards", "records"),
  companies: counted("社", "先", "件", "companies"),
};

const anyOf = (units: ReadonlyMap<string, number>): string => [...units.keys()].join("|");
const part = new RegExp(`^(\\d+(?:\\.\\d+)?)(${anyOf(small)})?(${anyOf(large)})?`);
const approximately = /^(?:約|およそ|ca\.?\s|about\s|approx\.?\s)\s*/;
const signAndCurrency = /^(?:¥|\\|jpy)?([-−▲△]?)(?:¥|\\|jpy)?/;

/**
 * The number a person meant by `text` in a cell of `unit`: full-width digits, commas, 万 and 億, a unit word, 約.
 * Null where it cannot be read for certain: nothing is guessed.
 */
export function understandNumber(text: string, unit: UnitId): number | null {
  const plain = foldText(text).replace(approximately, "");
  if (/\d\s+\d/.test(plain)) return null;
  let rest = plain.replace(/(\d),(?=\d{3}(?!\d))/g, "$1").replace(/\s+/g, "");
  const sign = signAndCurrency.exec(rest);
  rest = rest.slice(sign?.[0].length ?? 0);

  const digits = leading(rest);
  rest = rest.slice(digits?.length ?? 0);
  const factor = rest === "" ? 1 : unitWords[unit]?.get(rest);
  if (digits === null || factor === undefined || !Number.isFinite(digits.value)) return null;
  const result = Number((digits.value * factor).toPrecision(15));
  return sign?.[1] ? -result : result;
}

/** A group that ends in nothing follows 万 or a smaller unit: 1億5千 is said for 1億5千万 too, so it is not read. */
const leastBeforeLast = 1e4;

/** The number `text` begins with, and how many characters it takes; null where it begins with none, or out of order. */
function leading(text: string): { readonly value: number; readonly length: number } | null {
  let [total, group, length] = [0, 0, 0];
  let [groupBelow, partBelow] = [Infinity, Infinity];
  for (let match = part.exec(text); match; match = part.exec(text.slice(length))) {
    const [all, digits, within = "", ends = ""] = match;
    const value = Number(digits) * (small.get(within) ?? 1);
    if (value >= partBelow) return null;
    group += value;
    partBelow = small.get(within) ?? 0;
    length += all.length;
    const unit = large.get(ends);
    if (unit === undefined) continue;
    if (group * unit >= groupBelow) return null;
    total += group * unit;
    [group, groupBelow, partBelow] = [0, unit, Infinity];
  }
  const follows = groupBelow === Infinity || (groupBelow <= leastBeforeLast && group < groupBelow);
  return length > 0 && (group === 0 || follows) ? { value: total + group, length } : null;
}
