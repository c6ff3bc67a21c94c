import type { Cell } from "./cell";
import { dateOfSerial } from "./dates";
import { parseTyped } from "./parse-typed";
import { isDateFormat, isTextFormat } from "./style";
import { CellError } from "./values";

const DAY_SECONDS = 86_400;

/** The text in the formula bar: typing it gives the cell's content. */
export function editText(cell: Cell | undefined, format: string): string {
  if (!cell) return "";
  const { formula, value } = cell;
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return isTextFormat(format) || isReadAsText(value) ? value : `'${value}`;
  if (isPercent(format)) return `${numberText(Number((value * 100).toPrecision(15)))}%`;
  return isDateFormat(format) && value >= 0 ? dateText(value) : numberText(value);
}

export const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** A leap year: what is a day in some year may be one in this. */
const ANY_YEAR = 2000;

const isReadAsText = (text: string): boolean =>
  !/^['=+@-]/.test(text) && typeof parseTyped(text, ANY_YEAR).value === "string";

const numberText = (value: number): string => String(Number(value.toPrecision(15))).replace("e", "E");

function dateText(serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const time = seconds - day * DAY_SECONDS;
  const [hours, minutes, rest] = [Math.floor(time / 3600), Math.floor((time % 3600) / 60), time % 60];
  const clock = `${hours}:${twoDigits(minutes)}${rest === 0 ? "" : `:${twoDigits(rest)}`}`;
  if (day === 0) return clock;
  const date = dateOfSerial(day);
  const ymd = `${date.year}/${date.month}/${date.day}`;
  return time === 0 ? ymd : `${ymd} ${clock}`;
}

const twoDigits = (part: number): string => String(part).padStart(2, "0");
