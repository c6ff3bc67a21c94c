import { understandDate } from "./date-text";
import { foldText } from "./fold-text";

const rest = "(?:\\s*年|\\s*(?:年|[./-])\\s*\\d{1,2}\\s*月?)?";
const aside = /\s*(?:頃|ごろ|年度)$/;
const western = new RegExp(`^(?:西暦)?(\\d{4})${rest}$`);
const ofEra = new RegExp(`^((?:令和|平成|昭和|[rhs])\\s*\\.?\\s*(?:元|\\d{1,2}))${rest}$`);

/** The year of our era that a text says, alone or with a month or a day: 2023年4月, 令和5年, R5.4. Null where it says none. */
export function understandYear(text: string): number | null {
  const date = understandDate(text);
  if (date !== null) return Number(date.slice(0, 4));
  const plain = foldText(text).replace(aside, "");
  const [, year] = western.exec(plain) ?? [];
  if (year !== undefined) return Number(year);
  const [, named] = ofEra.exec(plain) ?? [];
  const day =
    named === undefined ? null : (understandDate(`${named}年12月31日`) ?? understandDate(`${named}年1月31日`));
  return day === null ? null : Number(day.slice(0, 4));
}
