/** What a policy pays of losses, and why the rest stays. */
export { reasons, type Reason, type Settlement } from "./claim";
export { lineOf, partOfLine } from "./answered-by";
export type { Outage } from "./outage";
export { coverLines, type CoverLine, type Layer, type Plan, type ScenarioSublimit } from "./plan";
export type { ItemLoss, LossEvent } from "./settle-event";
export { settleYear, type EventSettlement } from "./settle-year";
export { yenRange, type TermGroup, type TermKind } from "./term";
export { planTerms, type TermId, type Terms, type TermValue } from "./terms";
export { isPlanError, type PlanIssue } from "./issue";
export { blankValues } from "./read-term";
export { readPlansJson } from "./plans-file";
export { mostPlans, readEachPlan, readPlans, type PlanInput, type PlansRead } from "./read-plans";
export { plansSchema } from "./plans-schema";
export { typicalPlan, typicalPlanIds, type TypicalPlanId } from "./typical-plans";
export { claimableItems, isTimed, type EventPoint } from "./event-of-scenario";
export { sharedSublimits } from "../scenarios/scenario";
export { coverOfItems, type Cover, type EventCover, type ItemCover } from "./item-cover";
export { classesOf, isDefence, type ItemClass } from "./item-class";
export { retainingParts, type RetainingPart } from "./retaining-parts";
export { coverOfScenario, type ScenarioCover } from "./scenario-cover";
export { loadsOf, type Loads } from "./price/loads";
export { lossRatios, premiumsOf, priceOf, type LossRatios, type Price } from "./price/price";
export { priceBasis, priceRange, type ExpectedLosses, type PriceBasis, type PriceRange } from "./price/price-basis";
export {
  priceParts,
  technicalPrice,
  type PaidYear,
  type PricePart,
  type TechnicalPrice,
} from "./price/technical-price";
export {
  discountOf,
  discountStates,
  discountSum,
  type Confirmed,
  type Discount,
  type DiscountState,
} from "./discount/discount";
export type { DiscountIssue } from "./discount/issue";
export { discountSchema, readDiscounts, type DiscountRead } from "./discount/read-table";
export { discountShape, type DiscountCondition, type DiscountRow, type DiscountTable } from "./discount/table";
export {
  comparePlans,
  type ComparedLayer,
  type ComparedSublimit,
  type ComparedTerm,
  type PlanComparison,
} from "./comparison/compare-plans";
export { verdicts, type Verdict } from "./comparison/verdict";
export { isActing } from "./acting";
export { appetiteOf } from "./appetite";
export { statedPlan, type StatedPlan, type StatedPolicy } from "./stated-plan";
export { exclusionIds, exclusions, exclusionsOf, type ExclusionId } from "./exclusions/exclusions";
export { exclusionsInPlay, type ExclusionInPlay } from "./exclusions/in-play";
export { gapReasons, gapsOfScenario, heaviestGapsFirst, type Gap, type GapReason } from "./gaps";
export { marketRemarks, type MarketRemark } from "./market-bounds";
export type { BesideTariff } from "./price/beside-tariffs";
export { planPrice, tariffsBeside, type PlanPrice } from "./price/plan-price";
export {
  plans as publishedPlans,
  tariffPoints,
  tariffSources,
  type TariffPoint,
  type TariffSource,
} from "./price/tariff-points";
