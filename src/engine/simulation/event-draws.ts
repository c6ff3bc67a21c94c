import { estimateOfChance } from "../model/chances";
import { isQuantity, quantities, type QuantityId } from "../model/quantities";
import type { Model } from "../model/resolve";
import { parameterById, type ParameterId } from "../parameters";
import { certainFactor, type ControlFactors } from "../scenarios/amount";
import type { CostItem, Factor } from "../scenarios/scenario";
import type { Draw, DrawnFactor, SimulatedChance, SimulatedItem } from "./model";

/** A number of an event: a certain one × what is drawn at a place; null where nothing is. */
export interface EventNumber {
  readonly certain: number;
  readonly draw: number | null;
}

type DrawingFactor = Exclude<Factor, { readonly kind: "chance" }>;

/** What one event of a scenario draws, gathered item by item: each parameter and each chance once. */
export class EventDraws {
  readonly draws: Draw[] = [];
  readonly chances: SimulatedChance[] = [];

  constructor(
    private readonly model: Model,
    private readonly controls: ControlFactors,
  ) {}

  readonly itemOf = ({ id, control, shock, factors }: CostItem): SimulatedItem => {
    let certain = control ? this.controls[control] : 1;
    const drawn: DrawnFactor[] = [];
    const named: number[] = [];
    for (const factor of factors) {
      if (factor.kind === "chance") {
        const { probability, otherwise } = estimateOfChance(factor.id, this.model, this.controls.extent);
        named.push(placeOf({ id: factor.id, probability, otherwise }, this.chances));
        continue;
      }
      const draw = this.drawOf(factor);
      if (draw) drawn.push({ draw: placeOf(draw, this.draws), complement: factor.kind === "complement" });
      else certain *= certainFactor(factor, this.model);
    }
    return { id, certain, drawn, chances: named, shock };
  };

  /** `factor` × what an item that names it draws. */
  numberOf(id: ParameterId | QuantityId, factor = 1): EventNumber {
    const named: DrawingFactor = isQuantity(id) ? { kind: "quantity", id } : { kind: "parameter", id };
    const draw = this.drawOf(named);
    return draw
      ? { certain: factor, draw: placeOf(draw, this.draws) }
      : { certain: factor * certainFactor(named, this.model), draw: null };
  }

  /** What a factor draws; null for one that is certain by its declaration. */
  private drawOf(factor: DrawingFactor): Draw | null {
    switch (factor.kind) {
      case "used":
      case "constant":
        return null;
      case "quantity": {
        const { low, likely, high } = this.model.quantity(factor.id);
        return quantities[factor.id].uncertain ? { id: factor.id, low, likely, high } : null;
      }
      case "parameter":
      case "complement":
        return parameterById.get(factor.id)?.uncertain
          ? { id: factor.id, ...this.model.parameters.values[factor.id] }
          : null;
    }
  }
}

/** The place of what has that id; put at the end where it is new. */
function placeOf<Each extends { readonly id: string }>(wanted: Each, all: Each[]): number {
  const known = all.findIndex(({ id }) => id === wanted.id);
  return known < 0 ? all.push(wanted) - 1 : known;
}
