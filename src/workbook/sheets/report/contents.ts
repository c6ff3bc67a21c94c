import type { ReportFacts } from "../../../engine";
import type { InsurerContents } from "../writes";

/** What a report is made from. */
export interface ReportContents extends InsurerContents {
  readonly facts: ReportFacts;
  readonly length: "full" | "short";
  /** ISO date of the report. */
  readonly madeOn: string;
  readonly parameterSet: { readonly name: string; readonly version: string };
}
