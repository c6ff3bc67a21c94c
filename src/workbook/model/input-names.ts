import { questions, variables } from "../../engine";
import { names } from "./names";

/** The defined name of every cell a customer fills in: profile, answers, remarks. */
export const inputNames: readonly string[] = [
  ...variables.map(({ id }) => names.input(id)),
  ...questions.flatMap(({ id }) => [names.input(id), names.remark(id)]),
];
