import type { DiscountIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

const terms = { most: "most in all", earnsFrom: "confirmation that counts" };

export const discountMessages: MessagesOf<DiscountIssue> = (say) => ({
  discountRuleMissing: () =>
    "This table of security discounts has no number of a filed rule, so it is not used. Please add the number.",
  discountTerm: ({ term, received }) =>
    `In this table of security discounts "${say.word(terms, term)}" is "${say.anything(received)}". The most in all is a number from 0 to 1, the confirmation one of selfReported, documented and interviewed. The table is not used.`,
  discountCondition: ({ row }) =>
    `Row ${say.number(row)} of this table of security discounts does not say what the discount is for. Please name one of a grade, a question with the degree of its control, a precondition for cover, a level of operation logs, or years without incidents. The table is not used.`,
  discountShare: ({ row, received }) =>
    `The discount "${say.anything(received)}" in row ${say.number(row)} of this table of security discounts cannot be used. Please give a number from 0 to 1, such as 0.1 for 10 %; there are no surcharges. The table is not used.`,
  discountCountedTwice: ({ row, other, question }) =>
    `Rows ${say.number(row)} and ${say.number(other)} of this table of security discounts count the same ${question === null ? "past incidents" : `answer (${say.question(question)})`}. One answer cannot earn two discounts. Please remove one of the rows. The table is not used.`,
});
