import { quantities } from "../model/quantities";
import { parameterById } from "../parameters";
import type { CostItem, Factor } from "./scenario";

/** What an event draws, as an item names it. */
export type RandomFactor = Exclude<Factor, { readonly kind: "used" | "constant" }>;

function isRandom(factor: Factor): factor is RandomFactor {
  switch (factor.kind) {
    case "used":
    case "constant":
      return false;
    case "chance":
      return true;
    case "quantity":
      return quantities[factor.id].uncertain;
    case "parameter":
    case "complement":
      return parameterById.get(factor.id)?.uncertain === true;
  }
}

/** An item's factors that are drawn, each once an event whichever items name it. */
export const randomFactors = ({ factors }: Pick<CostItem, "factors">): readonly RandomFactor[] =>
  factors.filter(isRandom);
