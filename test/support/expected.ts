import {
  assess,
  defaultParameters,
  openAsNeutral,
  understand,
  type HearingSheet,
  type ParameterSet,
  type RuleSet,
} from "../../src/engine";
import { words, type Language } from "../../src/locales";
import { expectationsOf, type Expectation } from "../../src/workbook/check/expectations";

/** What result sheets in a language must show of a hearing sheet. */
export const expectedOf = (
  sheet: HearingSheet,
  language: Language = "ja",
  parameters: ParameterSet = defaultParameters,
  rules?: RuleSet,
): readonly Expectation[] => {
  const understood = understand(sheet, parameters, rules);
  return expectationsOf(assess(sheet, parameters, rules), understood, openAsNeutral(understood), words(language));
};
