import {
  add,
  atLeast,
  constant,
  divide,
  min,
  multiply,
  parameter,
  power,
  used,
  type Expression,
  type Test,
} from "../model/expression";
import type { ParameterId } from "../parameters";

/** Codes of scenarios whose frequency rises with a power of the staff. */
type SizedCode = Extract<ParameterId, `freq.${string}.staff`> extends `freq.${infer Code}.staff` ? Code : never;

/** base · (staff ÷ 100)^power, staff up to a bound. */
export const bySize = (code: SizedCode): Expression => {
  const staff = min(used("staff"), parameter("freq.staffMax"));
  return multiply(parameter(`freq.${code}.base`), power(divide(staff, constant(100)), parameter(`freq.${code}.staff`)));
};

/** 1 + weight × exposure. */
export const more = (weight: ParameterId, exposure: Expression): Expression =>
  add(constant(1), multiply(parameter(weight), exposure));

/** That a scenario beyond the source documents' is reckoned with. */
export const switchedOn = (parameterId: Extract<ParameterId, `scenario.${string}.on`>): Test =>
  atLeast(parameter(parameterId), constant(1));
