import type { ParameterIssue, SheetIssueCode } from "../engine";

/** A number a user can quote. Once published it never changes its meaning and is never given to another issue. */
export type IssueNumber = `KK-${number}`;

const sheetNumbers = {
  unanswered: "KK-1001",
  unknown: "KK-1002",
  reasonMissing: "KK-1003",
  alwaysApplicable: "KK-1004",
  notAnOption: "KK-1005",
  reasonDenied: "KK-1006",
  assumed: "KK-1007",
  understood: "KK-1008",
  notANumber: "KK-1009",
  outOfRange: "KK-1010",
  notWhole: "KK-1011",
  notYesNo: "KK-1012",
  notAnIndustry: "KK-1013",
  contradiction: "KK-1014",
  allBest: "KK-1015",
  largeLoss: "KK-1016",
  optionDenied: "KK-1017",
} as const satisfies Readonly<Record<SheetIssueCode, IssueNumber>>;

const parameterNumbers = {
  parameterMissing: "KK-2001",
  parameterUnknown: "KK-2002",
  parameterNotANumber: "KK-2003",
  parameterOutOfRange: "KK-2004",
  parameterOrder: "KK-2005",
  parameterSequence: "KK-2006",
  parameterWeights: "KK-2007",
  parameterWide: "KK-2008",
  parameterMeanFar: "KK-2009",
  parameterFileTooLarge: "KK-2010",
} as const satisfies Readonly<Record<ParameterIssue["code"] | "parameterFileTooLarge", IssueNumber>>;

const fileNumbers = {
  empty: "KK-3001",
  tooLarge: "KK-3002",
  csvOrText: "KK-3003",
  html: "KK-3004",
  pdf: "KK-3005",
  xmlSpreadsheet: "KK-3006",
  legacyXls: "KK-3007",
  encrypted: "KK-3008",
  foreignCompound: "KK-3009",
  notZip: "KK-3010",
  archive: "KK-3011",
  openDocument: "KK-3012",
  wordDocument: "KK-3013",
  presentation: "KK-3014",
  binaryWorkbook: "KK-3015",
  template: "KK-3016",
  macroWorkbook: "KK-3017",
  notWorkbook: "KK-3018",
  encryptedEntry: "KK-3019",
  multiDisk: "KK-3020",
  zip64: "KK-3021",
  unsupportedMethod: "KK-3022",
  tooManyEntries: "KK-3023",
  entryTooLarge: "KK-3024",
  totalTooLarge: "KK-3025",
  ratio: "KK-3026",
  badPath: "KK-3027",
  duplicateEntry: "KK-3028",
  headersDisagree: "KK-3029",
  corrupt: "KK-3030",
  doctype: "KK-3031",
  sizeMismatch: "KK-3032",
  crcMismatch: "KK-3033",
  missingEntry: "KK-3034",
  stopped: "KK-3035",
} as const satisfies Readonly<Record<string, IssueNumber>>;

const workbookNumbers = {
  notAHearingSheet: "KK-3101",
  nameMissing: "KK-3102",
  nameBroken: "KK-3103",
  templateVersionUnknown: "KK-3105",
  severalHearingSheets: "KK-3106",
  cellError: "KK-3107",
  parameterSheetMissing: "KK-3109",
  languageUnknown: "KK-3110",
  notADate: "KK-3111",
  sheetNameTaken: "KK-3113",
  layoutChanged: "KK-3114",
  sheetProtected: "KK-3115",
  inputTableChanged: "KK-3116",
  templateThere: "KK-3117",
} as const satisfies Readonly<Record<string, IssueNumber>>;

const hostNumbers = {
  accessDenied: "KK-4001",
  invalidOperationInCellEditMode: "KK-4002",
  inactiveWorkbook: "KK-4003",
  requestPayloadSizeLimitExceeded: "KK-4004",
  apiNotFound: "KK-4005",
  generalException: "KK-4006",
  replyDropped: "KK-4007",
  restoreFailed: "KK-4008",
  differsFromEngine: "KK-4009",
  inputsChanged: "KK-4010",
  hostNotReady: "KK-4011",
  calculationPending: "KK-4012",
  browserTooOld: "KK-4013",
  libraryBlocked: "KK-4014",
  noHost: "KK-4015",
} as const satisfies Readonly<Record<string, IssueNumber>>;

const commandNumbers = {
  unknownCommand: "KK-5001",
  unknownOption: "KK-5002",
  argumentMissing: "KK-5003",
  argumentSurplus: "KK-5004",
  optionValue: "KK-5005",
  cannotRead: "KK-5006",
  cannotWrite: "KK-5007",
  outputIsInput: "KK-5008",
  unknownFileKind: "KK-5009",
  notJson: "KK-5010",
  jsonUnknownKey: "KK-5011",
  jsonWrongValue: "KK-5012",
  jsonTooLong: "KK-5013",
} as const satisfies Readonly<Record<string, IssueNumber>>;

const functionNumbers = {
  functionArgumentMissing: "KK-6001",
  functionArgumentShape: "KK-6002",
  functionUnknownId: "KK-6003",
  functionRepeatedId: "KK-6004",
  functionNotANumber: "KK-6005",
  functionOutOfRange: "KK-6006",
  functionReply: "KK-6007",
  functionProfileNumber: "KK-6008",
  functionProfileChoice: "KK-6009",
  functionCannotHappen: "KK-6010",
  functionNoScore: "KK-6011",
  functionOrder: "KK-6012",
} as const satisfies Readonly<Record<string, IssueNumber>>;

const faultNumbers = {
  internalFault: "KK-9001",
  notImplemented: "KK-9002",
} as const satisfies Readonly<Record<string, IssueNumber>>;

export const issueNumbers = {
  ...sheetNumbers,
  ...parameterNumbers,
  ...fileNumbers,
  ...workbookNumbers,
  ...hostNumbers,
  ...commandNumbers,
  ...functionNumbers,
  ...faultNumbers,
};

export type ParameterIssueCode = keyof typeof parameterNumbers;
export type FileIssueCode = keyof typeof fileNumbers;
export type WorkbookIssueCode = keyof typeof workbookNumbers;
export type HostIssueCode = keyof typeof hostNumbers;
export type CommandIssueCode = keyof typeof commandNumbers;
export type FunctionIssueCode = keyof typeof functionNumbers;
export type FaultIssueCode = keyof typeof faultNumbers;
export type IssueCode = keyof typeof issueNumbers;

/** Every issue there are words for. */
export const issueCodes = Object.keys(issueNumbers) as readonly IssueCode[];

export function issueNumber(code: IssueCode): IssueNumber {
  return issueNumbers[code];
}

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueNumbers, code);
}
