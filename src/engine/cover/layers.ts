import { payableOf, type Claim, type Reason } from "./claim";
import type { Layer } from "./plan";

const beyond = ["limit", "aggregate"] as const satisfies readonly Reason[];

/**
 * Layers pay what the plan's terms leave to be paid and its limits do not: of an event, what lies between the attachment and
 * the attachment with the limit. What lies below the lowest attachment and is paid by nobody is a gap.
 *
 * @param left yen each layer has left of the year; brought up to date
 * @param own yen of each claim before the limits
 */
export function payLayers(
  layers: readonly Layer[],
  left: number[],
  claims: readonly Claim[],
  own: readonly number[],
): void {
  if (layers.length === 0) return;
  const whole = own.reduce((sum, yen) => sum + yen, 0);
  const paidBelow = payableOf(claims);
  layers.forEach(({ attachment, limit, share }, index) => {
    const within = Math.min(limit, Math.max(0, whole - attachment)) * share;
    const paid = Math.min(within, left[index] ?? 0, unpaidOf(claims));
    giveBack(claims, paid);
    left[index] = (left[index] ?? 0) - paid;
  });
  const lowest = Math.min(...layers.map(({ attachment }) => attachment));
  moveToGap(claims, Math.max(0, Math.min(whole, lowest) - paidBelow));
}

const unpaid = (claim: Claim): number => beyond.reduce((sum, reason) => sum + claim.takenFor(reason), 0);
const unpaidOf = (claims: readonly Claim[]): number => claims.reduce((sum, claim) => sum + unpaid(claim), 0);

/** Each claim gets back in proportion to what the limits took off it. */
function giveBack(claims: readonly Claim[], yen: number): void {
  const all = unpaidOf(claims);
  if (all === 0) return;
  for (const claim of claims) for (const reason of beyond) claim.giveBack((claim.takenFor(reason) * yen) / all, reason);
}

/** What no layer reaches down to: told apart from what is above all of them. */
function moveToGap(claims: readonly Claim[], yen: number): void {
  const all = unpaidOf(claims);
  if (all === 0 || yen === 0) return;
  const share = Math.min(1, yen / all);
  for (const claim of claims) {
    for (const reason of beyond) {
      const moved = claim.takenFor(reason) * share;
      claim.giveBack(moved, reason);
      claim.take(moved, "attachment");
    }
  }
}
