import { simulationModel } from "../engine/simulation/model";
import { assessed } from "./assessed";
import { eachCell, givenRange, isBlank, limited, numberOf, type Argument } from "./cells";
import { seed as seeds, years as yearLimits } from "./limits";
import type { Context } from "./context";

/** EXCEEDANCE(loss, answers, [parameters], [years], [seed]) */
export async function exceedance(
  [loss, answers, parameters, years, seed]: readonly Argument[],
  { language, simulate }: Context,
): Promise<unknown[][]> {
  const amounts = givenRange("loss", loss);
  const options = { years: limited("years", years, yearLimits, true), seed: limited("seed", seed, seeds, true) };
  eachCell(amounts, (value) => numberOf("loss", value), isBlank);
  const { model, scenarios } = assessed(answers, parameters, language);
  const simulated = await simulate(simulationModel(model, scenarios), options);
  return eachCell(amounts, (value) => simulated.exceedance(numberOf("loss", value)), isBlank);
}
