import {
  choice,
  date,
  deductible,
  flag,
  limit,
  period,
  requirement,
  share,
  text,
  waiting,
  yen,
  type TermKind,
} from "./term";

/**
 * The terms of a plan, in the order of its sheet. Sources: the terms that insurers of the Japanese market publish (the
 * domain's file, 5.1); what is typical of them is 前提.
 */
export const planTerms = [
  /** ① 損害賠償責任, a claim or event. */
  flag("liability.covered", "liability"),
  limit("liability.limit", "liability"),
  deductible("liability.deductible", "liability"),
  share("liability.payRatio", "liability"),
  /** Whether costs of defence use up the limit. */
  choice("liability.defence", "liability", ["outside", "inside"], "more"),

  /** ② 事故対応費用. */
  flag("response.covered", "response"),
  limit("response.limit", "response"),
  deductible("response.deductible", "response"),
  share("response.payRatio", "response"),
  /** 事故対応期間: later costs are not paid. */
  period("response.period", "response"),
  /** Whether ② uses up the aggregate of the year, or has one of its own. */
  choice("response.aggregate", "response", ["beside", "inside"], "more"),
  limit("response.aggregateLimit", "response"),

  /** ③ 利益損害・営業継続費用: one pay ratio, two limits and two deductibles. */
  flag("interruption.covered", "interruption"),
  limit("profit.limit", "interruption"),
  deductible("profit.deductible", "interruption"),
  limit("extraExpense.limit", "interruption"),
  deductible("extraExpense.deductible", "interruption"),
  share("interruption.payRatio", "interruption"),
  /** 約定復旧期間, counted from the beginning of the outage. */
  period("interruption.period", "interruption"),
  waiting("interruption.waiting", "interruption"),
  /** A threshold that an outage must exceed without a break (閾値型), or taken off its time (控除型). */
  choice("interruption.waitingKind", "interruption", ["threshold", "deducted"], null),

  limit("sublimit.restoration", "sublimits"),
  limit("sublimit.litigation", "sublimits"),
  /** 見舞金, of each person affected. */
  limit("sublimit.giftPerPerson", "sublimits"),
  limit("sublimit.dependency", "sublimits"),
  /** 緊急対応費用: response where no attack is found. */
  limit("emergency.limit", "sublimits"),
  share("emergency.payRatio", "sublimits"),
  /** 外部通報要件: only what an authority or another outside party has reported. S1 begins with such a report. */
  requirement("emergency.externalReport", "sublimits"),

  /** Of internal hours, what is above ordinary wages; of what is spent to prevent the next incident, what is payable. */
  share("share.internal", "shares"),
  share("share.improvement", "shares"),

  flag("option.voluntaryShutdown", "options"),
  flag("option.brandRecovery", "options"),
  flag("option.cardLiability", "options"),
  flag("option.dependency", "options"),
  flag("option.itServices", "options"),
  flag("option.ransom", "options"),
  flag("option.bodilyInjury", "options"),

  choice("order", "year", ["ratioFirst", "deductibleFirst"], null),
  /** 保険期間中総支払限度額. */
  limit("aggregate.limit", "year"),
  /** 共同保険: what this insurer bears of each payment. */
  share("coInsurance.share", "year"),

  /** What the customer is asked, and what the insurer's own table says. */
  yen("premium.quoted", "price"),
  yen("premium.tariff", "price"),

  date("firstInception", "conditions"),
  date("retroactive", "conditions"),
  text("insured", "conditions"),
  text("group", "conditions"),
  text("otherInsurance", "conditions"),
  text("waiver", "conditions"),
] as const;

type DeclaredTerm = (typeof planTerms)[number];
export type TermId = DeclaredTerm["id"];
type TermOf<Id extends TermId> = Extract<DeclaredTerm, { readonly id: Id }>;

interface ValueOfKind {
  readonly limit: number | null;
  readonly amount: number;
  readonly share: number;
  readonly flag: boolean;
  readonly date: string | null;
  readonly text: string;
}
/** Of one term, or of any. */
export type TermValue<Id extends TermId = TermId> = Id extends TermId
  ? TermOf<Id>["kind"] extends Exclude<TermKind, "choice">
    ? ValueOfKind[TermOf<Id>["kind"]]
    : TermOf<Id>["choices"][number]
  : never;

/** Every term of one plan. */
export type Terms = { readonly [Id in TermId]: TermValue<Id> };
