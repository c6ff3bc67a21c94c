import type { GateReason, ParameterIssue, QuestionId, ScenarioId, UnitId, VariableId, ViewpointId } from "../engine";
import type { FunctionArgument, FunctionShape } from "../locales";

interface OnArgument<Code extends string> {
  readonly code: Code;
  readonly argument: FunctionArgument;
}

/** Why a custom function has no value. */
export type FunctionIssue =
  | OnArgument<"functionArgumentMissing">
  | (OnArgument<"functionArgumentShape"> & {
      readonly rows: number;
      readonly columns: number;
      readonly expected: FunctionShape;
    })
  | (OnArgument<"functionUnknownId"> & { readonly received: string; readonly known: readonly string[] })
  | (OnArgument<"functionRepeatedId"> & { readonly received: string })
  | (OnArgument<"functionNotANumber"> & { readonly received: string })
  | (OnArgument<"functionOutOfRange"> & { readonly received: number; readonly min: number; readonly max: number })
  | { readonly code: "functionReply"; readonly question: QuestionId; readonly received: string }
  | {
      readonly code: "functionProfileNumber";
      readonly variable: VariableId;
      readonly received: string;
      readonly unit: UnitId;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "functionProfileChoice";
      readonly variable: VariableId;
      readonly received: string;
      readonly known: readonly string[];
    }
  | { readonly code: "functionCannotHappen"; readonly scenario: ScenarioId; readonly gate: GateReason }
  | { readonly code: "functionNoScore"; readonly viewpoint: ViewpointId | "overall" }
  /** Not low ≤ likely ≤ high. */
  | { readonly code: "functionOrder" };

/** Excel's names of the errors a function may show. */
export type ExcelErrorName = "invalidValue" | "notAvailable" | "invalidNumber";

/** Which error of Excel an issue shows as; all others are #VALUE!. */
const shownAs: Readonly<Partial<Record<FunctionIssue["code"], ExcelErrorName>>> = {
  functionCannotHappen: "notAvailable",
  functionNoScore: "notAvailable",
  functionOutOfRange: "invalidNumber",
  functionOrder: "invalidNumber",
};

/** Ends the evaluation of a function: the cell shows the error, and Excel the message beside it. */
export class FunctionProblem extends Error {
  constructor(readonly issue: FunctionIssue | ParameterIssue) {
    super(issue.code);
  }

  get shown(): ExcelErrorName {
    return (shownAs as Readonly<Record<string, ExcelErrorName>>)[this.issue.code] ?? "invalidValue";
  }
}
