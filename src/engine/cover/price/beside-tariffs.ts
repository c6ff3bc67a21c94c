import type { IndustryCode } from "../../profile/industries";
import type { Terms } from "../terms";
import type { PriceRange } from "./price-basis";
import { businesses, plans, tariffPoints, type TariffPoint } from "./tariff-points";

/** Who a price is for. */
export interface PricedFirm {
  readonly industry: IndustryCode;
  /** Yen a year. */
  readonly revenue: number;
  readonly itServices: boolean;
}

/**
 * A published premium beside a price (公表料率点との差): never a reason for a rate. The nearer the two ratios are to 1, the more
 * it is of such a firm and such a plan.
 */
export interface BesideTariff {
  readonly point: TariffPoint;
  /** The firm's revenue, and the plan's limit of ①, over the point's; null: the plan has no limit. */
  readonly revenueRatio: number;
  readonly limitRatio: number | null;
  /** Yen a year: price less premium, at the price and at both ends of what is known of it. */
  readonly difference: number;
  readonly differences: PriceRange | null;
}

/** Those of the firm's own business, in the order they were published. `gross`: yen a year. */
export function besideTariffs(
  { industry, revenue, itServices }: PricedFirm,
  terms: Terms,
  gross: number,
  range: PriceRange | null,
): readonly BesideTariff[] {
  const limit = terms["liability.limit"];
  return tariffPoints.flatMap((point): BesideTariff[] => {
    const business = businesses[point.business];
    const sellsIt = "itServices" in business;
    if (business.industry !== industry || (sellsIt && !itServices)) return [];
    const { premium } = point;
    return [
      {
        point,
        revenueRatio: revenue / point.revenue,
        limitRatio: limit === null ? null : limit / plans[point.plan].liability,
        difference: gross - premium,
        differences: range && { low: range.low - premium, high: range.high - premium },
      },
    ];
  });
}
