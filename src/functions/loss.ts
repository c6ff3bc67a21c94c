import { figures, scenarioIds, type Estimate, type Figure, type ScenarioResult } from "../engine";
import { assessed } from "./assessed";
import { givenRange, isBlankText, oneOf, rangeOf, singleOf, type Argument, type Cells } from "./cells";
import { FunctionProblem } from "./problem";
import type { Context } from "./context";

const total = "total";
const everyItem = "*";

/** LOSS(scenario, item, measure, answers, [parameters]): a row an item, a column a measure; all items after their ids. */
export function loss(
  [scenario, item, measure, answers, parameters]: readonly Argument[],
  { language }: Context,
): unknown[][] {
  const id = oneOf("scenario", givenRange("scenario", singleOf("scenario", scenario))[0]?.[0], scenarioIds);
  const wanted = singleOf("measure", measure);
  const columns = isBlankText(wanted) ? figures : [oneOf("measure", wanted, figures)];
  const result = assessed(answers, parameters, language).scenarios.find((candidate) => candidate.id === id);
  if (!result) throw new Error(`No result of ${id}`);
  const { gate, loss: whole } = result;
  if (gate) throw new FunctionProblem({ code: "functionCannotHappen", scenario: id, gate });
  if (!whole) throw new Error(`No loss of ${id}`);
  const items = rangeOf(item) ?? [[total]];
  const amounts = (estimate: Estimate): number[] => columns.map((column: Figure) => estimate[column]);
  if (isEvery(items)) return result.items.map((amount) => [amount.id, ...amounts(amount)]);
  return items.flatMap((row) => row.map((value) => amounts(itemOf(value, result, whole))));
}

const isEvery = (items: Cells): boolean => items.length === 1 && items[0]?.length === 1 && items[0][0] === everyItem;

function itemOf(value: unknown, { items }: ScenarioResult, whole: Estimate): Estimate {
  if (isBlankText(value)) return whole;
  const id = oneOf("item", value, [total, everyItem, ...items.map((item) => item.id)]);
  return items.find((item) => item.id === id) ?? whole;
}
