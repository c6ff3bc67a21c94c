import type { FunctionIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const functionMessages = {
  functionArgumentMissing: 'The argument "{{argument}}" is missing. Please give a value or a range.',
  functionArgumentShape:
    'The argument "{{argument}}" is a range of {{rows}} rows and {{columns}} columns. Please give {{expected}}.',
  functionUnknownId: '"{{received}}" cannot be the argument "{{argument}}". Please use one of {{known}}.',
  functionRepeatedId: 'The argument "{{argument}}" has "{{received}}" twice. Please keep one row of it.',
  functionNotANumber: '"{{received}}" in the argument "{{argument}}" is no number. Please give a number.',
  functionOutOfRange:
    '"{{received}}" cannot be the argument "{{argument}}". Please give a number from {{min}} to {{max}}.',
  functionReply:
    'Question {{question}} cannot be answered with "{{received}}". Please give one of {{options}}, or its id.',
  functionProfileNumber:
    '{{variable}} cannot be "{{received}}". Please give a number from {{min}} to {{max}}, a whole one for what is counted.',
  functionProfileChoice: '{{variable}} cannot be "{{received}}". Please use one of {{known}}.',
  functionCannotHappen: 'The scenario "{{scenario}}" cannot happen ({{gate}}). Please check the values of the profile.',
  functionNoScore:
    'No question of the viewpoint "{{viewpoint}}" applies, so it has no score. Please check what was said not to apply.',
  functionOrder: "Low, likely and high do not rise. Please correct the values.",
} satisfies MessageTemplates<FunctionIssue["code"]>;
