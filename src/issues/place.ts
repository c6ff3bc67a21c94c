import type { WorkbookIssue } from "./workbook";

/** Where an issue is, for a person. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}
export interface PlacedIssue<Issue = WorkbookIssue> {
  readonly issue: Issue;
  readonly place?: Place;
}
