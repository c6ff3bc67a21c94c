import { scenarioIds } from "../engine";
import { assessed } from "./assessed";
import { eachCell, givenRange, oneOf, type Argument } from "./cells";
import type { Context } from "./context";

/** FREQUENCY(scenario, answers, [parameters]) */
export function frequency([scenario, answers, parameters]: readonly Argument[], { language }: Context): unknown[][] {
  const wanted = givenRange("scenarios", scenario);
  const { scenarios } = assessed(answers, parameters, language);
  return eachCell(wanted, (value) => {
    const id = oneOf("scenarios", value, scenarioIds);
    return scenarios.find((result) => result.id === id)?.frequency ?? 0;
  });
}
