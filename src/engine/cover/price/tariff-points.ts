import type { IndustryCode } from "../../profile/industries";

/**
 * How sure a figure is: VP was read in an excerpt of the publisher's own page, VS in a press report; seed is of the texts
 * the product was asked for with; unseen is quoted by the specification without a page.
 */
export type ConfidenceMark = "VP" | "VS" | "seed" | "unseen";

/** A published plan, yen an event: limits of ① liability, less a deductible, and of ② response, which stand inside ①'s. */
export interface PublishedPlan {
  readonly liability: number;
  readonly response: number;
  readonly deductible: number;
}

/** small, large: of sompo; fit: of fit. */
export const plans = {
  small: { liability: 100e6, response: 30e6, deductible: 100e3 },
  large: { liability: 500e6, response: 100e6, deductible: 100e3 },
  fit: { liability: 500e6, response: 50e6, deductible: 0 },
} as const satisfies Readonly<Record<string, PublishedPlan>>;
export type PlanId = keyof typeof plans;

export type BusinessId =
  "manufacturing" | "retail" | "wholesale" | "logistics" | "restaurants" | "construction" | "itServices" | "machinery";

/** A business the tariffs name. */
export interface Business {
  readonly industry: IndustryCode;
  /** Its premium holds the option for losses of those it serves. */
  readonly itServices?: true;
}

export const businesses: Readonly<Record<BusinessId, Business>> = {
  manufacturing: { industry: "E" },
  retail: { industry: "I2" },
  wholesale: { industry: "I1" },
  logistics: { industry: "H" },
  restaurants: { industry: "M" },
  construction: { industry: "D" },
  itServices: { industry: "G", itServices: true },
  machinery: { industry: "E" },
};

/** Yen a year. */
export const tariffRevenues = [500e6, 3e9] as const;
export type TariffRevenue = (typeof tariffRevenues)[number];

/** Where premiums were published. */
export const tariffSources = {
  sompo: { site: "sompo-japan-cyber.jp", page: "https://sompo-japan-cyber.jp/fee" },
  fit: { site: "www.cyber-hoken.fit", page: "https://www.cyber-hoken.fit/question.html" },
} as const;
export type TariffSource = keyof typeof tariffSources;

/** A published yearly premium in yen. A price list's example, no quotation. */
export interface TariffPoint {
  readonly business: BusinessId;
  readonly revenue: TariffRevenue;
  readonly plan: PlanId;
  readonly premium: number;
  readonly source: TariffSource;
  readonly mark: ConfidenceMark;
}

/** Premiums of plans small and large at the smaller revenue, then at the larger. */
type Row = readonly [BusinessId, number, number, number, number];

const sompo: readonly Row[] = [
  ["manufacturing", 67_000, 117_000, 138_000, 238_000],
  ["retail", 93_000, 160_010, 188_000, 325_000],
  ["wholesale", 62_000, 107_000, 125_000, 216_000],
  ["logistics", 165_000, 284_000, 334_000, 577_000],
  ["restaurants", 123_000, 213_000, 250_000, 432_000],
  ["construction", 62_000, 107_000, 125_000, 216_000],
  ["itServices", 1_190_000, 1_828_000, 2_418_000, 3_713_000],
];
const [smaller, larger] = tariffRevenues;

/** Of 2022, without a deductible. */
const fit: readonly (readonly [BusinessId, number])[] = [
  ["construction", 138_560],
  ["machinery", 139_240],
];

/** The published tariff points of the domain's file, §5.3. */
export const tariffPoints: readonly TariffPoint[] = [
  ...sompo.flatMap(([business, ...premiums]) =>
    premiums.map((premium, at): TariffPoint => ({
      business,
      revenue: at < 2 ? smaller : larger,
      plan: at % 2 === 0 ? "small" : "large",
      premium,
      source: "sompo",
      mark: "VP",
    })),
  ),
  ...fit.map(([business, premium]): TariffPoint => ({
    business,
    revenue: smaller,
    plan: "fit",
    premium,
    source: "fit",
    mark: "VP",
  })),
];
