import type { FunctionIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { functionShapes } from "./vocabulary";

export const functionMessages: MessagesOf<FunctionIssue> = (say) => ({
  functionArgumentMissing: ({ argument }) =>
    `The argument "${say.argument(argument)}" is missing. Please give a value or a range.`,
  functionArgumentShape: ({ argument, rows, columns, expected }) =>
    `The argument "${say.argument(argument)}" is a range of ${say.number(rows)} rows and ${say.number(columns)} columns. Please give ${say.word(functionShapes, expected)}.`,
  functionUnknownId: ({ received, argument, known }) =>
    `"${say.text(received)}" cannot be the argument "${say.argument(argument)}". Please use one of ${say.fullList(known)}.`,
  functionRepeatedId: ({ argument, received }) =>
    `The argument "${say.argument(argument)}" has "${say.text(received)}" twice. Please keep one row of it.`,
  functionNotANumber: ({ received, argument }) =>
    `"${say.text(received)}" in the argument "${say.argument(argument)}" is no number. Please give a number.`,
  functionOutOfRange: ({ received, argument, min, max }) =>
    `"${say.number(received)}" cannot be the argument "${say.argument(argument)}". Please give a number from ${say.number(min)} to ${say.number(max)}.`,
  functionReply: ({ question, received }) =>
    `Question ${say.question(question)} cannot be answered with "${say.text(received)}". Please give one of ${say.options(question)}, or its id.`,
  functionProfileNumber: ({ variable, received, min, unit, max }) =>
    `${say.variable(variable)} cannot be "${say.text(received)}". Please give a number from ${say.amount(min, unit)} to ${say.amount(max, unit)}, a whole one for what is counted.`,
  functionProfileChoice: ({ variable, received, known }) =>
    `${say.variable(variable)} cannot be "${say.text(received)}". Please use one of ${say.fullList(known)}.`,
  functionCannotHappen: ({ scenario, gate }) =>
    `The scenario "${say.scenario(scenario)}" cannot happen (${say.gate(gate)}). Please check the values of the profile.`,
  functionNoScore: ({ viewpoint }) =>
    `No question of the viewpoint "${say.viewpoint(viewpoint)}" applies, so it has no score. Please check what was said not to apply.`,
  functionOrder: () => "Low, likely and high do not rise. Please correct the values.",
  functionTermZero: ({ term }) =>
    `${say.planTerm(term)} of the plan is 0 or blank, which a custom function cannot tell apart. Please enter a number above 0, or "No limit" for a limit that is none; where nothing is paid, set the part to not covered.`,
});
