import { industryCodes, type IndustryCode } from "../profile/industries";
import {
  variables,
  type ChoiceVariable,
  type NumericVariable,
  type UsedVariable,
  type UsedVariableId,
  type VariableId,
} from "../profile/variables";
import { corporateNumberFault } from "./corporate-number";
import { understandDate } from "./date-text";
import { understandFlag } from "./flag-text";
import { foldText } from "./fold-text";
import type { ProfileInput } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import { understandMention } from "./mention-text";
import { understandNoAnswer } from "./no-answer";
import { understandNumber } from "./number-text";
import { understandYear } from "./year-text";

/** Usable values of a profile. */
export interface ProfileValues {
  /** Numbers, flags and mentions as 1 and 0, choices by the numbers they stand for. */
  readonly numbers: ReadonlyMap<UsedVariableId, number>;
  /** What mentions name, however it is written. */
  readonly names: ReadonlyMap<UsedVariableId, string>;
  readonly industry: IndustryCode | null;
  /** The year the sheet was filled in; null where it does not say. */
  readonly year: number | null;
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
  const customers = <Value>(values: ReadonlyMap<UsedVariableId, Value>): ReadonlyMap<UsedVariableId, Value> =>
    new Map([...values].filter(([id]) => !ids.includes(id)));
  const [numbers, names] = [customers(given.numbers), customers(given.names)];
  return {
    given: {
      ...given,
      numbers,
      names,
      industry: ids.includes("industry") ? null : given.industry,
      standIns: standIns.given,
    },
    issues: [...issues, ...standIns.issues].filter(
      (issue) => issue.code !== "understood" || !ids.includes(issue.variable),
    ),
  };
}

/** `assumed`: an assumption may be a fraction of a person. */
function readValues(input: Input, assumed = false): Read<ProfileValues> {
  const numbers = new Map<UsedVariableId, number>();
  const names = new Map<UsedVariableId, string>();
  const issues: SheetIssue[] = [];
  let industry: IndustryCode | null = null;
  for (const variable of variables) {
    const typed = input[variable.id];
    const received = typeof typed === "string" ? typed.trim() : typed;
    if (received === undefined || received === "") continue;
    switch (variable.kind) {
      case "industry":
        industry = industryCodes.find((code) => code === received) ?? null;
        if (industry === null) issues.push(unreadable("notAnIndustry", variable.id, received));
        break;
      case "information":
        if (variable.form === "corporateNumber") {
          const fault = corporateNumberFault(String(received));
          if (fault) issues.push({ code: "corporateNumber", variable: variable.id, received: String(received), fault });
        }
        break;
      default: {
        const value = readUsed(variable, received, issues, assumed);
        if (value !== null) numbers.set(variable.id, value);
        if (variable.kind === "mention" && value === 1) names.set(variable.id, foldText(String(received)));
      }
    }
  }
  return { given: { numbers, names, industry, year: yearOf(input.date) }, issues };
}

type Used = UsedVariable<UsedVariableId>;

function readUsed(variable: Used, received: ProfileInput, issues: SheetIssue[], assumed: boolean): number | null {
  switch (variable.kind) {
    case "number":
      return readNumber(assumed ? { ...variable, whole: false } : variable, received, issues);
    case "flag":
      return readFlag(variable, received, issues);
    case "mention":
      return readMention(variable, received, issues);
    case "choice":
      return readChoice(variable, received, issues);
  }
}

function yearOf(date: ProfileInput | undefined): number | null {
  const day = typeof date === "string" ? understandDate(date) : null;
  return day === null ? null : Number(day.slice(0, 4));
}

function readNumber(
  variable: NumericVariable<UsedVariableId>,
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
  if (unit === "calendarYear") return understandYear(text);
  const said = understandNoAnswer(text);
  const none = said?.meaning === "none" && said.note === "" && min === 0 && unit !== "share";
  return none ? 0 : understandNumber(text, unit);
}

const meaningOf = (received: ProfileInput) =>
  typeof received === "string" ? understandNoAnswer(received)?.meaning : undefined;

const unknownValue = (variable: VariableId, received: ProfileInput): SheetIssue | null =>
  meaningOf(received) === "unknown" ? { code: "unknownValue", variable, received: String(received) } : null;

function notApplicable(variable: NumericVariable<UsedVariableId>, received: ProfileInput): SheetIssue | null {
  const { id, unit, min, max } = variable;
  if (min > 0 || meaningOf(received) !== "notApplicable") return null;
  return { code: "valueNotApplicable", variable: id, received: String(received), unit, max };
}

function notANumber(variable: NumericVariable<UsedVariableId>, received: ProfileInput): SheetIssue {
  const { id, unit, min, max } = variable;
  return { code: "notANumber", variable: id, received, unit, min, max };
}

const unreadable = (
  code: "notAnIndustry" | "notYesNo" | "notAChoice",
  variable: VariableId,
  received: ProfileInput,
): SheetIssue => unknownValue(variable, received) ?? { code, variable, received };

function readFlag({ id }: Used, received: ProfileInput, issues: SheetIssue[]): 0 | 1 | null {
  const value = understandFlag(received);
  if (value === null) issues.push(unreadable("notYesNo", id, received));
  return value;
}

function readMention({ id }: Used, received: ProfileInput, issues: SheetIssue[]): 0 | 1 | null {
  const value = understandMention(received);
  if (value === null) issues.push({ code: "unknownValue", variable: id, received: String(received) });
  return value;
}

function readChoice(
  { id, choices }: ChoiceVariable<UsedVariableId>,
  received: ProfileInput,
  issues: SheetIssue[],
): number | null {
  const chosen = choices.find((choice) => choice.id === received);
  if (!chosen) issues.push(unreadable("notAChoice", id, received));
  return chosen?.value ?? null;
}
