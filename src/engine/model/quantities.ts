import { quantitiesOfScenarios, type ScenarioQuantityId } from "../scenarios";
import { sharedQuantities, sharedQuantityIds, type SharedQuantityId } from "./shared-quantities";
import type { Quantity } from "./quantity";

export type { Quantity } from "./quantity";
export type QuantityId = SharedQuantityId | ScenarioQuantityId;

export const quantities: Readonly<Record<QuantityId, Quantity>> = { ...sharedQuantities, ...quantitiesOfScenarios };

/** In dependence order: each uses only those above it. */
export const quantityIds: readonly QuantityId[] = [
  ...sharedQuantityIds,
  ...(Object.keys(quantitiesOfScenarios) as ScenarioQuantityId[]),
];

/** Tells a quantity's id from a parameter's. */
export const isQuantity = (id: string): id is QuantityId => Object.hasOwn(quantities, id);
