import { defaultParameters, type ParameterSet } from "../parameters/set";
import type { Plan } from "./plan";
import type { Terms } from "./terms";

const million = 1_000_000;

/** What the three have in common. 前提; 90 % up to ¥10M of 緊急対応費用 and ¥500 of 見舞金: published terms of the market. */
const common = {
  "liability.covered": true,
  "liability.payRatio": 1,
  "liability.defence": "inside",
  "response.covered": true,
  "response.deductible": 0,
  "response.period": 365,
  "response.aggregate": "inside",
  "response.aggregateLimit": null,
  "profit.deductible": 0,
  "extraExpense.deductible": 0,
  "interruption.payRatio": 1,
  "interruption.waitingKind": "deducted",
  "sublimit.litigation": 10 * million,
  "sublimit.giftPerPerson": 500,
  "emergency.limit": 10 * million,
  "emergency.payRatio": 0.9,
  "emergency.externalReport": false,
  "share.improvement": 0,
  "option.voluntaryShutdown": false,
  "option.brandRecovery": false,
  "option.cardLiability": false,
  "option.itServices": false,
  "option.ransom": false,
  "option.bodilyInjury": false,
  order: "ratioFirst",
  "coInsurance.share": 1,
  "premium.quoted": 0,
  "premium.tariff": 0,
  firstInception: null,
  retroactive: null,
  insured: "",
  group: "",
  otherInsurance: "",
  waiver: "",
} as const satisfies Partial<Terms>;

type Own = Omit<Terms, keyof typeof common | "share.internal">;

const small: Own = {
  "liability.limit": 100 * million,
  "liability.deductible": 100_000,
  "response.limit": 30 * million,
  "response.payRatio": 0.9,
  "interruption.covered": false,
  "profit.limit": 0,
  "extraExpense.limit": 0,
  "interruption.period": 30,
  "interruption.waiting": 12,
  "sublimit.restoration": 10 * million,
  "sublimit.dependency": 0,
  "option.dependency": false,
  "aggregate.limit": 100 * million,
};

const medium: Own = {
  "liability.limit": 300 * million,
  "liability.deductible": 100_000,
  "response.limit": 50 * million,
  "response.payRatio": 1,
  "interruption.covered": true,
  "profit.limit": 30 * million,
  "extraExpense.limit": 10 * million,
  "interruption.period": 90,
  "interruption.waiting": 12,
  "sublimit.restoration": 20 * million,
  "sublimit.dependency": 0,
  "option.dependency": false,
  "aggregate.limit": 300 * million,
};

const large: Own = {
  "liability.limit": 500 * million,
  "liability.deductible": 100_000,
  "response.limit": 100 * million,
  "response.payRatio": 1,
  "interruption.covered": true,
  "profit.limit": 100 * million,
  "extraExpense.limit": 30 * million,
  "interruption.period": 180,
  "interruption.waiting": 8,
  "sublimit.restoration": 50 * million,
  "sublimit.dependency": 30 * million,
  "option.dependency": true,
  "aggregate.limit": 500 * million,
};

/** Three invented plans to start from, of the sizes that insurers of the Japanese market publish. */
export const typicalPlanIds = ["small", "medium", "large"] as const;
export type TypicalPlanId = (typeof typicalPlanIds)[number];

const typicalTerms: Readonly<Record<TypicalPlanId, Omit<Terms, "share.internal">>> = {
  small: { ...common, ...small },
  medium: { ...common, ...medium },
  large: { ...common, ...large },
};

/** `name`: in the language of who starts from it. `parameters`: say what of internal hours is covered. */
export const typicalPlan = (
  id: TypicalPlanId,
  name: string,
  { values }: Pick<ParameterSet, "values"> = defaultParameters,
): Plan => ({
  name,
  terms: { ...typicalTerms[id], "share.internal": values["cover.internalShare"].likely },
  scenarioSublimits: [],
  layers: [],
});
