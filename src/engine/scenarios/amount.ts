import { parameterById, type ParameterId, type UnitId } from "../parameters";
import { certain, estimateOf, type Estimate } from "../parameters/estimates";
import type { ParameterSet } from "../parameters/set";
import { chances, estimateOfChance, type ChanceId } from "../model/chances";
import { quantities, type QuantityId } from "../model/quantities";
import type { Model } from "../model/resolve";
import { variableById, type UsedVariableId } from "../profile/variables";
import type { ControlFactor, CostItem, CoveragePart, Factor, LossCategory } from "./scenario";

/** One factor of an amount, for the words of its calculation. */
export interface FactorValue {
  readonly id: UsedVariableId | QuantityId | ParameterId | ChanceId | ControlFactor | "constant";
  /** At the likely point. A complement is 1 − the parameter; a divisor is itself. */
  readonly value: number;
  readonly unit: UnitId;
  readonly complement?: true;
  readonly divide?: true;
  /** Of one that is the whole or a share: the chance of the whole, 0–1, and the likely share; null where that is nothing. */
  readonly chance?: { readonly probability: number; readonly otherwise: number | null };
}

/** A cost item in yen: low and high with every factor at that end, likely and mean. */
export interface Amount extends Estimate {
  readonly id: string;
  readonly category: LossCategory;
  readonly coverage: CoveragePart;
  readonly factors: readonly FactorValue[];
}

/** What controls multiply amounts by; `extent`: the chance that everything is taken. */
export type ControlFactors = Readonly<Record<ControlFactor | "extent", number>>;

/** What a factor multiplies by, and its description. */
interface Multiplier {
  readonly estimate: Estimate;
  readonly described: FactorValue;
}

/** The product of an item's factors. The mean is the product of the factors' means: they are drawn independently. */
export function amountOf(item: CostItem, model: Model, controls: ControlFactors): Amount {
  const control = item.control ? controls[item.control] : 1;
  let low = control;
  let likely = control;
  let high = control;
  let mean = control;
  const factors: FactorValue[] = [];
  for (const part of preparedParts(item, model.parameters)) {
    const { estimate, described } = "kind" in part ? ofCustomer(part, model, controls) : part;
    low *= estimate.low;
    likely *= estimate.likely;
    high *= estimate.high;
    mean *= estimate.mean;
    factors.push(described);
  }
  if (item.control) factors.push({ id: item.control, value: control, unit: "factor" });
  const { id, category, coverage } = item;
  return { id, category, coverage, low, likely, high, mean, factors };
}

/** What a factor that is not drawn multiplies by. */
export const certainFactor = (factor: Exclude<Factor, { readonly kind: "chance" }>, model: Model): number =>
  (isOfCustomer(factor) ? ofProfile(factor, model) : ofSet(factor, model.parameters)).estimate.likely;

type OfCustomer = Extract<Factor, { readonly kind: "used" | "quantity" | "chance" }>;
const isOfCustomer = <Each extends Factor>(factor: Each): factor is Extract<Each, OfCustomer> =>
  factor.kind === "used" || factor.kind === "quantity" || factor.kind === "chance";
type OfSet = Exclude<Factor, OfCustomer>;

const known = new WeakMap<ParameterSet, WeakMap<CostItem, readonly (Multiplier | OfCustomer)[]>>();

/** An item's factors in their order: those every customer has alike worked out, once a parameter set. */
function preparedParts(item: CostItem, set: ParameterSet): readonly (Multiplier | OfCustomer)[] {
  let items = known.get(set);
  if (!items) known.set(set, (items = new WeakMap()));
  let parts = items.get(item);
  if (!parts) {
    parts = item.factors.map((factor) => (isOfCustomer(factor) ? factor : ofSet(factor, set)));
    items.set(item, parts);
  }
  return parts;
}

function ofCustomer(factor: OfCustomer, model: Model, controls: ControlFactors): Multiplier {
  if (factor.kind !== "chance") return ofProfile(factor, model);
  const { id } = factor;
  const estimate = estimateOfChance(id, model, controls.extent);
  const otherwise = chances[id].otherwise === null ? null : estimate.otherwise.likely;
  const chance = { probability: estimate.probability, otherwise };
  return { estimate, described: { id, value: estimate.likely, unit: "share", chance } };
}

function ofProfile(factor: Exclude<OfCustomer, { readonly kind: "chance" }>, model: Model): Multiplier {
  if (factor.kind === "quantity") {
    const estimate = model.quantity(factor.id);
    return { estimate, described: { id: factor.id, value: estimate.likely, unit: quantities[factor.id].unit } };
  }
  const value = model.used(factor.id);
  const variable = variableById.get(factor.id);
  const unit = variable?.kind === "number" ? variable.unit : "flag";
  return { estimate: certain(value), described: { id: factor.id, value, unit } };
}

function ofSet(factor: OfSet, set: ParameterSet): Multiplier {
  if (factor.kind === "constant") {
    const { value, unit, divide } = factor;
    return {
      estimate: certain(divide ? 1 / value : value),
      described: { id: "constant", value, unit, ...(divide ? { divide } : {}) },
    };
  }
  const { id } = factor;
  const unit = unitOf(id);
  const { low, likely, high } = set.values[id];
  if (factor.kind === "parameter") {
    return { estimate: estimateOf({ low, likely, high }, set), described: { id, value: likely, unit } };
  }
  const estimate = estimateOf({ low: 1 - high, likely: 1 - likely, high: 1 - low }, set);
  return { estimate, described: { id, value: estimate.likely, unit, complement: true } };
}

const unitOf = (id: ParameterId): UnitId => parameterById.get(id)?.unit ?? "none";
