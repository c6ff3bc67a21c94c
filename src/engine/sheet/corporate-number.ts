import { understandNoAnswer } from "./no-answer";

/** What is wrong with a corporate number. */
export type CorporateNumberFault = "length" | "characters" | "checkDigit";

const digitsOfNumber = 13;
const separators = /[\s\-‐‑‒–—―−ー]/g;

/**
 * What is wrong with a corporate number (法人番号); null where nothing is, and where the text gives none. Hyphens, and the T
 * of an invoice registration number (適格請求書発行事業者の登録番号), do not matter.
 */
export function corporateNumberFault(text: string): CorporateNumberFault | null {
  const plain = text.normalize("NFKC").replace(separators, "").replace(/^T/i, "");
  if (!/\d/.test(plain) || understandNoAnswer(text) !== null) return null;
  if (!/^\d+$/.test(plain)) return "characters";
  if (plain.length !== digitsOfNumber) return "length";
  return Number(plain[0]) === checkDigit(plain.slice(1)) ? null : "checkDigit";
}

/**
 * The check digit before the twelve basic digits: 9 less the remainder by 9 of their sum, every second from the last but one
 * doubled. Source: 法人番号の指定等に関する省令 (平成26年財務省令第70号) 第2条; 国税庁 法人番号公表サイト.
 */
function checkDigit(basic: string): number {
  const sum = [...basic]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
