import type { CoverLine } from "./plan";

/** Why a part of a loss is not paid. `coInsurance`: other insurers of the same policy pay it. */
export const reasons = [
  "notCovered",
  "period",
  "waiting",
  "ratio",
  "sublimit",
  "deductible",
  "limit",
  "aggregate",
  "attachment",
  "coInsurance",
] as const;
export type Reason = (typeof reasons)[number];

/** What of one item of an event is paid, and why the rest is not: `paid` and the reasons add up to its loss. */
export interface Settlement {
  /** Yen. */
  readonly paid: number;
  readonly retained: Readonly<Record<Reason, number>>;
}

const nothingTaken = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Readonly<Record<Reason, number>>;

/** An item's loss on its way through the terms of a plan. */
export class Claim {
  private left: number;
  private readonly taken: Record<Reason, number>;

  /** `loss`: yen, 0 or more. `line`: the line that answers it; null where none does. */
  constructor(
    loss: number,
    readonly line: CoverLine | null,
  ) {
    this.left = loss;
    this.taken = { ...nothingTaken };
  }

  /** Yen still to be paid. */
  get payable(): number {
    return this.left;
  }

  /** What a reason has taken off, yen. */
  takenFor(reason: Reason): number {
    return this.taken[reason];
  }

  /** Leaves `share` of what is payable, 0–1. */
  leave(share: number, reason: Reason): void {
    this.take(this.left * (1 - share), reason);
  }

  take(yen: number, reason: Reason): void {
    this.left -= yen;
    this.taken[reason] += yen;
  }

  /** Pays `yen` of what a reason had taken off. */
  giveBack(yen: number, reason: Reason): void {
    this.take(-yen, reason);
  }

  settled(): Settlement {
    return { paid: this.left, retained: { ...this.taken } };
  }
}

export const payableOf = (claims: readonly Claim[]): number => claims.reduce((sum, { payable }) => sum + payable, 0);

/** Leaves `most` yen of all claims together, each giving in proportion to what it has left. */
export function leaveAtMost(claims: readonly Claim[], most: number | null, reason: Reason): void {
  const payable = payableOf(claims);
  if (most === null || payable <= most) return;
  for (const claim of claims) claim.leave(most / payable, reason);
}

/** Takes `yen` off all claims together, or all there is, likewise. */
export const takeOff = (claims: readonly Claim[], yen: number, reason: Reason): void => {
  leaveAtMost(claims, Math.max(0, payableOf(claims) - yen), reason);
};
