/** How Excel reads a text typed into a cell, or written by Office.js, which uses US English. */
import { dateSerial, timeFraction } from "./dates";
import { CellError, type Scalar, isErrorCode } from "./values";

export interface ParsedInput {
  readonly value: Scalar;
  /** The number format that the text implies for a General cell. */
  readonly format: string | null;
}

const PLAIN = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?))\s*%$/;
const CURRENCY = /^([+-]?)([¥$\\￥])(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;
const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

const text = (value: string): ParsedInput => ({ value, format: null });

export function parseInput(input: string): ParsedInput {
  const trimmed = input.trim();
  if (trimmed === "") return text(input);
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", format: null };
  if (isErrorCode(trimmed)) return { value: CellError.of(upper), format: null };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? text(input);
}

function parseNumber(trimmed: string): ParsedInput | null {
  const plain = PLAIN.exec(trimmed);
  if (plain) {
    const value = Number(trimmed);
    if (!Number.isFinite(value)) return null;
    return { value, format: plain[3] === undefined ? null : "0.00E+00" };
  }
  const grouped = GROUPED.exec(trimmed);
  if (grouped) {
    const format = grouped[3] !== undefined && grouped[3].length > 1 ? "#,##0.00" : "#,##0";
    return { value: Number(trimmed.replaceAll(",", "")), format };
  }
  const percent = PERCENT.exec(trimmed);
  if (percent) {
    const digits = (percent[1] ?? "").replaceAll(",", "");
    return { value: percentValue(digits), format: /\.\d/.test(digits) ? "0.00%" : "0%" };
  }
  const currency = CURRENCY.exec(trimmed);
  if (currency) {
    const value = Number(`${currency[1] ?? ""}${(currency[3] ?? "").replaceAll(",", "")}${currency[4] ?? ""}`);
    const symbol = currency[2] === "$" ? "$" : "¥";
    return { value, format: `"${symbol}"#,##0` };
  }
  return null;
}

/** Shifts the decimal point in the text, because 1.1 / 100 is not exactly 0.011. */
const percentValue = (digits: string): number => Number(`${digits}e-2`);

function parseDate(trimmed: string): ParsedInput | null {
  const iso = ISO_DATE.exec(trimmed);
  if (iso) {
    const serial = dateSerial(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    if (serial === null) return null;
    if (iso[5] === undefined) return { value: serial, format: "yyyy/m/d" };
    const time = timeFraction(Number(iso[5]), Number(iso[6]), Number(iso[7] ?? 0));
    return time === null ? null : { value: serial + time, format: "yyyy/m/d h:mm" };
  }
  const us = US_DATE.exec(trimmed);
  if (us) {
    const year = Number(us[3]);
    const serial = dateSerial(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, Number(us[1]), Number(us[2]));
    return serial === null ? null : { value: serial, format: "yyyy/m/d" };
  }
  const time = TIME.exec(trimmed);
  if (!time) return null;
  const fraction = timeFraction(Number(time[1]), Number(time[2]), Number(time[3] ?? 0));
  return fraction === null ? null : { value: fraction, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
}
