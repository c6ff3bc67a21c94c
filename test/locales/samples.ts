import type { CommandIssue, FaultIssue } from "../../src/cli/issue";
import type { ParameterIssue, SheetIssue } from "../../src/engine";
import type { FunctionIssue } from "../../src/functions/issue";
import type { HostIssue } from "../../src/excel/issue";
import type { ContainerIssue } from "../../src/intake/container";
import type { IssueCode } from "../../src/locales";
import type { SetFileIssue } from "../../src/taskpane/session/set-file";
import type { WorkbookIssue } from "../../src/workbook/issue";

/** Every issue any folder can raise. */
export type AnyIssue =
  | SheetIssue
  | ParameterIssue
  | SetFileIssue
  | ContainerIssue
  | WorkbookIssue
  | HostIssue
  | CommandIssue
  | FunctionIssue
  | FaultIssue;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile where a folder's code has no words, or words have no code. */
export const everyCodeHasWords: Same<AnyIssue["code"], IssueCode> = true;

/** One issue of every code. */
export const samples: { readonly [Code in AnyIssue["code"]]: Extract<AnyIssue, { code: Code }> } = {
  unanswered: { code: "unanswered", question: "N02", weight: 5 },
  unknown: { code: "unknown", question: "S01", weight: 5 },
  reasonMissing: { code: "reasonMissing", question: "S02", weight: 3 },
  alwaysApplicable: { code: "alwaysApplicable", question: "G01", weight: 3, received: "noServers" },
  notAnOption: { code: "notAnOption", question: "S01", weight: 5, received: "だいたい やっている" },
  reasonDenied: { code: "reasonDenied", question: "S02", reason: "noWebsite", variable: "hasWebsite", received: 1 },
  optionDenied: { code: "optionDenied", question: "S13", option: "notHeld", variable: "cards", received: 1_200 },
  assumed: { code: "assumed", variable: "publicServers", value: 1, unit: "servers" },
  understood: {
    code: "understood",
    variable: "revenue",
    received: "1億2,000万",
    value: 120_000_000,
    unit: "yenPerYear",
  },
  notANumber: { code: "notANumber", variable: "staff", received: "たくさん", unit: "persons", min: 1, max: 1e6 },
  outOfRange: { code: "outOfRange", variable: "margin", received: 1.5, unit: "share", min: 0, max: 1 },
  notWhole: { code: "notWhole", variable: "pcs", received: 12.5, unit: "pcs" },
  notYesNo: { code: "notYesNo", variable: "hasWebsite", received: "たぶん" },
  notAnIndustry: { code: "notAnIndustry", variable: "industry", received: "I" },
  contradiction: {
    code: "contradiction",
    rule: "databaseAboveHeld",
    variable: "largestDatabase",
    other: "personsHeld",
  },
  allBest: { code: "allBest", answered: 62 },
  largeLoss: { code: "largeLoss", scenario: "data-breach", share: 0.123 },

  parameterMissing: { code: "parameterMissing", parameter: "legal" },
  parameterUnknown: { code: "parameterUnknown", received: "s2.gifts" },
  parameterNotANumber: { code: "parameterNotANumber", parameter: "s2.gift", point: "likely", received: "五百円" },
  parameterOutOfRange: {
    code: "parameterOutOfRange",
    parameter: "s2.gift",
    point: "low",
    received: -1,
    unit: "yenPerPerson",
    min: 0,
    max: 1e12,
  },
  parameterOrder: {
    code: "parameterOrder",
    parameter: "s2.gift",
    received: { low: 600, likely: 500, high: 1_000 },
    unit: "yenPerPerson",
  },
  parameterSequence: { code: "parameterSequence", parameter: "grade.threshold.A", other: "grade.threshold.B" },
  parameterWeights: { code: "parameterWeights", parameter: "weight.governance" },
  parameterWide: {
    code: "parameterWide",
    parameter: "s2.defence",
    received: { low: 1, likely: 5, high: 60 },
    unit: "yen",
  },
  parameterMeanFar: {
    code: "parameterMeanFar",
    parameter: "s2.defence",
    received: { low: 1, likely: 1, high: 9 },
    mean: 2.33,
    unit: "yen",
  },
  parameterFileTooLarge: { code: "parameterFileTooLarge", limit: 1_000_000, received: 25_690_112 },

  empty: { code: "empty" },
  tooLarge: { code: "tooLarge", limit: 20 * 1024 * 1024, received: 25_690_112 },
  csvOrText: { code: "csvOrText" },
  html: { code: "html" },
  pdf: { code: "pdf" },
  xmlSpreadsheet: { code: "xmlSpreadsheet" },
  legacyXls: { code: "legacyXls" },
  encrypted: { code: "encrypted" },
  foreignCompound: { code: "foreignCompound" },
  notZip: { code: "notZip", received: "ffd8ffe000104a46" },
  archive: { code: "archive", received: 3 },
  openDocument: { code: "openDocument", received: "application/vnd.oasis.opendocument.spreadsheet" },
  wordDocument: { code: "wordDocument" },
  presentation: { code: "presentation" },
  binaryWorkbook: { code: "binaryWorkbook" },
  template: { code: "template" },
  macroWorkbook: { code: "macroWorkbook", entry: "xl/vbaProject.bin" },
  notWorkbook: { code: "notWorkbook", fault: "noMainPart" },
  encryptedEntry: { code: "encryptedEntry", entry: "xl/workbook.xml" },
  multiDisk: { code: "multiDisk" },
  zip64: { code: "zip64" },
  unsupportedMethod: { code: "unsupportedMethod", entry: "xl/workbook.xml", expected: [0, 8], received: 12 },
  tooManyEntries: { code: "tooManyEntries", limit: 2_000, received: 2_001 },
  entryTooLarge: { code: "entryTooLarge", entry: "xl/worksheets/sheet1.xml", limit: 104_857_600, received: 2e8 },
  totalTooLarge: { code: "totalTooLarge", limit: 209_715_200, received: 4e8 },
  ratio: { code: "ratio", limit: 200, received: 1_031.5 },
  badPath: { code: "badPath", entry: "../evil.xml", fault: "traversal" },
  duplicateEntry: { code: "duplicateEntry", entry: "xl/a.xml", other: "XL/A.xml" },
  headersDisagree: {
    code: "headersDisagree",
    entry: "xl/workbook.xml",
    field: "packedSize",
    expected: 120,
    received: 121,
  },
  corrupt: { code: "corrupt", fault: "endRecord" },
  doctype: { code: "doctype", entry: "xl/workbook.xml" },
  sizeMismatch: { code: "sizeMismatch", entry: "xl/workbook.xml", expected: 1_000, received: 1_001 },
  crcMismatch: { code: "crcMismatch", entry: "xl/workbook.xml", expected: 1, received: 2 },
  missingEntry: { code: "missingEntry", entry: "xl/workbook.xml" },
  stopped: { code: "stopped", entry: "xl/workbook.xml" },

  notAHearingSheet: { code: "notAHearingSheet" },
  nameMissing: { code: "nameMissing", name: "KK_N02", item: "N02" },
  nameBroken: { code: "nameBroken", name: "KK_revenue", item: "revenue", received: "#REF!" },
  templateVersionUnknown: { code: "templateVersionUnknown", received: "9", known: ["2"] },
  severalHearingSheets: {
    code: "severalHearingSheets",
    used: "ヒアリングシート",
    others: ["ヒアリングシート (2)", "ヒアリングシート (3)"],
  },
  cellError: { code: "cellError", item: "staff", received: "#N/A" },
  parameterSheetMissing: { code: "parameterSheetMissing" },
  languageUnknown: { code: "languageUnknown", received: "fr", known: ["ja", "en"] },
  notADate: { code: "notADate", item: "renewalDate", received: "来春" },
  sheetNameTaken: { code: "sheetNameTaken", sheet: "診断結果" },
  layoutChanged: { code: "layoutChanged", sheet: "診断結果", name: "KK_block_rating" },
  sheetProtected: { code: "sheetProtected", sheet: "診断結果" },
  inputTableChanged: { code: "inputTableChanged", sheet: "パラメータ", name: "KK_b_parameters" },
  templateThere: { code: "templateThere", sheets: ["ご案内", "ヒアリングシート"] },

  accessDenied: { code: "accessDenied" },
  invalidOperationInCellEditMode: { code: "invalidOperationInCellEditMode" },
  inactiveWorkbook: { code: "inactiveWorkbook" },
  requestPayloadSizeLimitExceeded: {
    code: "requestPayloadSizeLimitExceeded",
    limit: 5 * 1024 * 1024,
    received: 6_500_000,
  },
  apiNotFound: { code: "apiNotFound", required: "ExcelApi 1.9" },
  generalException: { code: "generalException", received: "ItemNotFound" },
  replyDropped: { code: "replyDropped" },
  restoreFailed: { code: "restoreFailed", parts: ["診断結果!A1:H40", "損失内訳"] },
  differsFromEngine: { code: "differsFromEngine", expected: 1_234_567, received: 1_234_570, unit: "yen" },
  inputsChanged: { code: "inputsChanged" },
  hostNotReady: { code: "hostNotReady" },
  calculationPending: { code: "calculationPending" },
  browserTooOld: { code: "browserTooOld" },
  libraryBlocked: { code: "libraryBlocked" },
  noHost: { code: "noHost" },

  unknownCommand: { code: "unknownCommand", received: "diagnoze", known: ["template", "diagnose", "parameters"] },
  unknownOption: { code: "unknownOption", received: "--language", known: ["--lang", "-o", "--json"] },
  argumentMissing: { code: "argumentMissing", expected: "-o" },
  argumentSurplus: { code: "argumentSurplus", received: "another.xlsx" },
  optionValue: { code: "optionValue", option: "--lang", received: "fr", known: ["ja", "en"] },
  cannotRead: { code: "cannotRead", file: "filled.xlsx", fault: "notFound" },
  cannotWrite: { code: "cannotWrite", file: "result.xlsx", fault: "inUse" },
  outputIsInput: { code: "outputIsInput", file: "filled.xlsx" },
  unknownFileKind: { code: "unknownFileKind", file: "filled.doc", known: [".xlsx", ".json"] },
  notJson: { code: "notJson", received: "Unexpected token } at 12" },
  jsonUnknownKey: { code: "jsonUnknownKey", path: "profile", received: "revenu" },
  jsonWrongValue: { code: "jsonWrongValue", path: "date", expected: "date", received: "yesterday" },
  jsonTooLong: { code: "jsonTooLong", path: "name", limit: 100, received: 2_345 },

  functionArgumentMissing: { code: "functionArgumentMissing", argument: "answers" },
  functionArgumentShape: {
    code: "functionArgumentShape",
    argument: "parameters",
    rows: 12,
    columns: 3,
    expected: "idAndPoints",
  },
  functionUnknownId: {
    code: "functionUnknownId",
    argument: "scenario",
    received: "ransomware",
    known: ["suspected-attack", "data-breach"],
  },
  functionRepeatedId: { code: "functionRepeatedId", argument: "answers", received: "G01" },
  functionNotANumber: { code: "functionNotANumber", argument: "loss", received: "一億円" },
  functionOutOfRange: { code: "functionOutOfRange", argument: "years", received: 10, min: 1_000, max: 1_000_000 },
  functionReply: { code: "functionReply", question: "S01", received: "だいたい やっている" },
  functionProfileNumber: {
    code: "functionProfileNumber",
    variable: "staff",
    received: "たくさん",
    unit: "persons",
    min: 1,
    max: 1e6,
  },
  functionProfileChoice: {
    code: "functionProfileChoice",
    variable: "hasWebsite",
    received: "たぶん",
    known: ["はい", "いいえ"],
  },
  functionCannotHappen: { code: "functionCannotHappen", scenario: "web-defacement", gate: "noWebsite" },
  functionNoScore: { code: "functionNoScore", viewpoint: "server" },
  functionOrder: { code: "functionOrder" },

  internalFault: { code: "internalFault", received: "TypeError: x is not a function" },
  notImplemented: { code: "notImplemented", received: "Worksheet.move" },
};
