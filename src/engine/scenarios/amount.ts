import type { ParameterId, Triple, UnitId } from "../parameters";
import { parameterById } from "../parameters";
import { quantities, type QuantityId } from "../model/quantities";
import type { Estimate, Model } from "../model/resolve";
import { variableById, type UsedVariableId } from "../profile/variables";
import type { ControlFactor, CostItem, CoveragePart, Factor, LossCategory } from "./scenario";

/** One factor of an amount, for the words of its calculation. */
export interface FactorValue {
  readonly id: UsedVariableId | QuantityId | ParameterId | ControlFactor | "constant";
  /** At the likely point. A complement is 1 − the parameter; a divisor is itself. */
  readonly value: number;
  readonly unit: UnitId;
  readonly complement?: true;
  readonly divide?: true;
}

/** A cost item in yen: low and high with every factor at that end, likely and mean. */
export interface Amount extends Estimate {
  readonly id: string;
  readonly category: LossCategory;
  readonly coverage: CoveragePart;
  readonly factors: readonly FactorValue[];
}

export type ControlFactors = Readonly<Record<ControlFactor, number>>;

/** The product of an item's factors. The mean is the product of the factors' means: they are drawn independently. */
export function amountOf(item: CostItem, model: Model, controls: ControlFactors): Amount {
  const control = item.control ? controls[item.control] : 1;
  let low = control;
  let likely = control;
  let high = control;
  let mean = control;
  const factors: FactorValue[] = [];
  for (const factor of item.factors) {
    const value = model.estimate(tripleOf(factor, model));
    low *= value.low;
    likely *= value.likely;
    high *= value.high;
    mean *= value.mean;
    factors.push(describe(factor, value.likely));
  }
  if (item.control) factors.push({ id: item.control, value: control, unit: "factor" });
  const { id, category, coverage } = item;
  return { id, category, coverage, low, likely, high, mean, factors };
}

function tripleOf(factor: Factor, model: Model): Triple {
  switch (factor.kind) {
    case "used":
      return same(model.used(factor.id));
    case "quantity":
      return model.quantity(factor.id);
    case "parameter":
      return model.parameter(factor.id);
    case "complement": {
      const { low, likely, high } = model.parameter(factor.id);
      return { low: 1 - high, likely: 1 - likely, high: 1 - low };
    }
    case "constant":
      return same(factor.divide ? 1 / factor.value : factor.value);
  }
}

const same = (value: number): Triple => ({ low: value, likely: value, high: value });

function describe(factor: Factor, value: number): FactorValue {
  switch (factor.kind) {
    case "used": {
      const variable = variableById.get(factor.id);
      return { id: factor.id, value, unit: variable?.kind === "number" ? variable.unit : "flag" };
    }
    case "quantity":
      return { id: factor.id, value, unit: quantities[factor.id].unit };
    case "parameter":
      return { id: factor.id, value, unit: unitOf(factor.id) };
    case "complement":
      return { id: factor.id, value, unit: unitOf(factor.id), complement: true };
    case "constant":
      return { id: "constant", value: factor.value, unit: factor.unit, ...(factor.divide ? { divide: true } : {}) };
  }
}

const unitOf = (id: ParameterId): UnitId => parameterById.get(id)?.unit ?? "none";
