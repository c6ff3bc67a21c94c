import type { ScenarioId } from "../scenarios";
import { sharedSublimits, type CostItem } from "../scenarios/scenario";
import { lineUnder, partOfLine } from "./answered-by";
import { isDefence } from "./item-class";
import { Claim, leaveAtMost, takeOff } from "./claim";
import { timeShares, type Outage } from "./outage";
import { coverLines, type CoverLine, type Plan } from "./plan";
import type { Terms } from "./terms";

export interface ItemLoss {
  readonly item: CostItem;
  /** 0 or more. */
  readonly yen: number;
  /** Grows with the time of the outage. */
  readonly timed: boolean;
}

/** An event as a policy sees it. */
export interface LossEvent {
  readonly scenario: ScenarioId;
  readonly losses: readonly ItemLoss[];
  /** Null where nothing stands still. */
  readonly outage: Outage | null;
  /** Yen of 見舞金 to each person; null where there is none. */
  readonly gift: number | null;
  /** For which cards are watched; null where none are. */
  readonly months: number | null;
  /** Nothing is found behind the suspicion: response is 緊急対応費用. */
  readonly unconfirmed: boolean;
}

/** A claim with the item it is for. */
export interface ItemClaim extends Pick<ItemLoss, "item" | "timed"> {
  readonly claim: Claim;
}

type Step = "ratio" | "sublimit" | "deductible";

/** What is applied to a loss one after the other, before the limits. Source: the wordings of insurers of the market. */
const orders: Readonly<Record<Terms["order"], readonly Step[]>> = {
  ratioFirst: ["ratio", "sublimit", "deductible"],
  deductibleFirst: ["sublimit", "deductible", "ratio"],
};

/** Applies the terms of a plan to one event, up to its limits; what a year has left is not looked at yet. */
export function claimsOf({ terms, scenarioSublimits }: Plan, event: LossEvent): readonly ItemClaim[] {
  const claims = event.losses.map(({ item, yen, timed }) => ({
    item,
    timed,
    claim: new Claim(yen, lineUnder(terms, item)),
  }));
  leaveOutUncovered(terms, claims);
  leaveOutTime(terms, claims, event.outage);
  leaveOutMonths(terms["response.period"], claims, event.months);
  const apply: Readonly<Record<Step, () => void>> = {
    ratio: () => {
      applyRatios(terms, claims, event.unconfirmed);
    },
    sublimit: () => {
      applySublimits(terms, claims, event);
      for (const { scenario, line, limit } of scenarioSublimits)
        if (scenario === event.scenario) leaveAtMost(ofLine(claims, line), limit, "sublimit");
    },
    deductible: () => {
      for (const line of coverLines) takeOff(ofLine(claims, line), terms[`${line}.deductible`], "deductible");
    },
  };
  for (const step of orders[terms.order]) apply[step]();
  return claims;
}

/** The limits of the lines. Costs of defence may lie outside ①'s. */
export function applyLimits(terms: Terms, claims: readonly ItemClaim[]): void {
  for (const line of coverLines) {
    const within = claims.filter(
      ({ item, claim }) =>
        claim.line === line &&
        !(terms["liability.defence"] === "outside" && isDefence({ line, sublimit: item.sublimit ?? null })),
    );
    leaveAtMost(
      within.map(({ claim }) => claim),
      terms[`${line}.limit`],
      "limit",
    );
  }
}

const ofLine = (claims: readonly ItemClaim[], line: CoverLine): readonly Claim[] =>
  claims.flatMap(({ claim }) => (claim.line === line ? [claim] : []));

function leaveOutUncovered(terms: Terms, claims: readonly ItemClaim[]): void {
  for (const { item, claim } of claims) {
    if (claim.line === null) claim.leave(0, "notCovered");
    else if (item.share) claim.leave(terms[`share.${item.share}`], "notCovered");
  }
}

function leaveOutTime(terms: Terms, claims: readonly ItemClaim[], outage: Outage | null): void {
  if (!outage) return;
  const { waiting, period } = timeShares(outage, {
    waiting: terms["interruption.waiting"],
    kind: terms["interruption.waitingKind"],
    period: terms["interruption.period"],
  });
  for (const { timed, claim } of claims) {
    if (!timed || claim.line === null || partOfLine[claim.line] !== "interruption") continue;
    const whole = claim.payable;
    claim.take(whole * period, "period");
    claim.take(whole * waiting, "waiting");
  }
}

/** A month as a year's twelfth. */
export const daysOfMonth = 365 / 12;

function leaveOutMonths(period: number | null, claims: readonly ItemClaim[], months: number | null): void {
  if (period === null || months === null || months === 0) return;
  for (const { item, claim } of claims)
    if (item.months) claim.leave(Math.min(1, period / daysOfMonth / months), "period");
}

function applyRatios(terms: Terms, claims: readonly ItemClaim[], unconfirmed: boolean): void {
  for (const { claim } of claims) {
    if (claim.line === null) continue;
    const isEmergency = unconfirmed && claim.line === "response";
    const ratio = isEmergency ? terms["emergency.payRatio"] : terms[`${partOfLine[claim.line]}.payRatio`];
    claim.leave(ratio, "ratio");
  }
}

function applySublimits(terms: Terms, claims: readonly ItemClaim[], { gift, unconfirmed }: LossEvent): void {
  const perPerson = terms["sublimit.giftPerPerson"];
  for (const { item, claim } of claims) {
    if (item.perPerson && gift !== null && perPerson !== null && gift > 0)
      claim.take(Math.max(0, claim.payable - (perPerson / gift) * wholeOf(claim)), "sublimit");
  }
  for (const sublimit of sharedSublimits) {
    const within = claims.flatMap(({ item, claim }) => (item.sublimit === sublimit ? [claim] : []));
    leaveAtMost(within, terms[`sublimit.${sublimit}`], "sublimit");
  }
  if (unconfirmed) leaveAtMost(ofLine(claims, "response"), terms["emergency.limit"], "sublimit");
}

const wholeOf = (claim: Claim): number => claim.payable + claim.takenFor("ratio");
