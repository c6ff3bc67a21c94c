import type { ParameterSet } from "../parameters/set";
import { modelOfSheet } from "../simulation/model-of-sheet";
import type { SimulationModel } from "../simulation/model";
import { closedFormLines } from "./closed-forms";
import { controlLine } from "./controls";
import { convergenceLines } from "./convergence";
import { customerIds, referenceCustomers, sheetOf, type CustomerId } from "./customers";
import { directionLines } from "./directions";
import type { AnyLine } from "./line";
import { levelLines } from "./levels";
import { missLines } from "./misses";
import { referenceLines } from "./reference";
import { seedLines } from "./seeds";
import { stepLines } from "./steps";
import { tariffLines, tariffLosses, tariffShapeLines } from "./tariff";
import { trainingLines } from "./training-lines";

/** How much is simulated. Seeds were fixed before anything was simulated. */
export interface ValidationSize {
  readonly seed: number;
  /** For the closed forms. */
  readonly years: number;
  readonly convergence: readonly number[];
  readonly seeds: readonly number[];
  readonly yearsOfSeeds: number;
  /** Events of a scenario, for what one costs: a multiple of 256. */
  readonly events: number;
  /** Events of a scenario, for what plans would pay: a multiple of 256. */
  readonly eventsOfTariff: number;
}

export const fullValidation: ValidationSize = {
  seed: 20_261_122,
  years: 250_000,
  convergence: [10_000, 100_000, 1_000_000],
  seeds: [1, 2, 3, 4, 5],
  yearsOfSeeds: 100_000,
  events: 65_536,
  eventsOfTariff: 20_480,
};

export interface Validation {
  /** Every check passed. */
  readonly passed: boolean;
  readonly lines: readonly AnyLine[];
}

/** Checks the model with a parameter set, the way an internal model review asks for. The same every time. */
export function validateModel(parameters: ParameterSet, size: ValidationSize = fullValidation): Validation {
  const models = customerIds.map((id): readonly [CustomerId, SimulationModel] => [
    id,
    // streams of its own: what one customer draws says nothing about another
    { ...modelOfSheet(sheetOf(referenceCustomers[id]), parameters), customer: id },
  ]);
  const { seed, years } = size;
  const losses = tariffLosses(parameters, { seed, events: size.eventsOfTariff });
  const checked: readonly AnyLine[] = [
    ...models.flatMap(([id, model]) => closedFormLines(id, model, { years, seed })),
    ...models.flatMap(([id, model]) => convergenceLines(id, model, { years: size.convergence, seed })),
    ...models.flatMap(([id, model]) => seedLines(id, model, { years: size.yearsOfSeeds, seeds: size.seeds })),
    ...customerIds.map((id) => controlLine(id, parameters)),
    ...directionLines(parameters),
    ...referenceLines(parameters),
    ...levelLines(parameters, { seed, events: size.events }),
    ...stepLines(parameters),
    ...trainingLines(parameters, { seed, events: size.events }),
    ...tariffLines(losses),
    ...tariffShapeLines(losses),
  ];
  const lines = [...missLines(checked, parameters, { seed, events: size.eventsOfTariff }), ...checked];
  return { passed: lines.every(({ verdict }) => verdict !== "failed"), lines };
}
