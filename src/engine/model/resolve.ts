import { certain, estimateOf, estimatesOf, type Estimate } from "../parameters/estimates";
import type { ParameterSet } from "../parameters/set";
import { defaults } from "../profile/defaults";
import type { UsedVariableId } from "../profile/variables";
import { unclassifiedIndustry, type GivenProfile } from "../sheet/profile";
import { defaultRules, numbersOfRules, type RuleSet } from "../underwriting/rules/rules";
import { evaluate } from "./evaluate";
import { quantities, type QuantityId } from "./quantities";
import type { Scope } from "./scope";

/** Every value the cost items are made of, for one customer and one parameter set. */
export interface Model extends Scope {
  readonly parameters: ParameterSet;
  readonly rules: RuleSet;
  /** What a mention names, however it is written; null where it names nothing. */
  named(id: UsedVariableId): string | null;
}

/** Puts defaults where the customer gave nothing and works out the quantities, each once, when first asked for. */
export function resolve(given: GivenProfile, parameters: ParameterSet, rules: RuleSet = defaultRules): Model {
  const { standIns } = given;
  const industry = given.industry ?? standIns?.industry ?? unclassifiedIndustry;
  const estimates = estimatesOf(parameters);
  const numbers = numbersOfRules(rules);
  const usedValues = new Map<UsedVariableId, number>();
  const quantityValues = new Map<QuantityId, Estimate>();

  const model: Model = {
    industry,
    industryGiven: given.industry !== null,
    parameters,
    rules,
    year: given.year ?? 0,
    used(id) {
      let value = given.numbers.get(id) ?? standIns?.numbers.get(id) ?? usedValues.get(id);
      if (value === undefined) {
        value = evaluate(defaults[id], "likely", model);
        usedValues.set(id, value);
      }
      return value;
    },
    named: (id) => given.names.get(id) ?? standIns?.names.get(id) ?? null,
    typed: (id) => given.numbers.get(id) ?? null,
    given: (id) => given.numbers.has(id),
    parameter(id) {
      const estimate = estimates.get(id);
      if (!estimate) throw new Error(`No such parameter: ${id}`);
      return estimate;
    },
    byIndustry: (table) => model.parameter(`${table}.${industry}`).likely,
    rule(id) {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`No such rule: ${id}`);
      return number;
    },
    ruleByIndustry: (table) => model.rule(`${table}.${industry}`),
    quantity(id) {
      let estimate = quantityValues.get(id);
      if (!estimate) {
        estimate = workOut(id, model);
        quantityValues.set(id, estimate);
      }
      return estimate;
    },
  };
  return model;
}

/** A quantity at its three points; one that is not uncertain is what it is at the likely point. */
function workOut(id: QuantityId, model: Model): Estimate {
  const { expression, uncertain } = quantities[id];
  const likely = evaluate(expression, "likely", model);
  if (!uncertain) return certain(likely);
  const [low, high] = [evaluate(expression, "low", model), evaluate(expression, "high", model)];
  return estimateOf({ low, likely, high }, model.parameters);
}
