import { viewpointIds } from "../engine";
import { eachCell, givenRange, oneOf, type Argument } from "./cells";
import { FunctionProblem } from "./problem";
import type { Context } from "./context";
import { assessed } from "./assessed";

const known = [...viewpointIds, "overall"] as const;

/** SCORE(viewpoint, answers, [parameters]) */
export function score([viewpoint, answers, parameters]: readonly Argument[], { language }: Context): unknown[][] {
  const wanted = givenRange("viewpoint", viewpoint);
  const { rating } = assessed(answers, parameters, language);
  return eachCell(wanted, (value) => {
    const id = oneOf("viewpoint", value, known);
    const found = [...rating.viewpoints, rating.overall].find((candidate) => candidate.id === id);
    if (found?.score == null) throw new FunctionProblem({ code: "functionNoScore", viewpoint: id });
    return found.score;
  });
}
