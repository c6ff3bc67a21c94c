import { understand } from "../assess";
import { discountSum, type Confirmed } from "../cover/discount/discount";
import type { DiscountTable } from "../cover/discount/table";
import type { ParameterSet } from "../parameters/set";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { confirmations } from "../underwriting/confirmation";
import type { RuleSet } from "../underwriting/rules/rules";
import { sheetWith, type TriedAnswers } from "./tried";

const surest = confirmations[confirmations.length - 1];

/**
 * What an insurer's table would give with other answers, share of the tariff, 0–1: each as sure as can be, since nobody is
 * discounted for a control that is not confirmed.
 */
export const discountWith = (
  table: DiscountTable,
  {
    sheet,
    parameters,
    rules,
  }: { readonly sheet: HearingSheet; readonly parameters: ParameterSet; readonly rules: RuleSet },
  { answers, history }: Confirmed,
  raised: TriedAnswers,
): number => {
  const sure = Object.fromEntries(Object.keys(raised).map((question) => [question, surest]));
  return discountSum(table, understand(sheetWith(sheet, raised), parameters, rules), {
    answers: { ...answers, ...sure },
    history,
  });
};
