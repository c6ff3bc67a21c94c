import { coverOfScenario, figures, scenarioIds, scenarios } from "../engine";
import { assessed } from "./assessed";
import { isBlankText, oneOf, singleOf, type Argument } from "./cells";
import type { Context } from "./context";
import { planOf } from "./plan";
import { FunctionProblem } from "./problem";

/** PAID(scenario, plan, measure, answers, [parameters]): a column a measure. */
export function paid(
  [scenario, plan, measure, answers, parameters]: readonly Argument[],
  { language }: Context,
): unknown[][] {
  const id = oneOf("scenario", singleOf("scenario", scenario), scenarioIds);
  const wanted = singleOf("measure", measure);
  const columns = isBlankText(wanted) ? figures : [oneOf("measure", wanted, figures)];
  const terms = planOf(plan);
  const { model, scenarios: results } = assessed(answers, parameters, language);
  const [declared, result] = [scenarios.find((each) => each.id === id), results.find((each) => each.id === id)];
  if (!declared || !result) throw new Error(`No result of ${id}`);
  if (result.gate) throw new FunctionProblem({ code: "functionCannotHappen", scenario: id, gate: result.gate });
  const cover = coverOfScenario(terms, declared, result, model);
  if (!cover) throw new Error(`No cover of ${id}`);
  return [columns.map((column) => cover[column].paid)];
}
