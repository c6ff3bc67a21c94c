import { industryCodes, type IndustryCode } from "../profile/industries";
import {
  variables,
  type FlagVariable,
  type FlagVariableId,
  type NumericVariable,
  type NumericVariableId,
  type UsedVariableId,
  type VariableId,
} from "../profile/variables";
import { understandFlag } from "./flag-text";
import type { ProfileInput } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import { understandNumber } from "./number-text";

/** What the customer gave that can be used. A value not in `numbers` was left out or unusable. */
export interface GivenProfile {
  /** Numbers, and flags as 1 and 0. */
  readonly numbers: ReadonlyMap<UsedVariableId, number>;
  readonly industry: IndustryCode | null;
}

/** Industry 分類不能の産業: every relativity 1. Stands in where none was given. */
export const unclassifiedIndustry: IndustryCode = "T";

type Input = Readonly<Partial<Record<VariableId, ProfileInput>>>;

/** Reads the profile of a sheet. Unusable values are reported and treated as left out; nothing is guessed. */
export function readProfile(input: Input): { readonly given: GivenProfile; readonly issues: readonly SheetIssue[] } {
  const numbers = new Map<UsedVariableId, number>();
  const issues: SheetIssue[] = [];
  let industry: IndustryCode | null = null;
  for (const variable of variables) {
    const typed = input[variable.id];
    const received = typeof typed === "string" ? typed.trim() : typed;
    if (received === undefined || received === "") continue;
    if (variable.kind === "number") {
      const value = readNumber(variable, received, issues);
      if (value !== null) numbers.set(variable.id, value);
    } else if (variable.kind === "flag") {
      const value = readFlag(variable, received, issues);
      if (value !== null) numbers.set(variable.id, value);
    } else if (variable.kind === "industry") {
      industry = industryCodes.find((code) => code === received) ?? null;
      if (industry === null) issues.push({ code: "notAnIndustry", variable: variable.id, received });
    }
  }
  return { given: { numbers, industry }, issues };
}

function readNumber(
  variable: NumericVariable<NumericVariableId>,
  received: ProfileInput,
  issues: SheetIssue[],
): number | null {
  const { id, unit, min, max } = variable;
  const value = typeof received === "string" ? understandNumber(received, unit) : received;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    issues.push({ code: "notANumber", variable: id, received, unit, min, max });
    return null;
  }
  if (value < min || value > max) {
    issues.push({ code: "outOfRange", variable: id, received: value, unit, min, max });
    return null;
  }
  if (variable.whole && !Number.isInteger(value)) {
    issues.push({ code: "notWhole", variable: id, received: value, unit });
    return null;
  }
  if (typeof received === "string") issues.push({ code: "understood", variable: id, received, value, unit });
  return value;
}

function readFlag(variable: FlagVariable<FlagVariableId>, received: ProfileInput, issues: SheetIssue[]): 0 | 1 | null {
  const value = understandFlag(received);
  if (value === null) issues.push({ code: "notYesNo", variable: variable.id, received });
  return value;
}
