import type { ParameterId, UnitId } from "../parameters";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
import { given, parameter, when, type Expression } from "./expression";

/** A named intermediate value of the calculation. */
export interface Quantity {
  readonly unit: UnitId;
  /** True where it has low, likely and high: a derived triple, clamped first and then treated like a parameter. */
  readonly uncertain: boolean;
  readonly expression: Expression;
  /** The profile value which, where given, replaces the parameter's triple. */
  readonly ownEstimate?: UsedVariableId;
}

export const single = (unit: UnitId, expression: Expression): Quantity => ({ unit, uncertain: false, expression });
export const derived = (unit: UnitId, expression: Expression): Quantity => ({ unit, uncertain: true, expression });
/** A parameter's triple, or what a customer's own value makes of it; either within what `bounded` says. */
export const own = (
  unit: UnitId,
  id: NumericVariableId,
  replacement: Expression,
  otherwise: ParameterId,
  bounded: (triple: Expression) => Expression,
): Quantity => ({
  ...derived(unit, bounded(when(given(id), replacement, parameter(otherwise)))),
  ownEstimate: id,
});
