import { pertMean } from "../parameters/moments";
import type { Triple } from "../parameters";
import type { ParameterSet } from "../parameters/set";
import { defaults } from "../profile/defaults";
import type { IndustryCode } from "../profile/industries";
import type { UsedVariableId } from "../profile/variables";
import { unclassifiedIndustry, type GivenProfile } from "../sheet/profile";
import { evaluate, type Scope } from "./evaluate";
import { quantities, type QuantityId } from "./quantities";

/** Low, likely, high and the mean of the modified PERT through them. */
export interface Estimate extends Triple {
  readonly mean: number;
}

/** Every value the cost items are made of, for one customer and one parameter set. */
export interface Model extends Scope {
  readonly industry: IndustryCode;
  readonly parameters: ParameterSet;
  /** A parameter or quantity with its mean. */
  estimate(triple: Triple): Estimate;
}

const constantTriple = (value: number): Triple => ({ low: value, likely: value, high: value });

/** Puts defaults where the customer gave nothing and works out the quantities, each once, when first asked for. */
export function resolve(given: GivenProfile, parameters: ParameterSet): Model {
  const industry = given.industry ?? unclassifiedIndustry;
  const gamma = parameters.values["model.pertGamma"].likely;
  const usedValues = new Map<UsedVariableId, number>();
  const quantityValues = new Map<QuantityId, Triple>();
  const values: Readonly<Record<string, Triple>> = parameters.values;

  const model: Model = {
    industry,
    parameters,
    used(id) {
      let value = given.numbers.get(id) ?? usedValues.get(id);
      if (value === undefined) {
        value = evaluate(defaults[id], "likely", model);
        usedValues.set(id, value);
      }
      return value;
    },
    typed: (id) => given.numbers.get(id) ?? null,
    given: (id) => given.numbers.has(id),
    parameter(id) {
      const triple = values[id];
      if (!triple) throw new Error(`No such parameter: ${id}`);
      return triple;
    },
    byIndustry: (table) => model.parameter(`${table}.${industry}`).likely,
    quantity(id) {
      let triple = quantityValues.get(id);
      if (!triple) {
        const { expression, uncertain } = quantities[id];
        triple = uncertain
          ? {
              low: evaluate(expression, "low", model),
              likely: evaluate(expression, "likely", model),
              high: evaluate(expression, "high", model),
            }
          : constantTriple(evaluate(expression, "likely", model));
        quantityValues.set(id, triple);
      }
      return triple;
    },
    estimate: (triple) => ({
      low: triple.low,
      likely: triple.likely,
      high: triple.high,
      mean: pertMean(triple, gamma),
    }),
  };
  return model;
}
