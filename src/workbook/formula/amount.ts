import { quantities, type CostItem, type Factor, type Scenario } from "../../engine";
import { names, type Point } from "../names";
import { literal, parameterName } from "./expression";

/** The name of a scenario's control factor cell on Calc. */
export const controlName = (scenario: Pick<Scenario, "code">, control: NonNullable<CostItem["control"]>): string =>
  names.scenario(scenario.code, control);

const opposite: Readonly<Record<Point, Point>> = { low: "high", likely: "likely", high: "low", mean: "mean" };

function factorFormula(factor: Factor, point: Point): string {
  switch (factor.kind) {
    case "used":
      return names.use(factor.id);
    case "quantity":
      return names.quantity(factor.id, quantities[factor.id].uncertain ? point : undefined);
    case "parameter":
      return parameterName(factor.id, point);
    case "complement":
      return `(1-${parameterName(factor.id, opposite[point])})`;
    case "constant":
      return literal(factor.value);
  }
}

/** The Excel formula (without =) of a cost item: the same product the engine computes, over named cells. */
export function amountFormula(item: CostItem, scenario: Pick<Scenario, "code">, point: Point): string {
  const product = item.factors
    .map((factor, index) => {
      const operator = factor.kind === "constant" && factor.divide ? "/" : "*";
      return `${index === 0 ? "" : operator}${factorFormula(factor, point)}`;
    })
    .join("");
  return item.control ? `${product}*${controlName(scenario, item.control)}` : product;
}
