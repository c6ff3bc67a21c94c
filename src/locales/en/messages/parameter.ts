import type { ParameterIssue } from "../../../engine";
import type { ParameterFileIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { points } from "./vocabulary";

export const parameterMessages: MessagesOf<ParameterIssue | ParameterFileIssue> = (say) => ({
  parameterMissing: ({ parameter, override }) =>
    `Parameter ${say.parameter(parameter, override)} is missing or blank, so nothing can be calculated. Please type its value on the parameter sheet.`,
  parameterUnknown: ({ received }) =>
    `There is no parameter "${say.text(received)}" in this version. Please check its spelling and version, and correct or remove it.`,
  parameterNotANumber: ({ received, point, parameter, override }) =>
    `"${say.anything(received)}" at ${say.word(points, point)} of parameter ${say.parameter(parameter, override)} is no number. Please type a number.`,
  parameterOutOfRange: ({ received, unit, point, parameter, override, min, max }) =>
    `"${say.amount(received, unit)}" at ${say.word(points, point)} of parameter ${say.parameter(parameter, override)} is out of range. Please type a value from ${say.amount(min, unit)} to ${say.amount(max, unit)}.`,
  parameterOrder: ({ parameter, override, received, unit }) =>
    `The values of parameter ${say.parameter(parameter, override)} (${say.triple(received, unit)}) are out of order. Low, likely and high must rise; where there is a single value, all three must be alike.`,
  parameterSequence: ({ parameter, override, other }) =>
    `The value of parameter ${say.parameter(parameter, override)} is too small against ${say.parameter(other, override)}. Please make ${say.parameter(parameter, override)} the larger one; only operation-log factors may be equal.`,
  parameterWeights: () => "The weights of all five viewpoints are 0. Please give at least one of them a value above 0.",
  parameterWide: ({ parameter, override, received, unit }) =>
    `In parameter ${say.parameter(parameter, override)} (${say.triple(received, unit)}) high is more than 10 times likely. It is used as it is. Please check the number of digits.`,
  parameterMeanFar: ({ parameter, override, received, unit, mean }) =>
    `In parameter ${say.parameter(parameter, override)} (${say.triple(received, unit)}) the mean of ${say.amount(mean, unit)} is more than twice likely. It is used as it is. Please check the number of digits.`,
  parameterFileTooLarge: ({ limit, received }) =>
    `This file is too large for a parameter set: at most ${say.bytes(limit)} are read, and it has ${say.bytes(received)}. Please choose a JSON file saved by this product.`,
  parameterRowsMoved: ({ parameter, received }) =>
    `The rows of the parameter sheet were sorted or moved: where ${say.parameter(parameter)} stood are the values of ${say.parameter(received)}. Nothing is calculated, because it would be with another parameter's values. Please undo the sorting.`,
  parametersCarriedOver: ({ from, carried, overrides, left }) =>
    `This parameter set was made over the defaults of version ${say.text(from)}, so it was carried over to those of this version. Values carried over: ${say.count(carried)}. Customer overrides carried over: ${say.count(overrides)}. Values not carried over: ${say.count(left)}. Values that were the old defaults take the new ones.`,
  parameterLoads: ({ received }) =>
    `Expenses, commission and profit add up to ${say.amount(received, "share")}: nothing of a premium is left to pay losses from, so that there is no price. Please bring their sum below 100%.`,
});
