import type { PlanWords } from "../../shape-plans";

export const terms: PlanWords["terms"] = {
  "liability.covered": { name: "① covered", meaning: "Whether damages and costs of defence are paid." },
  "liability.limit": { name: "① limit", meaning: "The most paid as ① for a claim or event. Blank is no limit." },
  "liability.deductible": { name: "① deductible", meaning: "What the customer bears of a claim or event." },
  "liability.payRatio": { name: "① pay ratio", meaning: "The share of a loss that is paid." },
  "liability.defence": { name: "Costs of defence", meaning: "Whether costs of defence use up the limit of ①." },
  "response.covered": {
    name: "② covered",
    meaning: "Whether costs such as forensics, notices, a helpdesk and restoration are paid.",
  },
  "response.limit": { name: "② limit", meaning: "The most paid as ② for an event. Blank is no limit." },
  "response.deductible": { name: "② deductible", meaning: "What the customer bears of the costs of ② for an event." },
  "response.payRatio": { name: "② pay ratio", meaning: "The share of the costs of ② that is paid." },
  "response.period": {
    name: "Response period",
    meaning: "Costs up to so many days after discovery are paid. Blank is no end.",
  },
  "response.aggregate": {
    name: "② and the annual aggregate",
    meaning: "Whether payments of ② use up the annual aggregate.",
  },
  "response.aggregateLimit": {
    name: "② annual limit",
    meaning: "Where ② stands beside the aggregate: the most paid as ② in a policy period. Blank is no limit.",
  },
  "interruption.covered": { name: "③ covered", meaning: "Whether lost profit and extra expense are paid." },
  "profit.limit": {
    name: "Lost profit limit",
    meaning: "The most paid as lost profit for an event. Blank is no limit.",
  },
  "profit.deductible": {
    name: "Lost profit deductible",
    meaning: "What the customer bears of lost profit for an event.",
  },
  "extraExpense.limit": {
    name: "Extra expense limit",
    meaning: "The most paid as extra expense for an event. Blank is no limit.",
  },
  "extraExpense.deductible": {
    name: "Extra expense deductible",
    meaning: "What the customer bears of extra expense for an event.",
  },
  "interruption.payRatio": { name: "③ pay ratio", meaning: "The share of the losses of ③ that is paid." },
  "interruption.period": {
    name: "Indemnity period",
    meaning: "Losses up to so many days after the outage began are paid. Blank is no end.",
  },
  "interruption.waiting": { name: "Waiting hours", meaning: "The time of an outage that is not paid." },
  "interruption.waitingKind": {
    name: "Kind of waiting",
    meaning:
      "Whether waiting hours are taken off the outage, or an unbroken outage that exceeds them is paid from its start.",
  },
  "sublimit.restoration": {
    name: "Restoration sublimit",
    meaning: "The most paid to restore data, servers and PCs, inside ②.",
  },
  "sublimit.litigation": { name: "Litigation sublimit", meaning: "The most paid for costs of defence, inside ①." },
  "sublimit.giftPerPerson": {
    name: "Gift per person",
    meaning: "The most paid of a gift of apology to each person affected.",
  },
  "sublimit.dependency": {
    name: "Dependency sublimit",
    meaning: "The most paid for outages of contractors and cloud services.",
  },
  "emergency.limit": { name: "Emergency sublimit", meaning: "The most paid as ② where a suspicion is not confirmed." },
  "emergency.payRatio": {
    name: "Emergency pay ratio",
    meaning: "The share of the costs of ② that is paid where a suspicion is not confirmed.",
  },
  "emergency.externalReport": {
    name: "Emergency: report from outside",
    meaning:
      "Emergency costs are paid only after a report by an authority or another outside party. The scenario begins with one, so no amount changes.",
  },
  "share.internal": {
    name: "Internal work covered",
    meaning: "The share of internal work that is above ordinary wages.",
  },
  "share.improvement": {
    name: "Prevention covered",
    meaning: "The share of spending on prevention that is paid as a cost of ②.",
  },
  "option.voluntaryShutdown": {
    name: "Voluntary shutdown",
    meaning: "Profit lost because the customer shut systems down on a suspicion is paid, too.",
  },
  "option.brandRecovery": { name: "Brand recovery", meaning: "Campaigns to win trust back are paid, too." },
  "option.cardLiability": {
    name: "Card companies' claims",
    meaning: "Claims of card companies for reissue and fraud are paid, too.",
  },
  "option.dependency": {
    name: "Dependency",
    meaning: "Losses of ③ from outages of contractors and cloud services are paid, too; telecom and power are not.",
  },
  "option.itServices": {
    name: "IT services",
    meaning: "Claims of customers over faulty IT services are paid, too. Its premium is outside this table.",
  },
  "option.ransom": { name: "Ransom", meaning: "Whether a ransom is paid. Domestic wordings usually exclude it." },
  "option.bodilyInjury": {
    name: "Injury and property",
    meaning: "Bodily injury and damage to property are paid, too. Their amounts are outside this diagnosis.",
  },
  order: { name: "Order of application", meaning: "In which order pay ratio, sublimits and deductible are applied." },
  "aggregate.limit": { name: "Annual aggregate", meaning: "The most paid in a policy period. Blank is no limit." },
  "coInsurance.share": { name: "Co-insurance share", meaning: "The share of each payment that this insurer bears." },
  "premium.quoted": { name: "Quoted premium", meaning: "The yearly premium that the customer is or was asked for." },
  "premium.tariff": {
    name: "Tariff premium",
    meaning: "The yearly premium by the insurer's own tariff, before discounts.",
  },
  firstInception: { name: "First inception", meaning: "The day the first policy began." },
  retroactive: { name: "Retroactive date", meaning: "Claims for what happened before that day are not paid." },
  insured: { name: "Insured", meaning: "The companies and countries insured." },
  group: { name: "Group policy", meaning: "Name and conditions of a group policy." },
  otherInsurance: { name: "Other insurance", meaning: "Other policies that pay for the same loss." },
  waiver: { name: "Waiver of subrogation", meaning: "Whom no recourse is taken against." },
};
