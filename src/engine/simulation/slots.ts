import { lognormalTable, pertTable, uniformTable } from "./distributions";
import type { SimulatedChance, SimulatedScenario } from "./model";
import type { QuantileTable } from "./quantile-table";
import type { Triple } from "../parameters";
import type { Shock } from "../scenarios/scenario";

/** What is drawn for a slot: base + scale × a quantile. */
export interface Slot {
  readonly table: QuantileTable | null;
  readonly base: number;
  readonly scale: number;
}

const shocks: readonly Shock[] = ["cost", "liability"];

/** The slots of one event, and where each stands among them. */
export interface SlotPlan {
  readonly slots: readonly MakeSlot[];
  readonly shock: (shock: Shock) => number;
  readonly draw: (draw: number) => number;
  /** What a chance is where it is not the whole, and the number that decides which. */
  readonly share: (chance: number) => number;
  readonly decided: (chance: number) => number;
}

/**
 * An event draws both shocks, its draws, and for each chance a share and what decides on it, whatever comes of them: a
 * what-if keeps its numbers. Each slot is made when asked for, as its table may take long.
 */
export function slotPlan({ sigmas, draws, chances }: SimulatedScenario, gamma: number): SlotPlan {
  const [firstDraw, firstShare] = [shocks.length, shocks.length + draws.length];
  return {
    slots: [
      ...shocks.map((shock) => () => lognormalSlot(sigmas[shock])),
      ...drawSlotsOf(draws, gamma),
      ...chanceSlots(chances, gamma),
    ],
    shock: (shock) => shocks.indexOf(shock),
    draw: (draw) => firstDraw + draw,
    share: (chance) => firstShare + chance,
    decided: (chance) => firstShare + chances.length + chance,
  };
}

type MakeSlot = () => Slot;

export const drawSlotsOf = (draws: readonly Triple[], gamma: number): readonly MakeSlot[] =>
  draws.map((draw) => () => pertSlot(draw, gamma));

/** What each chance is where it is not the whole; then what decides. */
export const chanceSlots = (chances: readonly SimulatedChance[], gamma: number): readonly MakeSlot[] => [
  ...drawSlotsOf(
    chances.map(({ otherwise }) => otherwise),
    gamma,
  ),
  ...chances.map(() => uniformSlot),
];

export const uniformSlot: MakeSlot = () => ({ table: uniformTable(), base: 0, scale: 1 });

/** A modified PERT through a triple. */
export const pertSlot = ({ low, likely, high }: Triple, gamma: number): Slot =>
  low === high
    ? { table: null, base: low, scale: 0 }
    : { table: pertTable((likely - low) / (high - low), gamma), base: low, scale: high - low };

/** A lognormal of mean 1. */
export const lognormalSlot = (sigma: number): Slot =>
  sigma === 0 ? { table: null, base: 1, scale: 0 } : { table: lognormalTable(sigma), base: 0, scale: 1 };
