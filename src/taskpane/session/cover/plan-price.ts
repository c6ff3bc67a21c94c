import {
  besideTariffs,
  loadsOf,
  lossRatios,
  priceOf,
  priceRange,
  technicalPrice,
  type BesideTariff,
  type ExpectedLosses,
  type LossRatios,
  type Model,
  type ParameterSet,
  type Plan,
  type Price,
  type PriceRange,
  type TechnicalPrice,
} from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";

/** What a plan should cost, as the years say, beside what is asked for it. */
export interface PlanPrice {
  readonly technical: TechnicalPrice;
  readonly price: Price;
  /** Of the gross premium equivalent; null where it is not known, or nothing is expected to be lost. */
  readonly range: PriceRange | null;
  readonly ratios: LossRatios;
}

/** `losses`: null while it is not worked out how far they could move. */
export function planPrice(
  { terms }: Plan,
  { paid }: Pick<PlanYears, "paid">,
  parameters: ParameterSet,
  losses: ExpectedLosses | null,
): PlanPrice {
  const technical = technicalPrice({ mean: paid.mean, tvar: paid.tvar["0.99"].value }, loadsOf(parameters));
  const price = priceOf(terms, technical, null);
  return {
    technical,
    price,
    range: losses && priceRange(price.gross, losses),
    ratios: lossRatios(paid.mean, price),
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
  Math.abs(Math.log(revenueRatio)) + Math.abs(Math.log(limitRatio ?? 1));
