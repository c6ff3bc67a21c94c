import type { CommandIssue, FaultIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const commandMessages = {
  unknownCommand: 'There is no command "{{received}}"; available: {{known}}. See "kikitori --help".',
  unknownOption: 'There is no option "{{received}}"; available: {{known}}. See "kikitori --help".',
  argumentMissing: '"{{expected}}" is missing. See "kikitori --help".',
  argumentSurplus: '"{{received}}" is one argument too many. Please remove it and run the command again.',
  optionValue: 'Option "{{option}}" cannot be "{{received}}". Please use one of {{known}}.',
  cannotRead:
    'The file "{{file}}" cannot be read: {{fault}}. Please check its place and name and run the command again.',
  cannotWrite: 'The file "{{file}}" cannot be written: {{fault}}. Please check the place and run the command again.',
  outputIsInput: 'The output "{{file}}" is the input file. To keep the input safe, please give another name.',
  unknownFileKind: 'The kind of the file "{{file}}" is not known; readable: {{known}}. Please name the right file.',
  notJson: "This is not JSON ({{received}}). Please check brackets, commas and quotation marks.",
  jsonUnknownKey:
    '"{{path}}" in the JSON has the unknown key "{{received}}". Please correct its spelling or remove it. "kikitori schema" shows the keys.',
  jsonWrongValue:
    'The value "{{received}}" of "{{path}}" in the JSON cannot be used. Please write {{expected}}. "kikitori schema" shows how.',
  jsonTooLong:
    'The text of "{{path}}" in the JSON is too long: {{received}} characters. Please shorten it to {{limit}} at most.',
} satisfies MessageTemplates<CommandIssue["code"]>;

export const faultMessages = {
  internalFault:
    "Stopped by a fault of the product ({{received}}). Please check that the workbook is as it was, and report the number shown and what you did to the developers.",
  notImplemented:
    '"{{received}}" is not available here. Nothing was changed. Please open the workbook in Excel and try again.',
} satisfies MessageTemplates<FaultIssue["code"]>;
