import type { FunctionArgument } from "../issues";

/** The functions, as a sheet writes them after the namespace. */
export const functionIds = ["SCORE", "LOSS", "FREQUENCY", "EXCEEDANCE", "PERT", "PAID", "PREMIUM"] as const;
export type FunctionId = (typeof functionIds)[number];

/** What stands before every function's name in a formula; the manifest names the same. */
export const namespace = "KIKITORI";

export interface DeclaredParameter {
  readonly id: FunctionArgument;
  readonly type: "any" | "number";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

export interface DeclaredFunction {
  readonly id: FunctionId;
  readonly parameters: readonly DeclaredParameter[];
  readonly result: "scalar" | "matrix";
}

const range = (id: FunctionArgument): DeclaredParameter => ({ id, type: "any", dimensionality: "matrix" });
const single = (id: FunctionArgument): DeclaredParameter => ({ id, type: "any", dimensionality: "scalar" });
const number = (id: FunctionArgument): DeclaredParameter => ({ id, type: "number", dimensionality: "scalar" });
const optional = (parameter: DeclaredParameter): DeclaredParameter => ({ ...parameter, optional: true });

const answersAndParameters = [range("answers"), optional(range("parameters"))];

/** Every custom function: its metadata for Excel and the arguments of its code. */
export const declaredFunctions: readonly DeclaredFunction[] = [
  { id: "SCORE", parameters: [range("viewpoint"), ...answersAndParameters], result: "matrix" },
  {
    id: "LOSS",
    parameters: [single("scenario"), range("item"), single("measure"), ...answersAndParameters],
    result: "matrix",
  },
  { id: "FREQUENCY", parameters: [range("scenarios"), ...answersAndParameters], result: "matrix" },
  {
    id: "EXCEEDANCE",
    parameters: [range("loss"), ...answersAndParameters, optional(number("years")), optional(number("seed"))],
    result: "matrix",
  },
  {
    id: "PERT",
    parameters: [number("low"), number("likely"), number("high"), optional(single("want")), optional(number("shape"))],
    result: "scalar",
  },
  {
    id: "PAID",
    parameters: [single("scenario"), range("plan"), single("measure"), ...answersAndParameters],
    result: "matrix",
  },
  {
    id: "PREMIUM",
    parameters: [
      range("plan"),
      ...answersAndParameters,
      optional(number("years")),
      optional(number("seed")),
      optional(single("price")),
    ],
    result: "scalar",
  },
];
