import { foldText } from "./fold-text";

/**
 * The eras of the Japanese calendar: how they are written, their first day, and the day before the next.
 * Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号); 昭和: 詔書 of 1926-12-25.
 */
const eras = [
  { written: ["令和", "令", "r"], first: "2019-05-01", last: "9999-12-31" },
  { written: ["平成", "平", "h"], first: "1989-01-08", last: "2019-04-30" },
  { written: ["昭和", "昭", "s"], first: "1926-12-25", last: "1989-01-07" },
] as const;
const eraByName = new Map(eras.flatMap((era) => era.written.map((name) => [name as string, era] as const)));

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const fullMonths: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

const monthAndDay = "\\s*(?:年|[./-])\\s*(\\d{1,2})\\s*(?:月|[./-])\\s*(\\d{1,2})\\s*日?";
const era = new RegExp(`^(${[...eraByName.keys()].join("|")})\\s*\\.?\\s*(元|\\d{1,2})${monthAndDay}$`);
const western = new RegExp(`^(?:西暦)?(\\d{4})${monthAndDay}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\.?,?\s+(\d{4})$/;
const monthDayYear = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
/** The day of the week, a time of day, 現在: beside the date. */
const aside =
  /\s*(?:\((?:[月火水木金土日]|[月火水木金土日]曜日?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\)|現在|時点|付け?|[t\s]\d{1,2}:\d{2}(?::\d{2})?)$/;

/**
 * The ISO date a person meant: 令和8年4月24日, R8.4.24, 2026年4月24日, 2026/4/24, 24 April 2026. Null where it is no day of
 * the calendar or of its era, and where day and month could change places.
 */
export function understandDate(text: string): string | null {
  const plain = foldText(text).replace(aside, "");
  const [, name, ofEra, eraMonth, eraDay] = era.exec(plain) ?? [];
  if (name !== undefined) return dayOfEra(name, ofEra === "元" ? 1 : Number(ofEra), Number(eraMonth), Number(eraDay));
  const [, year, month, day] = western.exec(plain) ?? compact.exec(plain) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, dayFirst, named, yearLast] = dayMonthYear.exec(plain) ?? [];
  if (named !== undefined) return isoDay(Number(yearLast), monthOf(named), Number(dayFirst));
  const [, namedFirst, dayNext, yearEnd] = monthDayYear.exec(plain) ?? [];
  return namedFirst === undefined ? null : isoDay(Number(yearEnd), monthOf(namedFirst), Number(dayNext));
}

/** 1 to 12; 0 where it is none. */
const monthOf = (name: string): number =>
  (months as readonly string[]).indexOf(fullMonths.includes(name) ? name.slice(0, 3) : name.replace("sept", "sep")) + 1;

function dayOfEra(name: string, year: number, month: number, day: number): string | null {
  const found = eraByName.get(name);
  if (!found || year < 1) return null;
  const date = isoDay(Number(found.first.slice(0, 4)) + year - 1, month, day);
  return date !== null && date >= found.first && date <= found.last ? date : null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
