import type { Cell } from "./cell";
import { parseInput } from "./parse-input";
import { isDateFormat, isTextFormat } from "./style";
import { CellError } from "./values";

const DAY_SECONDS = 86_400;
const MILLISECONDS = 1000;
const EPOCH = Date.UTC(1899, 11, 30);

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

const isReadAsText = (text: string): boolean => !/^['=+@-]/.test(text) && typeof parseInput(text).value === "string";

const numberText = (value: number): string => String(Number(value.toPrecision(15))).replace("e", "E");

function dateText(serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const time = seconds - day * DAY_SECONDS;
  const [hours, minutes, rest] = [Math.floor(time / 3600), Math.floor((time % 3600) / 60), time % 60];
  const clock = `${hours}:${twoDigits(minutes)}${rest === 0 ? "" : `:${twoDigits(rest)}`}`;
  if (day === 0) return clock;
  // Excel's calendar has a 29 February 1900, so earlier days count one less.
  const date = new Date(EPOCH + (day < 61 ? day + 1 : day) * DAY_SECONDS * MILLISECONDS);
  const ymd = `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  return time === 0 ? ymd : `${ymd} ${clock}`;
}

const twoDigits = (part: number): string => String(part).padStart(2, "0");
