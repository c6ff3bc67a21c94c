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
import { corporateNumberFault } from "./corporate-number";
import { understandFlag } from "./flag-text";
import type { ProfileInput } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import { understandNoAnswer } from "./no-answer";
import { understandNumber } from "./number-text";

/** Usable values of a profile. */
export interface ProfileValues {
  /** Numbers, and flags as 1 and 0. */
  readonly numbers: ReadonlyMap<UsedVariableId, number>;
  readonly industry: IndustryCode | null;
}

/** What the customer gave that can be used. A value not in `numbers` was left out or unusable. */
export interface GivenProfile extends ProfileValues {
  /** What the underwriter filled in instead. */
  readonly standIns?: ProfileValues;
}

/** Industry 分類不能の産業: every relativity 1. Stands in where none was given. */
export const unclassifiedIndustry: IndustryCode = "T";

type Input = Readonly<Partial<Record<VariableId, ProfileInput>>>;

interface Read<Values> {
  readonly given: Values;
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads the profile of a sheet. Unusable values are reported and treated as left out; nothing is guessed. Where something
 * stands in for a value, that is not the customer's, whatever the cell says of it.
 */
export function readProfile(input: Input, filled: Input = {}): Read<GivenProfile> {
  const { given, issues } = readValues(input);
  const ids = Object.keys(filled);
  if (ids.length === 0) return { given, issues };
  const standIns = readValues(filled, true);
  const numbers = new Map([...given.numbers].filter(([id]) => !ids.includes(id)));
  return {
    given: { numbers, industry: ids.includes("industry") ? null : given.industry, standIns: standIns.given },
    issues: [...issues, ...standIns.issues].filter(
      (issue) => issue.code !== "understood" || !ids.includes(issue.variable),
    ),
  };
}

/** `assumed`: an assumption may be a fraction of a person. */
function readValues(input: Input, assumed = false): Read<ProfileValues> {
  const numbers = new Map<UsedVariableId, number>();
  const issues: SheetIssue[] = [];
  let industry: IndustryCode | null = null;
  for (const variable of variables) {
    const typed = input[variable.id];
    const received = typeof typed === "string" ? typed.trim() : typed;
    if (received === undefined || received === "") continue;
    if (variable.kind === "number") {
      const value = readNumber(assumed ? { ...variable, whole: false } : variable, received, issues);
      if (value !== null) numbers.set(variable.id, value);
    } else if (variable.kind === "flag") {
      const value = readFlag(variable, received, issues);
      if (value !== null) numbers.set(variable.id, value);
    } else if (variable.kind === "industry") {
      industry = industryCodes.find((code) => code === received) ?? null;
      if (industry === null)
        issues.push(unknownValue(variable.id, received) ?? { code: "notAnIndustry", variable: variable.id, received });
    } else if (variable.form === "corporateNumber") {
      const fault = corporateNumberFault(String(received));
      if (fault) issues.push({ code: "corporateNumber", variable: variable.id, received: String(received), fault });
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
  const value = typeof received === "string" ? numberIn(received, variable) : received;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    issues.push(unknownValue(id, received) ?? notApplicable(variable, received) ?? notANumber(variable, received));
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

/** The number a text says; "none" is 0 where things are counted or earned. */
function numberIn(text: string, { unit, min }: NumericVariable): number | null {
  const said = understandNoAnswer(text);
  const none = said?.meaning === "none" && said.note === "" && min === 0 && unit !== "share";
  return none ? 0 : understandNumber(text, unit);
}

const meaningOf = (received: ProfileInput) =>
  typeof received === "string" ? understandNoAnswer(received)?.meaning : undefined;

const unknownValue = (variable: VariableId, received: ProfileInput): SheetIssue | null =>
  meaningOf(received) === "unknown" ? { code: "unknownValue", variable, received: String(received) } : null;

function notApplicable(variable: NumericVariable<NumericVariableId>, received: ProfileInput): SheetIssue | null {
  const { id, unit, min, max } = variable;
  if (min > 0 || meaningOf(received) !== "notApplicable") return null;
  return { code: "valueNotApplicable", variable: id, received: String(received), unit, max };
}

function notANumber(variable: NumericVariable<NumericVariableId>, received: ProfileInput): SheetIssue {
  const { id, unit, min, max } = variable;
  return { code: "notANumber", variable: id, received, unit, min, max };
}

function readFlag(variable: FlagVariable<FlagVariableId>, received: ProfileInput, issues: SheetIssue[]): 0 | 1 | null {
  const value = understandFlag(received);
  if (value === null)
    issues.push(unknownValue(variable.id, received) ?? { code: "notYesNo", variable: variable.id, received });
  return value;
}
