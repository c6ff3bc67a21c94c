import type { CarriedOver } from "./carried-over";
import type { ParameterId, Point, Triple, UnitId } from "./index";

/** What is wrong, or remarkable, about a parameter set: one issue a parameter. */
export type ParameterIssue = Kind & {
  /** A customer's own value is meant, or raises it. */
  readonly override?: true;
};

type Kind =
  | { readonly code: "parameterMissing"; readonly parameter: ParameterId }
  | { readonly code: "parameterUnknown"; readonly received: string }
  | {
      readonly code: "parameterNotANumber";
      readonly parameter: ParameterId;
      readonly point: Point;
      readonly received: unknown;
    }
  | {
      readonly code: "parameterOutOfRange";
      readonly parameter: ParameterId;
      readonly point: Point;
      readonly received: number;
      readonly unit: UnitId;
      readonly min: number;
      readonly max: number;
    }
  /** Not low ≤ likely ≤ high; or a single value whose points differ. */
  | {
      readonly code: "parameterOrder";
      readonly parameter: ParameterId;
      readonly received: Triple;
      readonly unit: UnitId;
    }
  /** Thresholds, size anchors or operation-log factors that must rise (or fall) from row to row do not. */
  | { readonly code: "parameterSequence"; readonly parameter: ParameterId; readonly other: ParameterId }
  /** The viewpoint weights are all 0. */
  | { readonly code: "parameterWeights"; readonly parameter: ParameterId }
  /** Expenses, commission and profit together leave nothing of a premium. `received`: their sum. */
  | { readonly code: "parameterLoads"; readonly parameter: ParameterId; readonly received: number }
  /** Remarkable, not wrong: high above 10 × likely. */
  | {
      readonly code: "parameterWide";
      readonly parameter: ParameterId;
      readonly received: Triple;
      readonly unit: UnitId;
    }
  /** Remarkable, not wrong: mean above 2 × likely. */
  | {
      readonly code: "parameterMeanFar";
      readonly parameter: ParameterId;
      readonly received: Triple;
      readonly mean: number;
      readonly unit: UnitId;
    }
  /** Remarkable, not wrong: the set was made over older defaults, and stands over those of today now. */
  | ({ readonly code: "parametersCarriedOver" } & CarriedOver)
  /** Rows of a sheet were sorted or moved: where this parameter's values are looked for, another's stand. */
  | { readonly code: "parameterRowsMoved"; readonly parameter: ParameterId; readonly received: string };

/** Issues that prevent a result; the others are remarks. */
export function isParameterError(issue: ParameterIssue): boolean {
  return !["parameterWide", "parameterMeanFar", "parametersCarriedOver"].includes(issue.code);
}
