import type { ContradictionRule, CorporateNumberFault, JsonKind, Point } from "../../../engine";
import type {
  CorruptFault,
  FileAccessFault,
  FunctionShape,
  HeaderField,
  NameFault,
  NotWorkbookFault,
} from "../../../issues";

export const contradictions: Readonly<Record<ContradictionRule, string>> = {
  databaseAboveHeld: "One database cannot hold more persons than are held in all.",
  webSalesAboveRevenue: "Online sales cannot exceed annual revenue.",
  webSalesWithoutSite: "Where there are online sales there must be a website.",
  publicAboveServers: "There cannot be more open servers than servers.",
  cardsWithoutKind: "It must be Yes where there are card records, and No where there are none.",
  sensitiveWithoutKind:
    "Where there are persons with sensitive data, health checks, medical history or criminal records must be Yes, and all No where there are none.",
  sensitiveAboveHeld: "There cannot be more persons with sensitive data than persons held.",
  itShareWithoutServices: "Where there are sales of IT services, IT services must be sold to others.",
  providersDespiteNone: "The table names a provider although there is said to be none. Those in the table count.",
  incidentsDespiteNone: "The table has an incident although there is said to be none. Those in the table count.",
  incidentAfterDate: "An incident cannot be later than the date filled in.",
};

export const corporateNumberFaults: Readonly<Record<CorporateNumberFault, string>> = {
  length: "It does not have 13 digits.",
  characters: "It has characters that are no digits.",
  checkDigit: "Its check digit (the first) does not fit.",
};

export const points: Readonly<Record<Point, string>> = { low: "low", likely: "likely", high: "high" };

export const nameFaults: Readonly<Record<NameFault, string>> = {
  empty: "it is empty",
  overlong: "it is too long",
  encoding: "its characters are badly encoded",
  secondName: "it hides a second name",
  control: "it has invisible characters",
  backslash: "it has a backslash",
  absolute: "it begins with a slash",
  drive: "it has a colon",
  traversal: "it leads outside",
  emptySegment: "it has two slashes in a row",
  trailingDot: "a part of it ends in a dot or a space",
  percent: "it has a malformed or needless escape",
  notNormalised: "its characters are not in standard form",
};

export const corruptFaults: Readonly<Record<CorruptFault, string>> = {
  endRecord: "its end is missing, or followed by something else",
  centralDirectory: "its table of contents cannot be read",
  localHeader: "the header of a part cannot be read",
  dataDescriptor: "the closing record of a part cannot be read",
  flags: "it has flags Excel does not use",
  overlap: "parts overlap",
  gap: "it holds bytes that belong to no part",
  declaredSize: "a recorded size is impossible",
  deflate: "a part cannot be unpacked",
  xml: "a part is not well-formed",
  contentTypes: "a part has two types",
  relationships: "its parts are not linked properly",
};

export const notWorkbookFaults: Readonly<Record<NotWorkbookFault, string>> = {
  noRelationships: "the links between its parts are missing",
  noMainPart: "it does not say which part is the workbook",
  mainPartMissing: "the workbook part is missing",
  otherMainPart: "its main part is no Excel workbook",
};

export const headerFields: Readonly<Record<HeaderField, string>> = {
  name: "name",
  flags: "flags",
  method: "compression method",
  crc: "check value",
  packedSize: "packed size",
  size: "size",
};

export const accessFaults: Readonly<Record<FileAccessFault, string>> = {
  notFound: "there is no such file or folder",
  notPermitted: "permission is missing",
  isDirectory: "it is a folder",
  inUse: "another program is using it",
  noSpace: "the disk is full",
  other: "reading or writing failed",
};

export const functionShapes: Readonly<Record<FunctionShape, string>> = {
  idAndValue: "a range of two columns (id and value)",
  idAndPoints: "a range of two columns (id and value) or four (id, low, likely, high)",
  planRows: "a range of two columns (id and value), or from a plan's column on the sheet of plans to the column of ids",
  oneValue: "one value",
};

export const jsonKinds: Readonly<Record<JsonKind, string>> = {
  object: "an object in braces",
  number: "a number",
  text: "text in quotation marks",
  date: "a date such as 2026-04-01",
  profileValue: "a number, text, true or false",
  parameterValue: "value, or low, likely and high, as numbers",
  overrideValue: "value, or any of low, likely and high, as numbers",
  list: "a list in square brackets",
  measureId: "the id of a kind of measure, such as backup",
  questionId: "the number of a question, such as S01",
};
