import { opposite, type Point } from "../parameters";
import type { Expression, Test } from "./expression";
import { comparing, operating, type Around, type Decider, type Evaluator } from "./operators";
import type { Reply } from "../sheet/replies";
import { numberOfReply } from "./number-of-reply";
import type { QuestionColumn, QuestionLeaf } from "./question-leaf";
import type { Scope, SheetScope } from "./scope";
import type { SheetExpression, SheetLeaf, SheetTest, ValueLeaf } from "./sheet-leaf";

/** Whatever an expression reads: the overloads below see to it that it is there. */
type AnyLeaf = QuestionLeaf | SheetLeaf;

/** The value of `expression` with every uncertain part at `point`; a complement is at the opposite point. */
export function evaluate(expression: Expression, point: Point, customer: Scope): number;
export function evaluate(expression: Expression<QuestionLeaf>, point: Point, customer: Scope, reply: Reply): number;
export function evaluate(expression: SheetExpression, point: Point, customer: Scope, sheet: SheetScope): number;
export function evaluate(expression: Expression<AnyLeaf>, point: Point, customer: Scope, around?: unknown): number {
  return evaluatorOf(expression)(customer, point, around as Around);
}

/** Whether `test` holds with every uncertain part at `point`. */
export function passes(test: Test, point: Point, customer: Scope): boolean;
export function passes(test: Test<QuestionLeaf>, point: Point, customer: Scope, reply: Reply): boolean;
export function passes(test: SheetTest, point: Point, customer: Scope, sheet: SheetScope): boolean;
export function passes(test: Test<AnyLeaf>, point: Point, customer: Scope, around?: unknown): boolean {
  return deciderOf(test)(customer, point, around as Around);
}

/** An expression over a whole hearing sheet, at the likely point, made ready to be evaluated for many sheets. */
export function preparedSheetExpression(expression: SheetExpression): (customer: Scope, sheet: SheetScope) => number {
  const evaluator = evaluatorOf(expression);
  return (customer, sheet) => evaluator(customer, "likely", sheet as Around);
}

/** An expression over one question, likewise. */
export function preparedQuestionExpression(
  expression: Expression<QuestionLeaf>,
): (customer: Scope, reply: Reply) => number {
  const evaluator = evaluatorOf(expression);
  return (customer, reply) => evaluator(customer, "likely", reply as Around);
}

export function preparedSheetTest(test: SheetTest): (customer: Scope, sheet: SheetScope) => boolean {
  const decider = deciderOf(test);
  return (customer, sheet) => decider(customer, "likely", sheet as Around);
}

const evaluators = new WeakMap<Expression<AnyLeaf>, Evaluator>();
const deciders = new WeakMap<Test<AnyLeaf>, Decider>();

function evaluatorOf(expression: Expression<AnyLeaf>): Evaluator {
  let evaluator = evaluators.get(expression);
  if (!evaluator) evaluators.set(expression, (evaluator = compiled(expression)));
  return evaluator;
}

function deciderOf(test: Test<AnyLeaf>): Decider {
  let decider = deciders.get(test);
  if (!decider) deciders.set(test, (decider = compiledTest(test)));
  return decider;
}

function compiled(expression: Expression<AnyLeaf>): Evaluator {
  switch (expression.kind) {
    case "constant": {
      const { value } = expression;
      return () => value;
    }
    case "used": {
      const { id } = expression;
      return (customer) => customer.used(id);
    }
    case "typed": {
      const { id } = expression;
      return (customer) => customer.typed(id) ?? 0;
    }
    case "given": {
      const { id } = expression;
      return (customer) => (customer.given(id) ? 1 : 0);
    }
    case "sheetYear":
      return (customer) => customer.year;
    case "parameter": {
      const { id } = expression;
      return (customer, point) => customer.parameter(id)[point];
    }
    case "complement": {
      const { id } = expression;
      return (customer, point) => 1 - customer.parameter(id)[opposite[point]];
    }
    case "byIndustry": {
      const { table } = expression;
      return (customer) => customer.byIndustry(table);
    }
    case "quantity": {
      const { id } = expression;
      return (customer, point) => customer.quantity(id)[point];
    }
    case "rule": {
      const { id } = expression;
      return (customer) => customer.rule(id);
    }
    case "ruleByIndustry": {
      const { table } = expression;
      return (customer) => customer.ruleByIndustry(table);
    }
    case "column":
      return ofReply(expression.id);
    case "value":
      return compiledValue(expression);
    case "statistic":
      return compiledStatistic(expression);
    case "sumOverQuestions": {
      const { factors } = expression;
      return (_customer, _point, sheet) => sheet.sumOverQuestions(factors);
    }
    case "lowestLevel": {
      const { axis, where } = expression;
      return (_customer, _point, sheet) => sheet.lowestLevel(axis, where);
    }
    case "reply": {
      const { question, column } = expression;
      return (_customer, _point, sheet) => sheet.cell(column, question);
    }
    case "when": {
      const test = deciderOf(expression.test);
      const [yes, no] = [evaluatorOf(expression.yes), evaluatorOf(expression.no)];
      return (customer, point, around) =>
        test(customer, point, around) ? yes(customer, point, around) : no(customer, point, around);
    }
    case "operation":
      return operating(expression.operator, expression.operands.map(evaluatorOf));
  }
}

function compiledValue({ name, orZero }: ValueLeaf): Evaluator {
  return (_customer, _point, sheet) => {
    const value = sheet.numberOf(name);
    if (value === null && !orZero) throw new Error(`${name} is none`);
    return value ?? 0;
  };
}

function ofReply(column: QuestionColumn): Evaluator {
  const number = numberOfReply[column];
  return (_customer, _point, reply) => number(reply);
}

function compiledStatistic({ statistic, names }: SheetLeaf & { kind: "statistic" }): Evaluator {
  return (_customer, _point, sheet) => {
    let [count, sum, lowest] = [0, 0, Infinity];
    for (const name of names) {
      const value = sheet.numberOf(name);
      if (value === null) continue;
      count += 1;
      sum += value;
      lowest = Math.min(lowest, value);
    }
    if (count === 0 && statistic !== "sum") throw new Error(`None of ${names.join(", ")} is a number`);
    return { sum, min: lowest, mean: sum / count }[statistic];
  };
}

function compiledTest(test: Test<AnyLeaf>): Decider {
  switch (test.kind) {
    case "any": {
      const parts = test.tests.map(deciderOf);
      return (customer, point, around) => parts.some((part) => part(customer, point, around));
    }
    case "all": {
      const parts = test.tests.map(deciderOf);
      return (customer, point, around) => parts.every((part) => part(customer, point, around));
    }
    case "not": {
      const denied = deciderOf(test.test);
      return (customer, point, around) => !denied(customer, point, around);
    }
    case "industry": {
      const { codes } = test;
      return (customer) => codes.includes(customer.industry);
    }
    case "industryGiven":
      return (customer) => customer.industryGiven;
    case "none": {
      const { name } = test;
      return (_customer, _point, sheet) => sheet.numberOf(name) === null;
    }
    case "compare":
      return comparing[test.comparison](evaluatorOf(test.left), evaluatorOf(test.right));
  }
}
