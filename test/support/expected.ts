import {
  assess,
  defaultParameters,
  openAsNeutral,
  understand,
  type HearingSheet,
  type ParameterSet,
} from "../../src/engine";
import { words, type Language } from "../../src/locales";
import { expectationsOf, type Expectation } from "../../src/workbook/check/expectations";

/** What result sheets in a language must show of a hearing sheet. */
export const expectedOf = (
  sheet: HearingSheet,
  language: Language = "ja",
  parameters: ParameterSet = defaultParameters,
): readonly Expectation[] => {
  const understood = understand(sheet, parameters);
  return expectationsOf(assess(sheet, parameters), understood, openAsNeutral(understood), words(language));
};
