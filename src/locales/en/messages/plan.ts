import type { PlanIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const planMessages: MessagesOf<PlanIssue> = (say) => ({
  planTermMissing: ({ plan, term }) =>
    `${say.planTerm(term)} of the plan "${say.text(plan)}" is blank. Enter a value. The other plans are calculated.`,
  planTermUnusable: ({ plan, term, received }) =>
    `${say.planTerm(term)} of the plan "${say.text(plan)}" cannot be read: "${say.anything(received)}". Enter the value again. The other plans are calculated.`,
  planTermOutOfRange: ({ plan, term, received, unit, min, max }) =>
    `${say.planTerm(term)} of the plan "${say.text(plan)}" is ${say.amount(received, unit)}, outside what can be used. Enter a value from ${say.amount(min, unit)} to ${say.amount(max, unit)}.`,
  planTermPercent: ({ plan, term, received }) =>
    `${say.planTerm(term)} of the plan "${say.text(plan)}" is ${say.number(received)}. Enter a share with a percent sign, such as ${say.percentage(received / 100)}.`,
  planTermUnknown: ({ plan, received }) =>
    `"${say.text(received)}" in the plan "${say.text(plan)}" is not a term of a plan. Check its spelling, and correct or delete it.`,
  planSublimitAbove: ({ plan, term, received, above, limit }) =>
    `${say.planTerm(term)} of the plan "${say.text(plan)}" (${say.amount(received, "yen")}) is above ${say.planTerm(above)} (${say.amount(limit, "yen")}). It is used, but what lies above has no effect.`,
  planNameTwice: ({ plan }) =>
    `Two plans are named "${say.text(plan)}". The later one is not calculated. Give it another name.`,
  planNameMissing: ({ plan }) => `Plan ${say.text(plan)} has no name. Enter one.`,
  planLayer: ({ plan, layer }) =>
    `Layer ${say.number(layer)} of the plan "${say.text(plan)}" cannot be read. Attachment and limit must be above ¥0, the share above 0% and up to 100%.`,
  planScenarioSublimit: ({ plan, place }) =>
    `Scenario sublimit ${say.number(place)} of the plan "${say.text(plan)}" cannot be read. Enter a scenario, a line of cover and an amount of ¥0 or more.`,
  plansTooMany: ({ most, received }) =>
    `There are ${say.number(received)} plans. Up to ${say.number(most)} can be compared side by side; later ones are not calculated.`,
});
