import { displayText } from "../../display";
import { CellError, ERRORS, type Scalar } from "../../values";
import { toBoolean, toNumber, toText } from "../coercion";
import { matrixOf, scalarOf } from "../references";
import { type FormulaFunction, operands, values } from "./declaration";

const LONGEST = 32_767;

/** A function of a text and numbers, as most text functions are. */
function onText(
  min: number,
  max: number,
  apply: (text: string, numbers: readonly (number | undefined)[]) => Scalar,
): FormulaFunction {
  return values(min, max, ([text, ...rest]) => {
    const first = toText(text ?? null);
    if (first instanceof CellError) return first;
    const numbers: number[] = [];
    for (const each of rest) {
      const number = toNumber(each ?? null);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return apply(first, numbers);
  });
}

function onTexts(min: number, max: number, apply: (texts: readonly string[]) => Scalar): FormulaFunction {
  return values(min, max, (all) => {
    const texts: string[] = [];
    for (const each of all) {
      const text = toText(each ?? null);
      if (text instanceof CellError) return text;
      texts.push(text);
    }
    return apply(texts);
  });
}

const REPT = onText(2, 2, (text, [times = 0]) => {
  if (times < 0 || text.length * Math.trunc(times) > LONGEST) return ERRORS.value;
  return text.repeat(Math.trunc(times));
});

/** Every value of every argument, in order, ranges row by row. */
const CONCAT = operands(1, 255, ["range"], (all, scope) => {
  let joined = "";
  for (const operand of all) {
    for (const value of matrixOf(operand, scope).values) {
      const text = toText(value);
      if (text instanceof CellError) return text;
      joined += text;
    }
  }
  return joined;
});

const TEXTJOIN = operands(3, 255, ["value", "value", "range"], ([separator, ignoreEmpty, ...rest], scope) => {
  const between = toText(scalarOf(separator ?? null, scope));
  if (between instanceof CellError) return between;
  const skips = toBoolean(scalarOf(ignoreEmpty ?? null, scope));
  if (skips instanceof CellError) return skips;
  const texts: string[] = [];
  for (const operand of rest) {
    for (const value of matrixOf(operand, scope).values) {
      const text = toText(value);
      if (text instanceof CellError) return text;
      if (text !== "" || !skips) texts.push(text);
    }
  }
  return texts.join(between);
});

const TEXT_FUNCTION = values(2, 2, ([value, format]) => {
  const code = toText(format ?? null);
  if (code instanceof CellError) return code;
  const number = typeof value === "string" ? toNumber(value) : (value ?? 0);
  return displayText(number instanceof CellError || number === null ? (value ?? "") : number, code);
});

const VALUE = values(1, 1, ([value]) =>
  typeof value === "boolean" || value === "" ? ERRORS.value : toNumber(value ?? null),
);

function position(find: (needle: string, text: string, from: number) => number): FormulaFunction {
  return values(2, 3, ([needle, text, start]) => {
    const wanted = toText(needle ?? null);
    const within = toText(text ?? null);
    const from = start === undefined ? 1 : toNumber(start);
    if (wanted instanceof CellError) return wanted;
    if (within instanceof CellError) return within;
    if (from instanceof CellError) return from;
    if (from < 1 || from > within.length + 1) return ERRORS.value;
    const at = find(wanted, within, Math.trunc(from) - 1);
    return at < 0 ? ERRORS.value : at + 1;
  });
}

function search(needle: string, text: string, from: number): number {
  const source = needle.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (found) =>
    found.length === 2 ? `\\${found[1] ?? ""}` : found === "*" ? ".*?" : found === "?" ? "." : `\\${found}`,
  );
  const match = new RegExp(source, "isu").exec(text.slice(from));
  return match ? from + match.index : -1;
}

const SUBSTITUTE = values(3, 4, ([text, old, replacement, which]) => {
  const [source, from, to] = [toText(text ?? null), toText(old ?? null), toText(replacement ?? null)];
  if (source instanceof CellError) return source;
  if (from instanceof CellError) return from;
  if (to instanceof CellError) return to;
  if (from === "") return source;
  if (which === undefined) return source.replaceAll(from, () => to);
  const nth = toNumber(which);
  if (nth instanceof CellError) return nth;
  if (nth < 1) return ERRORS.value;
  let seen = 0;
  return source.replaceAll(from, (found) => (++seen === Math.trunc(nth) ? to : found));
});

const part = (cut: (text: string, count: number) => string) =>
  onText(1, 2, (text, [count = 1]) => (count < 0 ? ERRORS.value : cut(text, Math.trunc(count))));

export const TEXT: Readonly<Record<string, FormulaFunction>> = {
  REPT,
  CONCAT,
  TEXTJOIN,
  VALUE,
  SUBSTITUTE,
  TEXT: TEXT_FUNCTION,
  CONCATENATE: onTexts(1, 255, (texts) => texts.join("")),
  EXACT: onTexts(2, 2, ([a, b]) => a === b),
  LEN: onText(1, 1, (text) => text.length),
  LEFT: part((text, count) => text.slice(0, count)),
  RIGHT: part((text, count) => (count === 0 ? "" : text.slice(-count))),
  MID: onText(3, 3, (text, [start = 1, count = 0]) =>
    start < 1 || count < 0
      ? ERRORS.value
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  TRIM: onText(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- the characters it removes
  CLEAN: onText(1, 1, (text) => text.replace(/[\x00-\x1f]/g, "")),
  UPPER: onText(1, 1, (text) => text.toUpperCase()),
  LOWER: onText(1, 1, (text) => text.toLowerCase()),
  FIND: position((needle, text, from) => text.indexOf(needle, from)),
  SEARCH: position(search),
  T: {
    kind: "values",
    min: 1,
    max: 1,
    apply: ([value]) => (typeof value === "string" || value instanceof CellError ? value : ""),
  },
  CHAR: onText(1, 1, (text) => {
    const code = Number(text);
    return code >= 1 && code <= 255 ? String.fromCharCode(code) : ERRORS.value;
  }),
  UNICHAR: onText(1, 1, (text) => String.fromCodePoint(Number(text))),
};
