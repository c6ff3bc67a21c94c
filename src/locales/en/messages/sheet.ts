import type { SheetIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";
import { contradictions, corporateNumberFaults } from "./vocabulary";

export const sheetMessages: MessagesOf<SheetIssue> = (say) => ({
  unanswered: ({ question }) =>
    `Question ${say.question(question)} has no answer and is rated as if nothing were in place. Please pick an answer from the list, or "Don't know".`,
  unknown: ({ question }) =>
    `The answer to question ${say.question(question)} is "Don't know", which is rated as if nothing were in place. Please ask somebody who knows and pick from the list.`,
  reasonMissing: ({ question }) =>
    `Question ${say.question(question)} is marked as not applicable without a reason and is rated as unanswered. Please give the reason in the remarks.`,
  alwaysApplicable: ({ question, received }) =>
    `Question ${say.question(question)} applies to every company. "${say.reason(received)}" cannot be chosen, so it is rated as unanswered. Please pick one of ${say.options(question)}.`,
  notAnOption: ({ received, question }) =>
    `The answer "${say.text(received)}" to question ${say.question(question)} is not on the list, so it is rated as unanswered. Please pick one of ${say.options(question)}.`,
  reasonDenied: ({ reason, question, variable, received }) =>
    `The answer "${say.reason(reason)}" to question ${say.question(question)} and "${say.given(variable, received)}" at ${say.variable(variable)} cannot both be true. Please find out which is right and correct the other.`,
  assumed: ({ variable, value, unit }) =>
    `${say.variable(variable)} is blank or unusable. "${say.amount(value, unit)}" is used instead. Please fill in the true value.`,
  understood: ({ received, variable, value, unit }) =>
    `"${say.text(received)}" at ${say.variable(variable)} was read as "${say.amount(value, unit)}". If that is wrong, please type the number.`,
  notANumber: ({ received, variable, min, unit, max }) =>
    `No number can be read from "${say.text(received)}" at ${say.variable(variable)}, so it counts as blank. Please type a number from ${say.amount(min, unit)} to ${say.amount(max, unit)}.`,
  outOfRange: ({ received, unit, variable, min, max }) =>
    `"${say.amount(received, unit)}" at ${say.variable(variable)} is out of range, so it counts as blank. Please type a number from ${say.amount(min, unit)} to ${say.amount(max, unit)}.`,
  notWhole: ({ received, unit, variable }) =>
    `"${say.amount(received, unit)}" at ${say.variable(variable)} has a fraction where things are counted, so it counts as blank. Please type a whole number.`,
  notYesNo: ({ received, variable }) =>
    `"${say.text(received)}" at ${say.variable(variable)} is neither Yes nor No, so it counts as blank. Please pick one of them.`,
  notAnIndustry: ({ received, variable }) =>
    `"${say.text(received)}" at ${say.variable(variable)} is not on the list, so it counts as blank. Please pick from the list.`,
  contradiction: ({ variable, other, rule }) =>
    `${say.variable(variable)} and ${say.variable(other)} contradict each other. ${say.word(contradictions, rule)} Both are used as given. Please find out which is right and correct the other.`,
  allBest: ({ answered }) =>
    say.plural(answered, {
      one: "The only answer given is the best one. Please check it, for example by asking for evidence.",
      other: `All ${say.number(answered)} answers given are the best ones. Please check them, for example by asking for evidence of some.`,
    }),
  largeLoss: ({ scenario, share }) =>
    `The likely loss of the scenario "${say.scenario(scenario)}" is ${say.percentage(share)} of annual revenue. Please check the units of revenue, head counts and days.`,
  optionDenied: ({ question, option, variable, received }) =>
    `The answer "${say.option(question, option)}" to question ${say.question(question)} and "${say.given(variable, received)}" at ${say.variable(variable)} cannot both be true. It is rated as answered. Please find out which is right and correct the other.`,
  unknownValue: ({ variable, received }) =>
    `The entry at ${say.variable(variable)} is "${say.text(received)}", so it counts as blank. Please ask somebody who knows and fill it in.`,
  valueNotApplicable: ({ received, variable, max, unit }) =>
    `"${say.text(received)}" at ${say.variable(variable)} is not a number, so it counts as blank. Please type 0 if there is none, or a number up to ${say.amount(max, unit)}.`,
  reasonNotPicked: ({ question, reasons }) =>
    `Question ${say.question(question)} is marked as not applicable without a reason and is rated as unanswered. Please pick ${say.reasons(reasons)} if that is so, or another answer.`,
  corporateNumber: ({ received, variable, fault }) =>
    `"${say.text(received)}" at ${say.variable(variable)} cannot be right. ${say.word(corporateNumberFaults, fault)} Please look it up on the National Tax Agency's site and correct it. It is used in no figure.`,
  filledIn: ({ variable, value, unit }) =>
    `At ${say.variable(variable)}, the underwriter's assumption "${say.amount(value, unit)}" is used. Please ask the customer for the true value and type it over.`,
  implausible: ({ value, unit, variable, otherValue, otherUnit, other, low, boundUnit, high }) =>
    `"${say.amount(value, unit)}" at ${say.variable(variable)} and "${say.amount(otherValue, otherUnit)}" at ${say.variable(other)} do not fit each other (one is usually ${say.amount(low, boundUnit)} to ${say.amount(high, boundUnit)} of the other). Both are used as given. Please check the digits and the units.`,
  perhapsOtherUnit: ({ value, unit, variable, otherValue, otherUnit, other, low, boundUnit, high, likelier }) =>
    `"${say.spoken(value, unit)}" at ${say.variable(variable)} and "${say.amount(otherValue, otherUnit)}" at ${say.variable(other)} do not fit each other (one is usually ${say.amount(low, boundUnit)} to ${say.amount(high, boundUnit)} of the other). Was "${say.spoken(likelier, unit)}" meant? Both are used as given. Please check the unit.`,
  perhapsDate: ({ value, unit, variable, otherValue, otherUnit, other, date }) =>
    `"${say.amount(value, unit)}" at ${say.variable(variable)} and "${say.amount(otherValue, otherUnit)}" at ${say.variable(other)} do not fit each other. Was a date (${say.amount(date, "date")}) turned into a number? Both are used as given. Please check the count.`,
  notAChoice: ({ received, variable }) =>
    `"${say.text(received)}" at ${say.variable(variable)} is not on the list, so it counts as blank. Please pick from the list.`,
  limited: ({ value, unit, variable, limit }) =>
    `The range estimated from "${say.amount(value, unit)}" at ${say.variable(variable)} stops at the limit of ${say.amount(limit, unit)}. Please check the value.`,
  reasonUnconfirmed: ({ question, reason, facts }) =>
    `The answer "${say.reason(reason)}" to question ${say.question(question)} is not confirmed yet and is rated as unanswered. Please ${facts.length === 0 ? "" : `enter 0 or No at ${say.items(facts)}, or `}write what you confirmed in the remarks.`,
  reasonUnverified: ({ question, reason }) =>
    `"${say.reason(reason)}" at question ${say.question(question)} rests on the remark alone. The question is left out; losses fall below those with it unanswered by no more than the share in the parameters.`,
  notAsked: ({ questions }) =>
    say.plural(questions, {
      one: "One question is not asked in this form. Losses take its control as average, and it counts in no score but widens the range. Please ask the customer if it matters.",
      other: `${say.number(questions)} questions are not asked in this form. Losses take their controls as average, and they count in no score but widen the range. Please ask the customer those that matter.`,
    }),
  carriedOver: ({ question, option, from }) =>
    `"${say.option(question, option)}" is assumed for question ${say.question(question)}, from the answer to question ${say.retired(from)} of an earlier form. Please ask the customer and pick the true one.`,
  dominant: ({ scenario, share, causes, neutral }) =>
    `${say.percentage(share)} of the expected annual loss comes from “${say.scenario(scenario)}”.${causes.length > 0 ? ` It is raised most by ${say.questions(causes)}. With average controls against it, ${say.spoken(neutral, "yenPerYear")} would be expected. Check these answers.` : ` Controls are average or better; size and industry make it so. With average controls, ${say.spoken(neutral, "yenPerYear")} would be expected. Check the size and the industry.`}`,
  manyEvents: ({ events, most }) =>
    `With these parameters ${say.whole(events)} incidents a year are to be expected (pointed out above ${say.number(most)}). Please check the values and units of the frequencies. A simulation takes long, too.`,
  uncountedRow: ({ variable, other }) =>
    `${say.variable(other)} is filled in but ${say.variable(variable)} is blank, so this row is not counted. Please ask and fill it in, or clear the row.`,
});
