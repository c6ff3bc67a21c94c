import type { ParameterId } from "../parameters";
import type { ParameterSet } from "../parameters/set";
import type { NumericVariableId } from "../profile/variables";
import type { SheetIssue } from "./issue";
import type { GivenProfile } from "./profile";

interface Rule {
  readonly variable: NumericVariableId;
  readonly unit: "days" | "hours";
  readonly limit: ParameterId;
}

/** Own values that stand for a range, whose end a parameter holds. */
const rules: readonly Rule[] = [
  { variable: "closedDays", unit: "days", limit: "s3.daysMax" },
  { variable: "attackHours", unit: "hours", limit: "s4.hoursMax" },
];

/** Own values whose range would go beyond what is reckoned with. */
export const limits = ({ numbers }: GivenProfile, { values }: ParameterSet): SheetIssue[] =>
  rules.flatMap(({ variable, unit, limit: id }): SheetIssue[] => {
    const value = numbers.get(variable);
    const limit = values[id].likely;
    const beyond = value !== undefined && value * values["own.spread"].high > limit;
    return beyond ? [{ code: "limited", variable, value, unit, limit }] : [];
  });
