import { scenarioWords } from "./scenarios";

const count = Object.keys(scenarioWords.scenarios).length;
const numerals = ["一つ", "二つ", "三つ", "四つ", "五つ", "六つ", "七つ", "八つ", "九つ"];

/** シナリオの数。十以上は「つ」で数えない。 */
export const countInWords = numerals[count - 1] ?? String(count);
export const countInDigits = count <= numerals.length ? `${count}つ` : String(count);
