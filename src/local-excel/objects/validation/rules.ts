/** Converts validation rules between Office.js's form and the file's. */
import { invalidArgument } from "../../protocol/errors";
import { parseInput } from "../../xlsx/parse-input";
import type { Validation, ValidationType } from "../../xlsx/validations";
import { flag, isAbsent, oneOf, record, text } from "../arguments";
import { formulaArgument } from "../formula-argument";

export const NO_RULE: Omit<Validation, "areas"> = {
  type: "none",
  operator: "between",
  formula1: null,
  formula2: null,
  allowBlank: true,
  inCellDropDown: true,
  showError: true,
  errorStyle: "stop",
  errorTitle: "",
  error: "",
  showPrompt: true,
  promptTitle: "",
  prompt: "",
};

const TYPES: Readonly<Record<ValidationType, string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const typeName = (type: ValidationType): string => TYPES[type];

/** Office.js's keys for rules that compare a value with limits. */
const COMPARING: Readonly<Record<string, ValidationType>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const FILE_OPERATORS: Readonly<Record<(typeof OPERATORS)[number], string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const LONGEST_INLINE_LIST = 255;
type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

export function ruleFromOffice(
  given: Readonly<Record<string, unknown>>,
  sourceText: (source: unknown) => string,
): Rule {
  const entries = Object.entries(given).filter(([, value]) => !isAbsent(value));
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) throw invalidArgument();
  const [kind, value] = entry;
  const rule = record(value);
  if (kind === "list") return listRule(rule, sourceText);
  if (kind === "custom") return { ...PLAIN, type: "custom", formula1: formula(rule["formula"]) };
  const type = COMPARING[kind];
  if (!type) throw invalidArgument();
  const operator = oneOf(rule["operator"], OPERATORS);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && isAbsent(rule["formula2"])) throw invalidArgument();
  return {
    ...PLAIN,
    type,
    operator: FILE_OPERATORS[operator],
    formula1: formula(rule["formula1"]),
    formula2: needsTwo ? formula(rule["formula2"]) : null,
  };
}

const PLAIN = { operator: "between", formula1: null, formula2: null, inCellDropDown: true } as const;

function listRule(rule: Readonly<Record<string, unknown>>, sourceText: (source: unknown) => string): Rule {
  const source = sourceText(rule["source"]);
  const inCellDropDown = isAbsent(rule["inCellDropDown"]) ? true : flag(rule["inCellDropDown"]);
  if (source.startsWith("=")) return { ...PLAIN, type: "list", inCellDropDown, formula1: formula(source) };
  if (source === "" || source.length > LONGEST_INLINE_LIST) throw invalidArgument();
  return { ...PLAIN, type: "list", inCellDropDown, formula1: `"${source.replaceAll('"', '""')}"` };
}

function formula(value: unknown): string {
  if (typeof value === "number") return String(value);
  const given = text(value);
  if (!given.startsWith("=")) {
    const parsed = parseInput(given).value;
    return typeof parsed === "number" ? String(parsed) : `"${given.replaceAll('"', '""')}"`;
  }
  return formulaArgument(given.slice(1));
}

/** Office.js gives a plain number as a number, anything else as a formula. */
function operand(stored: string | null): string | number | undefined {
  if (stored === null) return undefined;
  const value = stored.trim() === "" ? NaN : Number(stored);
  return Number.isNaN(value) ? `=${stored}` : value;
}

const INLINE = /^"([\s\S]*)"$/;

export function ruleToOffice(rule: Validation): Record<string, unknown> {
  if (rule.type === "none") return {};
  if (rule.type === "list") {
    const inline = INLINE.exec(rule.formula1 ?? "");
    const source = inline ? (inline[1] ?? "").replaceAll('""', '"') : `=${rule.formula1 ?? ""}`;
    return { list: { inCellDropDown: rule.inCellDropDown, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  const kind = Object.entries(COMPARING).find(([, type]) => type === rule.type)?.[0] ?? "";
  const operator = OPERATORS.find((name) => FILE_OPERATORS[name] === rule.operator) ?? "Between";
  const second = operand(rule.formula2);
  const formulas = { formula1: operand(rule.formula1), ...(second === undefined ? {} : { formula2: second }) };
  return { [kind]: { ...formulas, operator } };
}
