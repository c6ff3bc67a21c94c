import { scenarioWords } from "./scenarios";

const count = Object.keys(scenarioWords.scenarios).length;
const numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The number of scenarios: from ten on in digits. */
export const countInWords = numerals[count - 1] ?? String(count);
/** At the beginning of a sentence. */
export const countCapitalised = countInWords.charAt(0).toUpperCase() + countInWords.slice(1);
