import type { GateReason, QuestionId, ScenarioId, TermId, UnitId, VariableId, ViewpointId } from "../engine";
import type { IssueNumbers } from "./number";

/** The arguments of the custom functions. */
export type FunctionArgument =
  | "viewpoint"
  | "scenario"
  | "scenarios"
  | "item"
  | "measure"
  | "answers"
  | "parameters"
  | "loss"
  | "years"
  | "seed"
  | "low"
  | "likely"
  | "high"
  | "want"
  | "shape"
  | "plan"
  | "price";

/** What range an argument takes. */
export type FunctionShape = "idAndValue" | "idAndPoints" | "oneValue" | "planRows";

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
  | { readonly code: "functionOrder" }
  /** A blank cell comes as 0, and means something else. */
  | { readonly code: "functionTermZero"; readonly term: TermId };

export const functionNumbers = {
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
  functionTermZero: "KK-6013",
} as const satisfies IssueNumbers<FunctionIssue>;
