import type { ParameterSet } from "../parameters/set";
import { ln } from "../model/mathematics";
import { insuredLosses, type InsuredLoss } from "./insured-loss";
import type { Line } from "./line";
import {
  businesses,
  plans,
  tariffPoints,
  tariffRevenues,
  type BusinessId,
  type PlanId,
  type TariffPoint,
  type TariffRevenue,
} from "../cover/price/tariff-points";
import type { EventDraws } from "./training-lines";

/** The publisher names no number of staff: yen a head, whatever the business. 前提 */
const revenuePerStaff = 20_000_000;

const planIds = Object.keys(plans) as readonly PlanId[];
const keyOf = (business: BusinessId, revenue: TariffRevenue): string => `${business} ${revenue}`;

/** What the plans would pay a year of each business at each revenue, as events simulated say. */
export type TariffLosses = ReadonlyMap<string, Readonly<Partial<Record<PlanId, InsuredLoss>>>>;

export function tariffLosses(parameters: ParameterSet, draws: EventDraws): TariffLosses {
  const firms = new Map(tariffPoints.map(({ business, revenue }) => [keyOf(business, revenue), { business, revenue }]));
  return new Map(
    [...firms].map(([key, { business, revenue }]) => {
      const { industry, itServices } = businesses[business];
      const staff = Math.max(1, Math.round(revenue / revenuePerStaff));
      const profile = { industry, revenue, staff, ...(itServices ? { itServices } : {}) };
      const published = planIds.filter((plan) =>
        tariffPoints.some((point) => keyOf(point.business, point.revenue) === key && point.plan === plan),
      );
      const sold = published.map((plan) => plans[plan]);
      const losses = insuredLosses(profile, sold, parameters, { ...draws, customer: key });
      return [key, Object.fromEntries(published.map((plan, index) => [plan, losses[index]]))];
    }),
  );
}

const lossAt = (
  losses: TariffLosses,
  { business, revenue, plan }: Pick<TariffPoint, "business" | "revenue" | "plan">,
) => losses.get(keyOf(business, revenue))?.[plan] ?? { total: NaN, byScenario: {} };

/** The expected insured loss beside published premiums. Information: never fitted, no quotation. */
export const tariffLines = (losses: TariffLosses): readonly Line<"tariff">[] =>
  tariffPoints.map((point): Line<"tariff"> => {
    const { business, revenue, plan, premium } = point;
    const { total, byScenario } = lossAt(losses, point);
    return {
      section: "tariff",
      subjects: [
        { kind: "business", id: business },
        { kind: "plan", id: plan },
      ],
      verdict: "information",
      figures: {
        revenue: revenue / 1e6,
        staff: Math.round(revenue / revenuePerStaff),
        premium,
        insuredLoss: total,
        ratio: (100 * total) / premium,
        ransomware: (100 * (byScenario.s5 ?? 0)) / total,
      },
      named: [],
    };
  });

/** How a tariff moves: from the small plan to the large one, and with revenue to the power of an exponent. */
const shapeIds = ["stepSmaller", "stepLarger", "exponentSmall", "exponentLarge"] as const;
export type ShapeId = (typeof shapeIds)[number];

const [smaller, larger] = tariffRevenues;
const exponent = (from: number, to: number): number => ln(to / from) / ln(larger / smaller);

/** Of the published premiums and of the expected insured losses alike. */
const shapes: Readonly<Record<ShapeId, (at: (plan: PlanId, revenue: TariffRevenue) => number) => number>> = {
  stepSmaller: (at) => at("large", smaller) / at("small", smaller),
  stepLarger: (at) => at("large", larger) / at("small", larger),
  exponentSmall: (at) => exponent(at("small", smaller), at("small", larger)),
  exponentLarge: (at) => exponent(at("large", smaller), at("large", larger)),
};

export function tariffShapeLines(losses: TariffLosses): readonly Line<"tariffShape">[] {
  const named = new Set(tariffPoints.filter(({ revenue }) => revenue === larger).map(({ business }) => business));
  return [...named].flatMap((business) =>
    shapeIds.map((id): Line<"tariffShape"> => ({
      section: "tariffShape",
      subjects: [
        { kind: "business", id: business },
        { kind: "shape", id },
      ],
      verdict: "information",
      figures: {
        published: shapes[id]((plan, revenue) => premiumOf(business, plan, revenue)),
        model: shapes[id]((plan, revenue) => lossAt(losses, { business, plan, revenue }).total),
      },
      named: [],
    })),
  );
}

const premiumOf = (business: BusinessId, plan: PlanId, revenue: TariffRevenue): number =>
  tariffPoints.find((each) => each.business === business && each.plan === plan && each.revenue === revenue)?.premium ??
  NaN;
