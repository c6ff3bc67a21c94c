import type { IssueCode } from "../issues";
import type { VocabularyId } from "./shape-issues";

/**
 * How a value of an issue is put into words. `amount` and `exact` take the issue's `unit`; `options` lists those of its
 * question, `option` is one.
 */
export type FieldKind =
  | "question"
  | "options"
  | "option"
  | "variable"
  | "scenario"
  | "viewpoint"
  | "gate"
  | "argument"
  | "parameter"
  | "cellName"
  | "item"
  | "reason"
  | "given"
  | "amount"
  | "exact"
  | "triple"
  | "percent"
  | "yen"
  | "number"
  | "count"
  | "bytes"
  | "text"
  | "texts"
  | "everyText"
  | VocabularyId;

const ofQuestion = { question: "question" } as const;
const ofParameter = { parameter: "parameter" } as const;
const inEntry = { entry: "text" } as const;
const ofName = { name: "cellName" } as const;
const beyond = { limit: "number", received: "number" } as const;
const beyondBytes = { limit: "bytes", received: "bytes" } as const;
const oneOf = { received: "text", known: "texts" } as const;

/** The values each message may hold a place for, by the names they have in the issue. */
export const issueFields: Readonly<Record<IssueCode, Readonly<Record<string, FieldKind>>>> = {
  unanswered: ofQuestion,
  unknown: ofQuestion,
  reasonMissing: ofQuestion,
  alwaysApplicable: { ...ofQuestion, received: "reason", options: "options" },
  notAnOption: { ...ofQuestion, received: "text", options: "options" },
  reasonDenied: { ...ofQuestion, reason: "reason", variable: "variable", received: "given" },
  assumed: { variable: "variable", value: "amount" },
  understood: { variable: "variable", received: "text", value: "amount" },
  notANumber: { variable: "variable", received: "text", min: "amount", max: "amount" },
  outOfRange: { variable: "variable", received: "amount", min: "amount", max: "amount" },
  notWhole: { variable: "variable", received: "amount" },
  notYesNo: { variable: "variable", received: "text" },
  notAnIndustry: { variable: "variable", received: "text" },
  contradiction: { variable: "variable", other: "variable", rule: "contradiction" },
  allBest: { answered: "count" },
  largeLoss: { scenario: "scenario", share: "percent" },
  optionDenied: { ...ofQuestion, option: "option", variable: "variable", received: "given" },

  parameterMissing: ofParameter,
  parameterUnknown: { received: "text" },
  parameterNotANumber: { ...ofParameter, point: "point", received: "text" },
  parameterOutOfRange: { ...ofParameter, point: "point", received: "amount", min: "amount", max: "amount" },
  parameterOrder: { ...ofParameter, received: "triple" },
  parameterSequence: { ...ofParameter, other: "parameter" },
  parameterWeights: {},
  parameterWide: { ...ofParameter, received: "triple" },
  parameterMeanFar: { ...ofParameter, received: "triple", mean: "amount" },
  parameterFileTooLarge: beyondBytes,

  empty: {},
  tooLarge: beyondBytes,
  csvOrText: {},
  html: {},
  pdf: {},
  xmlSpreadsheet: {},
  legacyXls: {},
  encrypted: {},
  foreignCompound: {},
  notZip: { received: "text" },
  archive: { received: "count" },
  openDocument: { received: "text" },
  wordDocument: {},
  presentation: {},
  binaryWorkbook: {},
  template: {},
  macroWorkbook: inEntry,
  notWorkbook: { fault: "notWorkbookFault" },
  encryptedEntry: inEntry,
  multiDisk: {},
  zip64: {},
  unsupportedMethod: { ...inEntry, expected: "texts", received: "number" },
  tooManyEntries: beyond,
  entryTooLarge: { ...inEntry, ...beyondBytes },
  totalTooLarge: beyondBytes,
  ratio: beyond,
  badPath: { ...inEntry, fault: "nameFault" },
  duplicateEntry: { ...inEntry, other: "text" },
  headersDisagree: { ...inEntry, field: "headerField", expected: "text", received: "text" },
  corrupt: { fault: "corruptFault" },
  doctype: inEntry,
  sizeMismatch: { ...inEntry, expected: "number", received: "number" },
  crcMismatch: { ...inEntry, expected: "number", received: "number" },
  missingEntry: inEntry,
  stopped: inEntry,

  notAHearingSheet: {},
  nameMissing: ofName,
  nameBroken: { ...ofName, received: "text" },
  templateVersionUnknown: oneOf,
  severalHearingSheets: { used: "text", others: "texts" },
  cellError: { item: "item", received: "text" },
  parameterSheetMissing: {},
  languageUnknown: oneOf,
  notADate: { item: "item", received: "text" },
  sheetNameTaken: { sheet: "text" },
  layoutChanged: { sheet: "text", name: "text" },
  sheetProtected: { sheet: "text" },
  inputTableChanged: { sheet: "text", name: "text" },
  templateThere: { sheets: "texts" },

  accessDenied: {},
  invalidOperationInCellEditMode: {},
  inactiveWorkbook: {},
  requestPayloadSizeLimitExceeded: beyondBytes,
  apiNotFound: { required: "text" },
  generalException: { received: "text" },
  replyDropped: {},
  restoreFailed: { parts: "everyText" },
  differsFromEngine: { expected: "exact", received: "exact" },
  inputsChanged: {},
  hostNotReady: {},
  calculationPending: {},
  browserTooOld: {},
  libraryBlocked: {},
  noHost: {},

  unknownCommand: oneOf,
  unknownOption: oneOf,
  argumentMissing: { expected: "text" },
  argumentSurplus: { received: "text" },
  optionValue: { option: "text", ...oneOf },
  cannotRead: { file: "text", fault: "access" },
  cannotWrite: { file: "text", fault: "access" },
  outputIsInput: { file: "text" },
  unknownFileKind: { file: "text", known: "texts" },
  notJson: { received: "text" },
  jsonUnknownKey: { path: "text", received: "text" },
  jsonWrongValue: { path: "text", expected: "json", received: "text" },
  jsonTooLong: { path: "text", limit: "number", received: "number" },

  functionArgumentMissing: { argument: "argument" },
  functionArgumentShape: { argument: "argument", rows: "number", columns: "number", expected: "functionShape" },
  functionUnknownId: { argument: "argument", received: "text", known: "everyText" },
  functionRepeatedId: { argument: "argument", received: "text" },
  functionNotANumber: { argument: "argument", received: "text" },
  functionOutOfRange: { argument: "argument", received: "number", min: "number", max: "number" },
  functionReply: { ...ofQuestion, received: "text", options: "options" },
  functionProfileNumber: { variable: "variable", received: "text", min: "amount", max: "amount" },
  functionProfileChoice: { variable: "variable", received: "text", known: "everyText" },
  functionCannotHappen: { scenario: "scenario", gate: "gate" },
  functionNoScore: { viewpoint: "viewpoint" },
  functionOrder: {},

  internalFault: { received: "text" },
  notImplemented: { received: "text" },
};
