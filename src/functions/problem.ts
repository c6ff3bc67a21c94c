import type { ParameterIssue, PlanIssue } from "../engine";
import type { FunctionIssue } from "../issues";

/** Excel's names of the errors a function may show: the two that Excel shows a message with. */
export type ExcelErrorName = "invalidValue" | "notAvailable";

/** Which error of Excel an issue shows as; all others are #VALUE!. */
const shownAs: Readonly<Partial<Record<FunctionIssue["code"], ExcelErrorName>>> = {
  functionCannotHappen: "notAvailable",
  functionNoScore: "notAvailable",
};

/** Ends the evaluation of a function: the cell shows the error, and Excel the message beside it. */
export class FunctionProblem extends Error {
  constructor(readonly issue: FunctionIssue | ParameterIssue | PlanIssue) {
    super(issue.code);
  }

  get shown(): ExcelErrorName {
    return (shownAs as Readonly<Record<string, ExcelErrorName>>)[this.issue.code] ?? "invalidValue";
  }
}
