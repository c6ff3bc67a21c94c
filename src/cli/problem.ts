import type { DiscountIssue, InsurerFault, InsurerRemark, MarketRemark, PlanIssue, RuleIssue } from "../engine";
import {
  issueNumber,
  type CommandIssue,
  type FaultIssue,
  type FileIssue,
  type HostIssue,
  type Place,
  type ReportIssue,
} from "../issues";
import { message, shortened, type Language } from "../locales";
import type { AnyIssue } from "../workbook/plan/remark-order";

/** Every issue the command line may report. */
export type Issue =
  | AnyIssue
  | PlanIssue
  | MarketRemark
  | DiscountIssue
  | RuleIssue
  | InsurerFault
  | InsurerRemark
  | FileIssue
  | ReportIssue
  | HostIssue
  | CommandIssue
  | FaultIssue;

/** An issue and its place. */
export interface Problem {
  readonly issue: Issue;
  /** As the user named it. */
  readonly file?: string | undefined;
  readonly place?: Place | undefined;
}

export const exitCodes = { done: 0, input: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command. Thrown, so that files and threads that are open are closed on the way out. */
export class CommandFailure extends Error {
  constructor(
    readonly exit: Exclude<ExitCode, 0>,
    readonly problems: readonly Problem[],
    /** The language of the sheet the problems were found in, if it is known. */
    readonly language: Language | null = null,
  ) {
    super(problems.map(({ issue }) => issue.code).join(", "));
    this.name = "CommandFailure";
  }
}

export const inputFailure = (problems: readonly Problem[], language: Language | null = null): CommandFailure =>
  new CommandFailure(exitCodes.input, problems, language);

/** Ends a command if there is a problem. */
export function failOn(problems: readonly Problem[], language: Language): void {
  if (problems.length > 0) throw inputFailure(problems, language);
}

export const usageFailure = (issue: CommandIssue): CommandFailure => new CommandFailure(exitCodes.usage, [{ issue }]);

/** One line: file, sheet and cell, number, message. */
export function problemLine({ issue, file, place }: Problem, language: Language): string {
  const cell = place && [place.sheet, place.cell].filter(Boolean).join("!");
  const where = [file, cell].filter((part) => part !== undefined && part !== "").map((part) => shortened(part ?? ""));
  return [...where, issueNumber(issue.code), message(language, issue, {}, "commandLine")].join(": ");
}
