import type { UnitId } from "../parameters";
import { exact } from "./exact";
import { foldText } from "./fold-text";
import { isHarmless } from "./number-notes";
import { anyOf, factorOf, factorOfUnit, large, small } from "./unit-words";

const part = new RegExp(`^(\\d+(?:\\.\\d+)?)(${anyOf(small)})?(${anyOf(large)})?`);
const before = /^(?:約|およそ|おおよそ|おおむね|概ね|合計|計|ca\.?\s|about\s|approx\.?\s)\s*/;
const after = /\s*(?:程度|くらい|ぐらい|ほど|前後)$/;
/** What may stand before or after a number of a unit, and changes nothing. */
const aside: Partial<Record<UnitId, RegExp>> = {
  yenPerYear: /^(?:年商|年間|税込|税抜)\s*|\s*(?:税込み?|税抜き?)$/g,
  personsPerMonth: /^(?:月間|月に?)\s*/g,
  hoursPerDay: /^1日\s*/g,
};
const signAndCurrency = /^(?:¥|\\|jpy)?([-−▲△]?)(?:¥|\\|jpy)?/;
const noteAround = /^(?:[([【〔]([^()[\]【】〔〕]*)[)\]】〕]\s*(.+)|(.+?)\s*[([【〔]([^()[\]【】〔〕]*)[)\]】〕])$/;

/** A number read from a text, in the unit of its cell. */
interface NumberRead {
  readonly value: number;
  /** What the text says of its own: digits alone, 千, 万 or 億 with them, or a unit or a currency too. */
  readonly says: "digits" | "multiple" | "unit";
}

/**
 * The number a person meant by `text` in a cell of `unit`: full-width digits, commas, 万 and 億, a unit word, 約, and
 * brackets such as （税込） or （千円）. Null where it cannot be read for certain: nothing is guessed.
 */
function readNumberText(text: string, unit: UnitId): NumberRead | null {
  const [, noteBefore, main = text, mainOfLater = main, noteLater] = noteAround.exec(foldText(text)) ?? [];
  const note = noteBefore ?? noteLater;
  if (note === undefined) return plainNumber(foldText(text), unit);
  const read = readNumberText(mainOfLater, unit);
  if (!read || isHarmless(note.trim())) return read;
  const factor = factorOfUnit(note, unit);
  if (factor === undefined || read.says === "unit" || (factor !== 1 && read.says === "multiple")) return null;
  return { value: exact(read.value * factor), says: "unit" };
}

/** The same, as a number alone. */
export const understandNumber = (text: string, unit: UnitId): number | null =>
  readNumberText(text, unit)?.value ?? null;

function plainNumber(text: string, unit: UnitId): NumberRead | null {
  const plain = withoutAsides(text, unit);
  if (/\d\s+\d/.test(plain)) return null;
  let rest = plain.replace(/(\d),(?=\d{3}(?!\d))/g, "$1").replace(/\s+/g, "");
  const sign = signAndCurrency.exec(rest);
  rest = rest.slice(sign?.[0].length ?? 0);

  const digits = leading(rest);
  const word = rest.slice(digits?.length ?? 0);
  const factor = word === "" ? 1 : factorOf(word, unit);
  if (digits === null || factor === undefined || !Number.isFinite(digits.value)) return null;
  const value = exact(digits.value * factor);
  const named = word !== "" || /[¥\\j]/.test(sign?.[0] ?? "");
  const says = named ? "unit" : /^[\d.]+$/.test(rest) ? "digits" : "multiple";
  return { value: sign?.[1] ? -value : value, says };
}

function withoutAsides(text: string, unit: UnitId): string {
  const plain = text.replace(before, "").replace(after, "");
  return plain
    .replace(aside[unit] ?? "", "")
    .replace(before, "")
    .replace(after, "");
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
