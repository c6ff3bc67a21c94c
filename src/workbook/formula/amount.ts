import { opposite, quantities, type CostItem, type Factor, type Figure, type Scenario } from "../../engine";
import { names } from "../model/names";
import { literal } from "./expression";
import { parameterName } from "./parameter-names";

/** The name of a scenario's control factor cell on Calc. */
export const controlName = (scenario: Pick<Scenario, "code">, control: NonNullable<CostItem["control"]>): string =>
  names.scenario(scenario.code, control);

function factorFormula(factor: Factor, figure: Figure): string {
  switch (factor.kind) {
    case "used":
      return names.use(factor.id);
    case "quantity":
      return names.quantity(factor.id, quantities[factor.id].uncertain ? figure : undefined);
    case "parameter":
      return parameterName(factor.id, figure);
    case "complement":
      return `(1-${parameterName(factor.id, opposite[figure])})`;
    case "chance":
      return names.chance(factor.id, figure);
    case "constant":
      return literal(factor.value);
  }
}

/** The Excel formula (without =) of a cost item: the same product the engine computes, over named cells. */
function amountFormula(item: CostItem, scenario: Pick<Scenario, "code">, figure: Figure): string {
  const product = item.factors
    .map((factor, index) => {
      const operator = factor.kind === "constant" && factor.divide ? "/" : "*";
      return `${index === 0 ? "" : operator}${factorFormula(factor, figure)}`;
    })
    .join("");
  return item.control ? `${product}*${controlName(scenario, item.control)}` : product;
}

/** The same where the scenario can happen; nothing is lost in one that cannot. */
export function gatedAmount(item: CostItem, scenario: Pick<Scenario, "code" | "gates">, figure: Figure): string {
  const amount = amountFormula(item, scenario, figure);
  return scenario.gates.length > 0 ? `IF(${names.scenario(scenario.code, "gate")}=0,0,${amount})` : amount;
}
