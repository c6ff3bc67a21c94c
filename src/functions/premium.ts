import { loadsOf, technicalPrice } from "../engine";
import { claimsModel } from "../engine/simulation";
import { simulationModel } from "../engine/simulation/model";
import { assessed } from "./assessed";
import { isBlankText, limited, oneOf, singleOf, type Argument } from "./cells";
import type { Context } from "./context";
import { priceMeasures, seed as seeds, years as yearLimits } from "./limits";
import { parametersOf } from "./parameters";
import { planOf } from "./plan";

/** PREMIUM(plan, answers, [parameters], [years], [seed], [price]): yen a year, a technical indication. */
export async function premium(
  [plan, answers, parameters, years, seed, price]: readonly Argument[],
  { language, settle }: Context,
): Promise<number> {
  const options = { years: limited("years", years, yearLimits, true), seed: limited("seed", seed, seeds, true) };
  const wanted = singleOf("price", price);
  const measure = isBlankText(wanted) ? "gross" : oneOf("price", wanted, priceMeasures);
  const plans = [planOf(plan)];
  const loads = loadsOf(parametersOf(parameters));
  const { model, scenarios } = assessed(answers, parameters, language);
  const claims = claimsModel(model, scenarios);
  const paid = await settle(simulationModel(model, scenarios), { claims, plans }, options);
  // a price is linear in what is expected to be paid; that TVaR is an estimate too is left out
  return measure === "error"
    ? technicalPrice({ mean: paid.standardError, tvar: 0 }, loads).gross
    : technicalPrice(paid, loads)[measure];
}
