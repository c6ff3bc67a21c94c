import { invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { withPrefixes, withoutPrefixes } from "../../xlsx/future-functions";
import type { ConditionalFormattingRule } from "../../xlsx/native";
import { isAbsent, oneOf, record, text } from "../arguments";
import { formulaArgument } from "../formula-argument";
import { guardSheet } from "../protection-guard";
import { CONDITIONAL_RANGE_FORMAT } from "./style";
import type { RuleTarget } from "./target";

type WithFormulas = Extract<ConditionalFormattingRule, { type: "expression" | "cellIs" }>;

/** Custom and cell-value rules only; other rules get no such object. */
function withFormulas({ rule }: RuleTarget): WithFormulas {
  if (rule.type !== "expression" && rule.type !== "cellIs") throw invalidArgument();
  return rule;
}

function formulaText(value: unknown): string {
  if (typeof value === "number") return String(value);
  const given = text(value);
  const body = given.startsWith("=") ? given.slice(1) : given;
  return withPrefixes(formulaArgument(body));
}

/** The file keeps prefixes, Office.js does not. */
const shown = (formula: string | number | undefined): string => `=${withoutPrefixes(String(formula ?? ""))}`;

const RULE: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "ConditionalFormatRule",
  since: "1.6",
  get: { formula: (target) => shown(withFormulas(target).formulae?.[0]) },
  set: {
    formula: (target, value) => {
      guardSheet(target.sheet);
      withFormulas(target).formulae = [formulaText(value)];
    },
  },
});

export const CUSTOM_FORMAT: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "CustomConditionalFormat",
  since: "1.6",
  objects: {
    rule: (target) => RULE.of(target),
    format: (target) => CONDITIONAL_RANGE_FORMAT.of(target),
  },
});

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;

function ruleOf(target: RuleTarget): Record<string, unknown> {
  const rule = withFormulas(target);
  const native = rule.type === "cellIs" ? (rule.operator as string | undefined) : undefined;
  const operator = (Object.keys(OPERATORS) as Operator[]).find((name) => OPERATORS[name] === native) ?? "EqualTo";
  const [first, second] = rule.formulae ?? [];
  return { formula1: shown(first), ...(second === undefined ? {} : { formula2: shown(second) }), operator };
}

function setRule(target: RuleTarget, value: unknown): void {
  guardSheet(target.sheet);
  const given = record(value);
  const operator = oneOf(given["operator"], Object.keys(OPERATORS) as Operator[]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && isAbsent(given["formula2"])) throw invalidArgument();
  const rule = withFormulas(target) as { operator?: string; formulae?: (string | number)[] };
  rule.operator = OPERATORS[operator];
  rule.formulae = [formulaText(given["formula1"]), ...(needsTwo ? [formulaText(given["formula2"])] : [])];
}

export const CELL_VALUE_FORMAT: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "CellValueConditionalFormat",
  since: "1.6",
  get: { rule: ruleOf },
  set: { rule: setRule },
  objects: { format: (target) => CONDITIONAL_RANGE_FORMAT.of(target) },
});
