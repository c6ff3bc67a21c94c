import type { UnitId } from "../engine";
import { cultureOf, type Language } from "./language";
import { plural } from "./plural";
import type { UnitWords } from "./shape-profile";

const kib = 1024;
/** Day 0 of Excel's calendar of dates after February 1900, in days before 1970. */
const serialOfEpoch = 25_569;
const millisecondsOfDay = 86_400_000;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. A format costs more to make than to use: each is made once. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(cultureOf(language), options);
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** Thousands separated; small fractions keep three digits that count. */
export function plainNumber(value: number, language: Language): string {
  const options = Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  return formatNumber(value, language, options);
}

/** A fraction as a percentage to one decimal, or to as many as a small one needs. */
export function percentage(share: number, language: Language): string {
  const small = share !== 0 && Math.abs(share) < 0.001;
  const digits = small ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return formatNumber(share, language, { style: "percent", ...digits });
}

/** A figure to so many decimals, never above what it is: 69.96 points are below a grade from 70. */
export function roundedDown(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  return Math.floor(Math.round(value * steps * 1e4) / 1e4) / steps;
}

/** A figure of a tail, to the two digits that a simulation of it can be sure of. */
export const tailFigure = (value: number): number => Number(value.toPrecision(2));

/** About how long, in seconds or minutes. */
export function roughDuration(seconds: number, language: Language): string {
  const [unit, value] = seconds < 100 ? (["second", seconds] as const) : (["minute", seconds / 60] as const);
  const rounded = Number(value.toPrecision(value < 10 ? 1 : 2));
  return formatNumber(rounded, language, { style: "unit", unit, unitDisplay: "long" });
}

/** A number of bytes in the largest unit that leaves a number above 1. */
export function byteSize(bytes: number, language: Language): string {
  const [unit, factor] =
    bytes >= kib * kib ? (["megabyte", kib * kib] as const) : bytes >= kib ? (["kilobyte", kib] as const) : ["byte", 1];
  return formatNumber(bytes / factor, language, {
    style: "unit",
    unit,
    maximumFractionDigits: 1,
    unitDisplay: unit === "byte" ? "long" : "short",
  });
}

function dateOfSerial(serial: number, language: Language): string {
  const date = new Date((serial - serialOfEpoch) * millisecondsOfDay);
  return new Intl.DateTimeFormat(cultureOf(language), { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

interface AmountWords {
  readonly language: Language;
  readonly units: UnitWords;
  readonly yes: string;
  readonly no: string;
}

/** A value in its unit, as a person reads it: 1,200台, 12.5%, はい. */
export function amount(value: number, unit: UnitId, words: AmountWords): string {
  return inUnit(value, unit, words, plainNumber, percentage);
}

/** A value in its unit with digits enough to tell it from one that differs by a yen, or a millionth part. */
export function exactAmount(value: number, unit: UnitId, words: AmountWords): string {
  const yen = unit === "yen" || unit === "yenPerYear";
  const digits = yen ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 8 };
  const shown = (number: number, language: Language): string => formatNumber(number, language, digits);
  const percent = (number: number, language: Language): string =>
    formatNumber(number, language, { style: "percent", ...digits });
  return inUnit(value, unit, words, shown, percent);
}

/** A large amount as it is spoken, to four digits that count: 60億円, 6bn yen. */
export function spokenAmount(value: number, unit: UnitId, words: AmountWords): string {
  const spoken = (number: number, language: Language): string =>
    formatNumber(number, language, { notation: "compact", maximumSignificantDigits: 4 });
  return inUnit(value, unit, words, spoken, percentage);
}

type Formatter = (value: number, language: Language) => string;

function inUnit(
  value: number,
  unit: UnitId,
  { language, units, yes, no }: AmountWords,
  number: Formatter,
  percent: Formatter,
): string {
  if (unit === "share") return percent(value, language);
  if (unit === "flag") return value === 0 ? no : yes;
  if (unit === "date") return dateOfSerial(value, language);
  if (unit === "calendarYear") return String(value);
  const { suffix, counted } = units[unit];
  // -1 servers: nothing below 0 is one
  return number(value, language) + (counted && value >= 0 ? plural(language, value, counted) : suffix);
}
