import type { CommandLineWords } from "../shape-command-line";

export const commandLine: CommandLineWords = {
  help: { usage: "Usage", commands: "Commands", options: "Options", exits: "Exit codes" },
  commands: {
    template: "makes an empty hearing sheet to send to a customer",
    diagnose: "diagnoses a filled hearing sheet: ratings and losses",
    parameters: "prints the default parameters",
    "validate-model": "checks the model and prints a short report",
    schema: "prints the JSON Schema of a kind of JSON",
  },
  options: {
    output: "the workbook to write (*.xlsx)",
    json: "prints JSON in place of the table",
    parameters: "the parameters to use: a JSON file, or a workbook with a parameters sheet",
    lang: "language, ja or en; else the language of the sheet, else Japanese",
    help: "prints this help",
    version: "prints the version",
  },
  exits: [
    "done, even with warnings",
    "the input prevents a result, or a check of the model failed",
    "the command was used wrongly",
    "nothing could be written, or a fault of the product",
  ],
  parameterSource: {
    given: 'Parameters: those of "{file}" ({name} {version}).',
    workbook: "Parameters: those of the workbook ({name} {version}).",
    default: "Parameters: the defaults ({name} {version}).",
  },
  table: {
    viewpoint: "Viewpoint",
    score: "Score",
    grade: "Grade",
    range: "Range",
    answered: "Answered",
    overall: "Overall",
    log: "Operation-log level (0 to 4)",
    scenario: "Scenario",
    impact: "Impact",
    frequency: "A year",
    annual: "Expected a year",
    unit: "Amounts are in yen: low to high for one incident, the expected amount for a year.",
    parameter: "Parameter",
    value: "Value",
    unitOf: "Unit",
  },
};
