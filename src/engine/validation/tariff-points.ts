import type { IndustryCode } from "../profile/industries";

/** Limits of a published plan: liability, and costs inside it. */
export type PlanId = "small" | "large" | "fit";

export type BusinessId =
  "manufacturing" | "retail" | "wholesale" | "logistics" | "restaurants" | "construction" | "itServices" | "machinery";

/**
 * How sure a figure is: VP was read in an excerpt of the publisher's own page, VS in a press report; seed is of the texts
 * the product was asked for with; unseen is quoted by the specification without a page.
 */
export type ConfidenceMark = "VP" | "VS" | "seed" | "unseen";

/** A published yearly premium in yen; revenue in yen a year. A price list's example, no quotation. */
export interface TariffPoint {
  readonly business: BusinessId;
  readonly industry: IndustryCode;
  readonly revenue: number;
  readonly plan: PlanId;
  readonly premium: number;
  readonly source: "sompo" | "fit";
  readonly mark: ConfidenceMark;
}

type Row = readonly [BusinessId, IndustryCode, number, number, number, number];

/** Revenue 500 million: 賠償1億/費用3,000万, 5億/1億; revenue 3 billion: the same. Source: sompo-japan-cyber.jp/fee. */
const sompo: readonly Row[] = [
  ["manufacturing", "E", 67_000, 117_000, 138_000, 238_000],
  ["retail", "I2", 93_000, 160_010, 188_000, 325_000],
  ["wholesale", "I1", 62_000, 107_000, 125_000, 216_000],
  ["logistics", "H", 165_000, 284_000, 334_000, 577_000],
  ["restaurants", "M", 123_000, 213_000, 250_000, 432_000],
  ["construction", "D", 62_000, 107_000, 125_000, 216_000],
  ["itServices", "G", 1_190_000, 1_828_000, 2_418_000, 3_713_000],
];
const [smaller, larger] = [500e6, 3e9];

/** The published tariff points of the domain's file, §5.3. */
export const tariffPoints: readonly TariffPoint[] = [
  ...sompo.flatMap(([business, industry, ...premiums]) =>
    premiums.map((premium, at): TariffPoint => ({
      business,
      industry,
      revenue: at < 2 ? smaller : larger,
      plan: at % 2 === 0 ? "small" : "large",
      premium,
      source: "sompo",
      mark: "VP",
    })),
  ),
  // 5億/5,000万, no deductible, 2022. Source: cyber-hoken.fit/question.html
  ...(
    [
      ["construction", "D", 138_560],
      ["machinery", "E", 139_240],
    ] as const
  ).map(([business, industry, premium]): TariffPoint => ({
    business,
    industry,
    revenue: smaller,
    plan: "fit",
    premium,
    source: "fit",
    mark: "VP",
  })),
];
