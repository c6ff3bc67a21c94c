import type { ParameterIssue, SheetIssue } from "../../engine";
import type { ParameterFileIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const sheetMessages = {
  unanswered:
    'Question {{question}} has no answer and is rated as if nothing were in place. Please pick an answer from the list, or "Don\'t know".',
  unknown:
    'The answer to question {{question}} is "Don\'t know", which is rated as if nothing were in place. Please ask somebody who knows and pick from the list.',
  reasonMissing:
    "Question {{question}} is marked as not applicable without a reason and is rated as unanswered. Please give the reason in the remarks.",
  alwaysApplicable:
    'Question {{question}} applies to every company. "{{received}}" cannot be chosen, so it is rated as unanswered. Please pick one of {{options}}.',
  notAnOption:
    'The answer "{{received}}" to question {{question}} is not on the list, so it is rated as unanswered. Please pick one of {{options}}.',
  reasonDenied:
    'The answer "{{reason}}" to question {{question}} and "{{received}}" at {{variable}} cannot both be true. It is rated as not applicable, as answered. Please find out which is right and correct the other.',
  assumed: '{{variable}} is blank or unusable. "{{value}}" is used instead. Please fill in the true value.',
  understood: '"{{received}}" at {{variable}} was read as "{{value}}". If that is wrong, please type the number.',
  notANumber:
    'No number can be read from "{{received}}" at {{variable}}, so it counts as blank. Please type a number from {{min}} to {{max}}.',
  outOfRange:
    '"{{received}}" at {{variable}} is out of range, so it counts as blank. Please type a number from {{min}} to {{max}}.',
  notWhole:
    '"{{received}}" at {{variable}} has a fraction where things are counted, so it counts as blank. Please type a whole number.',
  notYesNo: '"{{received}}" at {{variable}} is neither Yes nor No, so it counts as blank. Please pick one of them.',
  notAnIndustry: '"{{received}}" at {{variable}} is not on the list, so it counts as blank. Please pick from the list.',
  contradiction:
    "{{variable}} and {{other}} contradict each other. {{rule}} Both are used as given. Please find out which is right and correct the other.",
  allBest: {
    one: "The only answer given is the best one. Please check it, for example by asking for evidence.",
    other:
      "All {{answered}} answers given are the best ones. Please check them, for example by asking for evidence of some.",
  },
  largeLoss:
    'The likely loss of the scenario "{{scenario}}" is {{share}} of annual revenue. Please check the units of revenue, head counts and days.',
  optionDenied:
    'The answer "{{option}}" to question {{question}} and "{{received}}" at {{variable}} cannot both be true. It is rated as answered. Please find out which is right and correct the other.',
} satisfies MessageTemplates<SheetIssue["code"]>;

export const parameterMessages = {
  parameterMissing:
    "Parameter {{parameter}} is missing or blank, so nothing can be calculated. Please type its value on the parameter sheet.",
  parameterUnknown:
    'There is no parameter "{{received}}" in this version. Please check its spelling and version, and correct or remove it.',
  parameterNotANumber: '"{{received}}" at {{point}} of parameter {{parameter}} is no number. Please type a number.',
  parameterOutOfRange:
    '"{{received}}" at {{point}} of parameter {{parameter}} is out of range. Please type a value from {{min}} to {{max}}.',
  parameterOrder:
    "The values of parameter {{parameter}} ({{received}}) are out of order. Low, likely and high must rise; where there is a single value, all three must be alike.",
  parameterSequence:
    "The value of parameter {{parameter}} is too small against {{other}}. Please make {{parameter}} the larger one; only operation-log factors may be equal.",
  parameterWeights: "The weights of all five viewpoints are 0. Please give at least one of them a value above 0.",
  parameterWide:
    "In parameter {{parameter}} ({{received}}) high is more than 10 times likely. It is used as it is. Please check the number of digits.",
  parameterMeanFar:
    "In parameter {{parameter}} ({{received}}) the mean of {{mean}} is more than twice likely. It is used as it is. Please check the number of digits.",
  parameterFileTooLarge:
    "This file is too large for a parameter set: at most {{limit}} are read, and it has {{received}}. Please choose a JSON file saved by this product.",
} satisfies MessageTemplates<(ParameterIssue | ParameterFileIssue)["code"]>;
