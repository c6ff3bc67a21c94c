import type { CommandIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { accessFaults, jsonKinds } from "./vocabulary";

export const commandMessages: MessagesOf<CommandIssue> = (say) => ({
  unknownCommand: ({ received, known }) =>
    `There is no command "${say.text(received)}"; available: ${say.list(known)}. See "kikitori --help".`,
  unknownOption: ({ received, known }) =>
    `There is no option "${say.text(received)}"; available: ${say.list(known)}. See "kikitori --help".`,
  argumentMissing: ({ expected }) => `"${say.text(expected)}" is missing. See "kikitori --help".`,
  argumentSurplus: ({ received }) =>
    `"${say.text(received)}" is one argument too many. Please remove it and run the command again.`,
  optionValue: ({ option, received, known }) =>
    `Option "${say.text(option)}" cannot be "${say.text(received)}". Please use one of ${say.list(known)}.`,
  cannotRead: ({ file, fault }) =>
    `The file "${say.text(file)}" cannot be read: ${say.word(accessFaults, fault)}. Please check its place and name and run the command again.`,
  cannotWrite: ({ file, fault }) =>
    `The file "${say.text(file)}" cannot be written: ${say.word(accessFaults, fault)}. Please check the place and run the command again.`,
  outputIsInput: ({ file }) =>
    `The output "${say.text(file)}" is the input file. To keep the input safe, please give another name.`,
  unknownFileKind: ({ file, known }) =>
    `The kind of the file "${say.text(file)}" is not known; readable: ${say.list(known)}. Please name the right file.`,
  notJson: ({ received }) =>
    `This is not JSON (${say.text(received)}). Please check brackets, commas and quotation marks.`,
  jsonUnknownKey: ({ path, received }) =>
    `"${say.text(path)}" in the JSON has the unknown key "${say.text(received)}". Please correct its spelling or remove it. "kikitori schema" shows the keys.`,
  jsonWrongValue: ({ received, path, expected }) =>
    `The value "${say.text(received)}" of "${say.text(path)}" in the JSON cannot be used. Please write ${say.word(jsonKinds, expected)}. "kikitori schema" shows how.`,
  jsonTooLong: ({ path, received, limit }) =>
    `The text of "${say.text(path)}" in the JSON is too long: ${say.number(received)} characters. Please shorten it to ${say.number(limit)} at most.`,
  plansNone: () => "There is no plan. Please enter one with its name and terms, and run the command again.",
  folderNotEmpty: ({ file }) =>
    `The folder ${say.text(file)} is not empty. Name a new one, so that nothing kept there is lost.`,
});
