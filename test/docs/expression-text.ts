import { defaultRules, numbersOfRules, type CostItem, type SheetExpression, type SheetTest } from "../../src/engine";

const signs: { readonly [Each in string]?: string } = {
  add: " + ",
  subtract: " − ",
  multiply: " × ",
  divide: " ÷ ",
  power: " ^ ",
};
const rank: { readonly [Each in string]?: number } = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 };
const comparisons = { ">": ">", ">=": "≥", "=": "=", "<=": "≤", "<": "<" } as const;

/** A declared formula in ids: `min(pcs × forensic.pcShare, …)`. */
export function expressionText(expression: SheetExpression, outer = 0): string {
  switch (expression.kind) {
    case "constant":
      return plain(expression.value);
    case "typed":
      return `typed(${expression.id})`;
    case "given":
      return `given(${expression.id})`;
    case "sheetYear":
      return "sheetYear";
    case "used":
    case "parameter":
    case "quantity":
      return expression.id;
    case "complement":
      return `(1 − ${expression.id})`;
    case "byIndustry":
      return `${expression.table}.[industry]`;
    case "rule":
      return plain(numbersOfRules(defaultRules).get(expression.id) ?? NaN);
    case "value":
      return expression.name;
    case "when":
      return `if(${testText(expression.test)}, ${expressionText(expression.yes)}, ${expressionText(expression.no)})`;
    case "operation": {
      const { operator, operands } = expression;
      const [own, sign] = [rank[operator], signs[operator]];
      if (own === undefined || sign === undefined)
        return `${operator}(${operands.map((operand) => expressionText(operand)).join(", ")})`;
      const text = operands.map((operand, index) => expressionText(operand, index === 0 ? own : own + 0.5)).join(sign);
      return own < outer ? `(${text})` : text;
    }
    case "ruleByIndustry":
    case "statistic":
    case "sumOverQuestions":
    case "lowestLevel":
    case "reply":
      throw new Error(`No text of ${expression.kind}`);
  }
}

/** No power of ten: 1e-7 would read as an id. */
const plain = (value: number): string => value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });

const partText = (test: SheetTest): string =>
  test.kind === "any" || test.kind === "all" ? `(${testText(test)})` : testText(test);

export function testText(test: SheetTest): string {
  switch (test.kind) {
    case "none":
      return `${test.name} is none`;
    case "not":
      return `not (${testText(test.test)})`;
    case "industryGiven":
      return "given(industry)";
    case "industry":
      return `industry is ${test.codes.join("/")}`;
    case "any":
    case "all":
      return test.tests.map(partText).join(test.kind === "any" ? " or " : " and ");
    case "compare": {
      const [left, right] = [expressionText(test.left), expressionText(test.right)];
      if (test.left.kind === "given") return left;
      return `${left} ${comparisons[test.comparison]} ${right}`;
    }
  }
}

/** The product of a cost item, in ids; `~x` is a chance. */
export function productText({ factors }: CostItem): string {
  return factors
    .map((factor, index) => {
      const sign = index === 0 ? "" : " × ";
      switch (factor.kind) {
        case "complement":
          return `${sign}(1 − ${factor.id})`;
        case "chance":
          return `${sign}~${factor.id}`;
        case "constant":
          return factor.divide ? ` ÷ ${factor.value}` : `${sign}${factor.value}`;
        case "used":
        case "quantity":
        case "parameter":
          return `${sign}${factor.id}`;
      }
    })
    .join("");
}
