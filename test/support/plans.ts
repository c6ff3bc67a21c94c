import { item, type CostItem } from "../../src/engine/scenarios/scenario";
import type { LossEvent } from "../../src/engine/cover/settle-event";
import type { Plan } from "../../src/engine/cover/plan";
import { discountShape, type DiscountTable } from "../../src/engine/cover/discount/table";
import { typicalPlan } from "../../src/engine/cover/typical-plans";
import type { Terms } from "../../src/engine/cover/terms";

/** Everything covered, nothing limited, nothing deducted. */
export const open: Terms = {
  "liability.covered": true,
  "liability.limit": null,
  "liability.deductible": 0,
  "liability.payRatio": 1,
  "liability.defence": "inside",
  "response.covered": true,
  "response.limit": null,
  "response.deductible": 0,
  "response.payRatio": 1,
  "response.period": null,
  "response.aggregate": "inside",
  "response.aggregateLimit": null,
  "interruption.covered": true,
  "profit.limit": null,
  "profit.deductible": 0,
  "extraExpense.limit": null,
  "extraExpense.deductible": 0,
  "interruption.payRatio": 1,
  "interruption.period": null,
  "interruption.waiting": 0,
  "interruption.waitingKind": "deducted",
  "sublimit.restoration": null,
  "sublimit.litigation": null,
  "sublimit.giftPerPerson": null,
  "sublimit.dependency": null,
  "emergency.limit": null,
  "emergency.payRatio": 1,
  "emergency.externalReport": false,
  "share.internal": 1,
  "share.improvement": 1,
  "option.voluntaryShutdown": true,
  "option.brandRecovery": true,
  "option.cardLiability": true,
  "option.dependency": true,
  "option.itServices": true,
  "option.ransom": true,
  "option.bodilyInjury": true,
  order: "ratioFirst",
  "aggregate.limit": null,
  "coInsurance.share": 1,
  "premium.quoted": 0,
  "premium.tariff": 0,
  firstInception: null,
  retroactive: null,
  insured: "",
  group: "",
  otherInsurance: "",
  waiver: "",
};

export const planOf = (terms: Partial<Terms> = {}, rest: Partial<Omit<Plan, "terms">> = {}): Plan => ({
  name: "",
  terms: { ...open, ...terms },
  scenarioSublimits: [],
  layers: [],
  ...rest,
});

/** One item of each kind that terms tell apart. */
export const items = {
  damages: item("t.damages", "liability", [], { category: "liability" }),
  defence: item("t.defence", "liability", [], { category: "liability", sublimit: "litigation" }),
  itClaim: item("t.itClaim", "liability", [], { category: "liability", option: "itServices" }),
  forensic: item("t.forensic", "response", []),
  internal: item("t.internal", "response", [], { share: "internal" }),
  gift: item("t.gift", "response", [], { perPerson: "s2.gift" }),
  monitoring: item("t.monitoring", "response", [], { months: "s2.monitorMonths" }),
  restoration: item("t.restoration", "response", [], { sublimit: "restoration" }),
  improvement: item("t.improvement", "none", [], { payableAs: "response", share: "improvement" }),
  profit: item("t.profit", "interruption", [], { category: "profit" }),
  temporary: item("t.temporary", "interruption", []),
  dependency: item("t.dependency", "conditional", [], {
    category: "profit",
    conditionalPart: "interruption",
    option: "dependency",
    sublimit: "dependency",
  }),
  idle: item("t.idle", "none", []),
} as const satisfies Readonly<Record<string, CostItem>>;
export type ItemName = keyof typeof items;

/** Yen by item; ③'s grow with time. */
export function eventOf(
  losses: Readonly<Partial<Record<ItemName, number>>>,
  rest: Partial<Omit<LossEvent, "losses">> = {},
): LossEvent {
  const timed = new Set<ItemName>(["profit", "temporary", "dependency"]);
  return {
    scenario: "data-breach",
    losses: (Object.entries(losses) as readonly (readonly [ItemName, number])[]).map(([name, yen]) => ({
      item: items[name],
      yen,
      timed: timed.has(name),
    })),
    outage: null,
    gift: null,
    months: null,
    unconfirmed: false,
    ...rest,
  };
}

/** Two plans as a file: the large and the small one, by other names. */
export const plansFile = (first: string, second: string): string =>
  JSON.stringify({ plans: [typicalPlan("large", first), typicalPlan("small", second)] });

/** A table of an insurer's discounts as a file. */
export const discountsFile = (table: Partial<DiscountTable> = {}): string =>
  JSON.stringify({ ...discountShape, rule: "2026-001", ...table });
