import {
  add,
  all,
  atLeast,
  below,
  compared,
  constant,
  divide,
  given,
  parameter,
  subtract,
  when,
} from "../model/expression";
import { number, type NamedChoice, type NamedNumber } from "../model/named-value";
import { value, type SheetExpression } from "../model/sheet-leaf";
import { variables } from "../profile/variables";

/** Why figures are no more than indicative: too few questions are answered, or most of the profile is assumed. */
export const indicativeReasons = ["answers", "profile"] as const;
export type IndicativeReason = (typeof indicativeReasons)[number];

/** What a sheet gives a result to rest on. */
export interface BasisValues {
  /** Share of the numbers the sheet asks every customer for that are assumed, 0–1. */
  readonly assumed: NamedNumber;
  /** Why losses are indicative (参考値); none where they rest on enough. */
  readonly indicative: NamedChoice<IndicativeReason>;
}

/** Numbers that the sheet does not call optional. */
const asked = variables.flatMap((variable) =>
  variable.kind === "number" && !("optional" in variable) ? [variable.id] : [],
);

const answered = compared(value("overall.answered"));
const assumed = compared(value("sheet.assumed"));
const givenOnes = asked.map((id): SheetExpression => when(given(id), constant(1), constant(0)));

export const basisValues: BasisValues = {
  assumed: number("share", divide(subtract(constant(asked.length), add(...givenOnes)), constant(asked.length))),
  indicative: {
    kind: "choice",
    none: [all(atLeast(answered, parameter("grade.minAnswered")), atLeast(parameter("grade.maxAssumed"), assumed))],
    cases: [{ text: "answers", test: below(answered, parameter("grade.minAnswered")) }],
    otherwise: "profile",
  },
};
