import { chances, type ChanceId, type Figure, type RandomFactor } from "../../../engine";
import type { Words } from "../../../locales";
import { parameterName } from "../../formula/parameter-names";
import { names } from "../../model/names";

/** What two factors draw together. */
export const drawnAs = ({ kind, id }: RandomFactor): string => `${kind}:${id}`;

export function labelOf(factor: RandomFactor, words: Words): string {
  switch (factor.kind) {
    case "chance":
      return words.chances[factor.id];
    case "quantity":
      return words.quantities[factor.id];
    case "parameter":
    case "complement":
      return words.parameters.labels[factor.id].label;
  }
}

const gamma = names.parameterUsed("model.pertGamma");
/** Variance of a modified PERT: (mean − low)(high − mean) ÷ (γ + 3). */
const pertVariance = (cell: (figure: Figure) => string): string =>
  `(${cell("mean")}-${cell("low")})*(${cell("high")}-${cell("mean")})/(${gamma}+3)`;

/** The square of a factor's standard deviation over its mean, as a formula; 0 where it is nothing. */
export function squaredVariation(factor: RandomFactor): string {
  switch (factor.kind) {
    case "chance":
      return ofChance(factor.id);
    case "quantity": {
      const cell = (figure: Figure): string => names.quantity(factor.id, figure);
      return relative(pertVariance(cell), cell("mean"));
    }
    case "parameter":
    case "complement": {
      const cell = (figure: Figure): string => parameterName(factor.id, figure);
      return relative(pertVariance(cell), factor.kind === "parameter" ? cell("mean") : `(1-${cell("mean")})`);
    }
  }
}

const relative = (variance: string, mean: string): string => `IF(${mean}=0,0,${variance}/${mean}^2)`;

/** E² of the whole with a probability, else a share. */
function ofChance(id: ChanceId): string {
  const { otherwise } = chances[id];
  const [probability, mean] = [names.chance(id, "probability"), names.chance(id, "mean")];
  if (!otherwise) return relative(`${probability}*(1-${probability})`, mean);
  const cell = (figure: Figure): string => parameterName(otherwise, figure);
  const square = `${cell("mean")}^2+${pertVariance(cell)}`;
  return relative(`(${probability}+(1-${probability})*(${square})-${mean}^2)`, mean);
}
