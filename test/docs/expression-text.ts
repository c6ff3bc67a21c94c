import type { Expression, Test } from "../../src/engine/model/expression";
import type { CostItem } from "../../src/engine";

const signs: { readonly [Each in string]?: string } = { add: " + ", subtract: " − ", multiply: " × ", divide: " ÷ " };
const rank: { readonly [Each in string]?: number } = { add: 1, subtract: 1, multiply: 2, divide: 2 };

/** A declared formula in ids: `min(pcs × forensic.pcShare, …)`. */
export function expressionText(expression: Expression, outer = 0): string {
  switch (expression.kind) {
    case "constant":
      return String(expression.value);
    case "typed":
      return `typed(${expression.id})`;
    case "given":
      return `given(${expression.id})`;
    case "used":
    case "parameter":
    case "quantity":
      return expression.id;
    case "complement":
      return `(1 − ${expression.id})`;
    case "byIndustry":
      return `${expression.table}.[industry]`;
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
  }
}

const partText = (test: Test): string => (test.kind === "compare" ? testText(test) : `(${testText(test)})`);

function testText(test: Test): string {
  if (test.kind === "none") return "none";
  if (test.kind !== "compare") return test.tests.map(partText).join(test.kind === "any" ? " or " : " and ");
  const [left, right] = [expressionText(test.left), expressionText(test.right)];
  if (test.left.kind === "given") return left;
  return `${left} ${test.comparison === ">=" ? "≥" : test.comparison} ${right}`;
}

/** The product of a cost item, in ids. */
export function productText({ factors }: CostItem): string {
  return factors
    .map((factor, index) => {
      if (factor.kind === "complement") return `${index === 0 ? "" : " × "}(1 − ${factor.id})`;
      if (factor.kind !== "constant") return `${index === 0 ? "" : " × "}${factor.id}`;
      return `${factor.divide ? " ÷ " : " × "}${factor.value}`;
    })
    .join("");
}
