import { ln } from "../../model/mathematics";
import type { Model } from "../../model/resolve";
import type { ParameterSet } from "../../parameters/set";
import type { Plan } from "../plan";
import { besideTariffs, type BesideTariff } from "./beside-tariffs";
import { loadsOf } from "./loads";
import { lossRatios, priceOf, type LossRatios, type Price } from "./price";
import { priceRange, type ExpectedLosses, type PriceRange } from "./price-basis";
import { technicalPrice, type TechnicalPrice } from "./technical-price";

/** What a plan should cost, as the years say, beside what is asked for it. */
export interface PlanPrice {
  readonly technical: TechnicalPrice;
  readonly price: Price;
  /** Of the gross premium equivalent; null where it is not known, or nothing is expected to be lost. */
  readonly range: PriceRange | null;
  readonly ratios: LossRatios;
}

/** What a plan pays in a year, yen, as a simulation measures it. */
interface PaidMeasured {
  readonly mean: number;
  readonly tvar: { readonly "0.99": { readonly value: number } };
}

/**
 * `losses`: null while it is not worked out how far they could move. `discount`: of the tariff, 0–1; null while no table of the
 * insurer's is loaded.
 */
export function planPrice(
  { terms }: Plan,
  { mean, tvar }: PaidMeasured,
  parameters: ParameterSet,
  losses: ExpectedLosses | null,
  discount: number | null,
): PlanPrice {
  const technical = technicalPrice({ mean, tvar: tvar["0.99"].value }, loadsOf(parameters));
  const price = priceOf(terms, technical, discount);
  return {
    technical,
    price,
    range: losses && priceRange(price.gross, losses),
    ratios: lossRatios(mean, price),
  };
}

/** Published premiums of such a firm's business, that of the firm and plan most like these first. */
export function tariffsBeside({ terms }: Plan, { price, range }: PlanPrice, model: Model): readonly BesideTariff[] {
  const firm = {
    industry: model.industry,
    revenue: model.used("revenue"),
    itServices: model.used("itServices") > 0,
  };
  return [...besideTariffs(firm, terms, price.gross, range)].sort((one, other) => distanceOf(one) - distanceOf(other));
}

/** 0 at a firm of the same revenue under a plan of the same limit. */
const distanceOf = ({ revenueRatio, limitRatio }: BesideTariff): number =>
  Math.abs(ln(revenueRatio)) + Math.abs(ln(limitRatio ?? 1));
