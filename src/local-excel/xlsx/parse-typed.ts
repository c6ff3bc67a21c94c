/**
 * How Japanese Excel reads a text typed into a cell: as `parseInput`, and full-width digits, dates in Japanese words, of
 * an era or without a year, times in words and of more than a day, negative numbers in brackets, fractions.
 */
import { dateSerial, timeFraction } from "./dates";
import { ERAS } from "./eras";
import { type ParsedInput, parseInput } from "./parse-input";

interface Form {
  readonly pattern: RegExp;
  /** Numbers by the pattern's groups; `null`: a day or time that does not exist. */
  readonly value: (groups: Readonly<Record<string, string>>, year: number) => number | null;
  readonly format: string;
}

const ERA_DATE = '[$-411]ggge"年"m"月"d"日"';
const eraNames = ERAS.map(({ name }) => name).join("|");
const eraLetters = ERAS.map(({ letter }) => letter).join("");

const date = ({ y, m, d = "1" }: Readonly<Record<string, string>>, year: number): number | null =>
  dateSerial(y === undefined ? year : fullYear(Number(y)), Number(m), Number(d));

const fullYear = (year: number): number => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);

function eraDate({ era = "", y = "", m, d }: Readonly<Record<string, string>>): number | null {
  const found = ERAS.find(({ letter, name }) => name === era || letter === era.toUpperCase());
  const year = y === "元" ? 1 : Number(y);
  return found && year > 0 ? dateSerial(found.before + year, Number(m), Number(d)) : null;
}

const time = ({ h, n = "0", s = "0", half }: Readonly<Record<string, string>>): number | null => {
  const hours = Number(h);
  if (half === undefined) return timeFraction(hours, Number(n), Number(s));
  return hours > 12 ? null : timeFraction((hours % 12) + (half === "午後" ? 12 : 0), Number(n), Number(s));
};

/** Year, month and day: the other way round in US English, so asked for first. */
const SHORT_DATE: Form = {
  pattern: /^(?<y>\d{2})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})$/,
  value: date,
  format: "yyyy/m/d",
};

const FORMS: readonly Form[] = [
  { pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, value: date, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, value: date, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, value: date, format: 'm"月"d"日"' },
  { pattern: /^(?<m>\d{1,2})[/-](?<d>\d{1,2})$/, value: date, format: 'm"月"d"日"' },
  { pattern: /^(?<y>\d{4})[/-](?<m>\d{1,2})$/, value: date, format: "mmm-yy" },
  {
    pattern: new RegExp(`^(?<era>${eraNames})(?<y>元|\\d{1,2})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日$`),
    value: eraDate,
    format: ERA_DATE,
  },
  {
    pattern: new RegExp(`^(?<era>[${eraLetters}])(?<y>\\d{1,2})([./-])(?<m>\\d{1,2})\\3(?<d>\\d{1,2})$`, "i"),
    value: eraDate,
    format: "[$-411]ge.m.d",
  },
  { pattern: /^(?<half>午前|午後)?(?<h>\d{1,2})時(?<n>\d{1,2})分$/, value: time, format: 'h"時"mm"分"' },
  {
    pattern: /^(?<half>午前|午後)?(?<h>\d{1,2})時(?<n>\d{1,2})分(?<s>\d{1,2})秒$/,
    value: time,
    format: 'h"時"mm"分"ss"秒"',
  },
  {
    pattern: /^(?<h>\d{2,4}):(?<n>\d{2})(?::(?<s>\d{2}))?$/,
    value: ({ h, n, s = "0" }) => timeFraction(Number(h), Number(n), Number(s), 10_000),
    format: "[h]:mm:ss",
  },
  {
    pattern: /^(?<whole>\d+) (?<above>\d{1,3})\/(?<below>[1-9]\d{0,2})$/,
    value: ({ whole, above, below }) => Number(whole) + Number(above) / Number(below),
    format: "# ?/?",
  },
];

/** `year`: the one of a date without a year. The text itself where it is no number, date or the like. */
export function parseTyped(typed: string, year: number): ParsedInput {
  const narrow = typed.normalize("NFKC").trim();
  const bracketed = /^\(([\d,.]+%?)\)$/.exec(narrow)?.[1];
  const short = readAs(SHORT_DATE, narrow, year);
  if (short) return short;
  const known = parseInput(bracketed === undefined ? narrow : `-${bracketed}`);
  if (typeof known.value === "number") return { value: known.value, format: japanese(known.format) };
  for (const form of FORMS) {
    const read = readAs(form, narrow, year);
    if (read) return read;
  }
  return parseInput(typed);
}

function readAs({ pattern, value, format }: Form, text: string, year: number): ParsedInput | null {
  const groups = pattern.exec(text)?.groups;
  const number = groups ? value(groups, year) : null;
  return number === null ? null : { value: number, format };
}

/** Of an amount in yen Excel shows what is negative in red. */
const japanese = (format: string | null): string | null =>
  format === '"¥"#,##0' ? '"¥"#,##0;[Red]"¥"\\-#,##0' : format;
