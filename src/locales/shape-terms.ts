/** Terms of the trade, one word for one thing everywhere. */
type TermId =
  | "payRatio"
  | "limit"
  | "sublimit"
  | "waitingHours"
  | "deductible"
  | "aggregate"
  | "retained"
  | "likely"
  | "mean"
  | "low"
  | "high"
  | "allLow"
  | "allHigh"
  /** Of likely: what the scenario's story tells. */
  | "story"
  | "usualRange"
  /** What the total of a scenario is, what stands beside it, and both. */
  | "insurableLoss"
  | "besideLoss"
  | "totalCost"
  | "extendedScenarios"
  | "totalCore"
  | "totalAll"
  /** How far the expected loss may lie from what is reckoned. */
  | "band"
  | "openAsNeutral"
  | "openRange"
  | "coverInForce"
  | "purePremium"
  | "officePremium"
  | "statedLiability"
  | "referenceOnly"
  | "indicative"
  | "notApplicable"
  | "notAssessed"
  | "unattainable"
  | "assumption";
export type TermWords = Readonly<Record<TermId, string>>;

/** Sentences said wherever a result stands. */
type NoticeId =
  /** What the scenarios leave out. */
  | "outOfScope"
  | "notADeclaration"
  | "technicalOnly"
  | "likelyIsNotAMode"
  | "retainedReasons"
  | "purePremiumFormula"
  | "officePremiumFormula"
  | "allLowHigh"
  | "usualRange"
  | "insurableLoss"
  | "extendedScenarios"
  | "band"
  | "statedLiability"
  | "fineMaximum"
  | "itServices"
  /** Why figures are no more than indicative. */
  | "indicativeAnswers"
  | "indicativeProfile";
export type NoticeWords = Readonly<Record<NoticeId, string>>;
