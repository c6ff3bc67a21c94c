import { amountVariables, questions, variables } from "../../engine";
import { names } from "./names";

/** The name of each unit cell, and of the amount it stands beside. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  amountVariables.map(({ id }) => [names.unit(id), names.input(id)]),
);

/** The defined name of every cell a customer fills in: profile with its units, answers, remarks. */
export const inputNames: readonly string[] = [
  ...variables.map(({ id }) => names.input(id)),
  ...unitNames.keys(),
  ...questions.flatMap(({ id }) => [names.input(id), names.remark(id)]),
];
