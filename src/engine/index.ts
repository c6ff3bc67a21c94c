/** The engine's public face: pure, no Excel, no words, no clock. */
export * from "./assess";
export * from "./comparison/compare-sets";
export type { Both, ScenarioChange } from "./comparison/scenario-changes";
export * from "./catalogue";
export { fingerprintInputs, fingerprintParameters } from "./fingerprint";
export type { Expression, IndustryTable, InfixOperator, Test } from "./model/expression";
export type { ListedFor, NamedChoice, NamedList, NamedNumber, NamedValue, OptionalNumber } from "./model/named-value";
export type {
  ApplicableColumn,
  CapColumn,
  DerivedColumn,
  EffectKind,
  QuestionColumn,
  QuestionFactor,
  QuestionLeaf,
} from "./model/question-leaf";
export type { SheetExpression, SheetLeaf, SheetTest } from "./model/sheet-leaf";
export {
  backupParts,
  historyParts,
  logParts,
  ratedIds,
  ratingParts,
  scenarioParts,
  sheetParts,
  type BackupPart,
  type HistoryPart,
  type LogPart,
  type RatedId,
  type RatingPart,
  type ScenarioPart,
  type SheetPart,
  type ValueName,
} from "./model/value-names";
export { namedValue, namedValues } from "./named-values";
export { caps, type Cap } from "./rating/caps";
export { derivedColumn, listedColumn } from "./rating/question-columns";
export { SheetValues } from "./sheet-values";
export * from "./improvement/improvement";
export { discountWith } from "./improvement/discount-with";
export { outlookOf, type Outlook } from "./improvement/outlook";
export { improvementPath, type ImprovementPath, type PathStep } from "./improvement/path";
export { proposalOf, proposalSteps, type Proposal, type ProposedChange } from "./improvement/proposal";
export { costOf, returnOnCost, type ReturnOnCost } from "./improvement/return-on-cost";
export * from "./improvement/tried";
export { lossHistory, type IncidentEffect, type IncidentReason, type LossHistory } from "./loss-history";
export { openAsNeutral, type OpenAsNeutral } from "./open-as-neutral";
export { openRange, openRangeChunked, type OpenRange } from "./open-range";
export * from "./cover";
export * from "./insurer";
export * from "./report";
export * from "./query";
export { chanceIds, chances, estimateOfChance, type ChanceId } from "./model/chances";
export { comparedDigits } from "./model/mathematics";
export { isQuantity, quantities, quantityIds, type Quantity, type QuantityId } from "./model/quantities";
export type { Model } from "./model/resolve";
export { readJson, type JsonIssue, type JsonKind, type KindOf, type JsonRead } from "./json/read-json";
export { defaults } from "./profile/defaults";
export * from "./parameters";
export type { Estimate } from "./parameters/estimates";
export { pertMean } from "./parameters/moments";
export * from "./parameters/issue";
export * from "./parameters/overrides";
export * from "./parameters/carried-over";
export * from "./parameters/check";
export { editionOf, editions, retiredRows, type EditionRow } from "./parameters/editions";
export { readParameters } from "./parameters/read";
export * from "./parameters/set";
export {
  incidentKinds,
  incidentNumbers,
  incidentsNone,
  tellingIds,
  type IncidentField,
  type IncidentNumber,
} from "./profile/incidents";
export { policyTerms, type PolicyField } from "./profile/policy";
export {
  providerKinds,
  providerNames,
  providerNumbers,
  providersNone,
  type ProviderField,
  type ProviderKind,
  type ProviderNumber,
} from "./profile/providers";
export { amountUnits, type AmountUnitId } from "./profile/amount-units";
export { industryCodes, type IndustryCode } from "./profile/industries";
export { awardClasses, personalDataKinds, type AwardClass, type PersonalDataKind } from "./profile/kinds";
export {
  retiredSourceOf,
  retiredVariableIds,
  retiredVariables,
  type RetiredVariable,
  type RetiredVariableId,
} from "./profile/retired";
export { isRanged } from "./profile/ranged";
export * from "./profile/variables";
export { eventIntervals, normalQuantile95, totalCostIntervals, type EventInterval } from "./simulation/event-interval";
export { simulationModel } from "./simulation/model";
export {
  laterQuestions,
  optionCarriedOver,
  retiredQuestionIds,
  successorsOf,
  type RetiredOptionId,
  type RetiredQuestionId,
} from "./sheet/retired-questions";
export { carriedOver } from "./sheet/carried-over";
export { verifyingFacts } from "./sheet/verification";
export { backupQuestions } from "./rating/backup-values";
export { indicativeReasons, type IndicativeReason } from "./rating/basis-values";
export { grades, gradesByThreshold, lowestGrade, type CapGrade, type Grade } from "./rating/grade";
export { strongest, weakest } from "./rating/points";
export type { OperationLog } from "./rating/operation-log";
export type { CapResult, Rating } from "./rating/rate";
export { confirmations, type Confirmation } from "./underwriting/confirmation";
export { gateIds, gateStates, type GateId, type GateState } from "./underwriting/gate";
export type { GateResult } from "./underwriting/gate-results";
export {
  acceptanceOf,
  type Acceptance,
  type AcceptanceRow,
  type AcceptanceState,
  type CaseFacts,
} from "./underwriting/acceptance";
export { questionTests } from "./underwriting/gate-values";
export { gates } from "./underwriting/gates";
export {
  appetiteParts,
  appetiteStates,
  segments,
  type AppetitePart,
  type AppetiteState,
  type Segment,
} from "./underwriting/appetite-values";
export {
  authorityFindings,
  authorityLevels,
  authorityParts,
  authorityRows,
  type AuthorityFinding,
  type AuthorityLevel,
  type AuthorityPart,
} from "./underwriting/rules/authority-rules";
export { gateRuleParts, noUpperSize, type GateRulePart } from "./underwriting/rules/gate-rules";
export type { RuleIssue } from "./underwriting/rules/issue";
export { checkRules, readRules, rulesJson, rulesSchema } from "./underwriting/rules/read-rules";
export type { ChoiceListId, NumericRule, Rule, RuleValue } from "./underwriting/rules/rule";
export {
  defaultRules,
  numberOfRule,
  numbersOfRules,
  numericRules,
  rules,
  standardOf,
  textOfRule,
  type AppetiteSizeRuleId,
  type RequirementNumberId,
  type NumericRuleId,
  type RuleByIndustry,
  type RuleId,
  type RuleSet,
  type TextRuleId,
} from "./underwriting/rules/rules";
export * from "./scenarios";
export type { Amount, FactorValue } from "./scenarios/amount";
export type { ScenarioResult } from "./scenarios/assess-scenario";
export { coreOf, expectedYearOf, type ExpectedYear } from "./scenarios/expected-year";
export {
  annualUnder,
  coverHeadlineIds,
  coverHeadlines,
  partsOf,
  partSum,
  type CoverHeadline,
} from "./scenarios/part-sums";
export { totalCosts, type TotalCost } from "./scenarios/total-cost";
export { randomFactors, type RandomFactor } from "./scenarios/random-factors";
export { impactLevels, statesLiability, type ImpactLevel, type ImpactResult } from "./scenarios/impact";
export * from "./sheet/hearing-sheet";
export { profileCarriedOver } from "./sheet/retired-profile";
export * from "./sheet/issue";
export { unclassifiedIndustry, type ProfileValues } from "./sheet/profile";
export { replyInWords } from "./sheet/reply-text";
export type { Reply } from "./sheet/replies";
export { unnamed } from "./sheet/mention-text";
export { countedRows } from "./sheet/uncounted-rows";
export { understandFlag } from "./sheet/flag-text";
export { bracketed } from "./sheet/bracketed";
export { understandNoAnswer } from "./sheet/no-answer";
export type { CorporateNumberFault } from "./sheet/corporate-number";
export { understandDate } from "./sheet/date-text";
export { foldText } from "./sheet/fold-text";
export { exact } from "./sheet/exact";
export { understandNumber } from "./sheet/number-text";
export { engineVersion } from "./version";
