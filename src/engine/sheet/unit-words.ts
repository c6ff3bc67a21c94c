import type { UnitId } from "../parameters";

/** What counts within a group of four digits: 3千5百. */
export const small: ReadonlyMap<string, number> = new Map([
  ["千", 1e3],
  ["百", 1e2],
  ["十", 10],
]);

/** What ends a group (1億2,000万, 3千5百万), and what a number in English ends with (3.15bn). */
export const large: ReadonlyMap<string, number> = new Map([
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
  yen: counted("円", "yen", "jpy"),
  yenPerYear: counted("円", "円/年", "円/年間", "yen", "jpy"),
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
  persons: counted("人", "人分", "名", "名分", "件", "people", "persons", "staff", "employees", "records"),
  personsPerMonth: counted("人", "人/月", "名", "people", "persons", "users", "visitors"),
  pcs: counted("台", "pcs"),
  servers: counted("台", "servers"),
  cards: counted("枚", "件", "人分", "cards", "records"),
  companies: counted("社", "先", "件", "companies"),
};

/** What a number is multiplied by for the word after it; undefined where the word belongs to another unit. */
export const factorOf = (word: string, unit: UnitId): number | undefined => unitWords[unit]?.get(word);

export const anyOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].join("|");

const scaledUnit = new RegExp(`^(?:単位[:は]?)?(?:¥|jpy)?(100(?=million))?(${anyOf(small)})?(${anyOf(large)})?(.*)$`);

/**
 * The factor of a unit that stands by itself in brackets, such as 千円, JPY million or 100 million yen; undefined where it
 * is none.
 */
export function factorOfUnit(note: string, unit: UnitId): number | undefined {
  const [, hundred = 1, within = "", ends = "", word = ""] = scaledUnit.exec(note.replace(/\s+/g, "")) ?? [];
  const scale = Number(hundred) * (small.get(within) ?? 1) * (large.get(ends) ?? 1);
  if (word === "") return scale === 1 ? undefined : scale;
  const factor = factorOf(word, unit);
  return factor === undefined ? undefined : scale * factor;
}
