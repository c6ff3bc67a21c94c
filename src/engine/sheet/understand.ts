import type { UnitId } from "../parameters";

/** Multipliers a person writes inside a number (1億2,000万, 5千万, 3.15bn); compound ones before what they begin with. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ["兆", 1e12],
  ["千億", 1e11],
  ["百億", 1e10],
  ["十億", 1e9],
  ["億", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
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

const part = new RegExp(`^(\\d+(?:\\.\\d+)?)(${[...multipliers.keys()].join("|")})?`);
const approximately = /^(?:約|およそ|ca\.?\s|about\s|approx\.?\s)\s*/;
const signAndCurrency = /^(?:¥|\\|jpy)?([-−▲△]?)(?:¥|\\|jpy)?/;

/**
 * The number a person meant by `text` in a cell of `unit`: full-width digits, commas, 万 and 億, a unit word, 約.
 * Null where it cannot be read for certain: nothing is guessed.
 */
export function understandNumber(text: string, unit: UnitId): number | null {
  const plain = text.normalize("NFKC").trim().toLowerCase().replace(approximately, "");
  if (/\d\s+\d/.test(plain)) return null;
  let rest = plain.replace(/(\d),(?=\d{3}(?!\d))/g, "$1").replace(/\s+/g, "");
  const sign = signAndCurrency.exec(rest);
  rest = rest.slice(sign?.[0].length ?? 0);

  let total = 0;
  let smallest = Infinity;
  let read = false;
  for (let match = part.exec(rest); match; match = part.exec(rest)) {
    const multiplier = multipliers.get(match[2] ?? "") ?? 1;
    const value = Number(match[1]) * multiplier;
    if (value >= smallest) return null;
    total += value;
    smallest = multiplier;
    read = true;
    rest = rest.slice(match[0].length);
  }
  const factor = rest === "" ? 1 : unitWords[unit]?.get(rest);
  if (!read || factor === undefined || !Number.isFinite(total)) return null;
  const result = Number((total * factor).toPrecision(15));
  return sign?.[1] ? -result : result;
}
