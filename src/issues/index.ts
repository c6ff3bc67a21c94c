import type {
  DiscountIssue,
  InsurerFault,
  InsurerRemark,
  MarketRemark,
  ParameterIssue,
  PlanIssue,
  RuleIssue,
  SheetIssue,
} from "../engine";
import { commandNumbers, type CommandIssue } from "./command";
import { discountNumbers } from "./discount";
import { faultNumbers, type FaultIssue } from "./fault";
import { fileNumbers, type FileIssue } from "./file";
import { functionNumbers, type FunctionIssue } from "./function";
import { hostNumbers, type HostIssue } from "./host";
import { insurerNumbers, type ReportIssue } from "./insurer";
import { marketNumbers } from "./market";
import type { IssueNumber } from "./number";
import { parameterNumbers, type ParameterFileIssue } from "./parameter";
import { planNumbers } from "./plan";
import { ruleNumbers } from "./rule";
import { sheetNumbers } from "./sheet";
import { workbookNumbers, type DiscountFileIssue, type PlanFileIssue, type WorkbookIssue } from "./workbook";

export type { CommandIssue, FileAccessFault, UnknownFileKind, UnreadFile } from "./command";
export type { FaultIssue } from "./fault";
export type { CorruptFault, FileIssue, HeaderField, NameFault, NotWorkbookFault } from "./file";
export type { FunctionArgument, FunctionIssue, FunctionShape } from "./function";
export type { HostIssue } from "./host";
export type { ReportIssue } from "./insurer";
export type { IssueNumber } from "./number";
export type { ParameterFileIssue } from "./parameter";
export type { Place, PlacedIssue } from "./place";
export type { CaseCell, CellItem, DiscountFileIssue, PlanFileIssue, WorkbookIssue } from "./workbook";

/** Everything the product may have to say to a person about what is wrong. */
export type Issue =
  | SheetIssue
  | ParameterIssue
  | ParameterFileIssue
  | PlanIssue
  | PlanFileIssue
  | DiscountIssue
  | DiscountFileIssue
  | MarketRemark
  | RuleIssue
  | FileIssue
  | WorkbookIssue
  | InsurerFault
  | InsurerRemark
  | ReportIssue
  | HostIssue
  | CommandIssue
  | FunctionIssue
  | FaultIssue;

const issueNumbers = {
  ...sheetNumbers,
  ...parameterNumbers,
  ...fileNumbers,
  ...workbookNumbers,
  ...insurerNumbers,
  ...hostNumbers,
  ...commandNumbers,
  ...functionNumbers,
  ...planNumbers,
  ...discountNumbers,
  ...marketNumbers,
  ...ruleNumbers,
  ...faultNumbers,
} satisfies Readonly<Record<Issue["code"], IssueNumber>>;

export type IssueCode = keyof typeof issueNumbers;

/** Every code there is. */
export const issueCodes = Object.keys(issueNumbers) as readonly IssueCode[];

export const issueNumber = (code: IssueCode): IssueNumber => issueNumbers[code];
