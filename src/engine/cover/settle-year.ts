import { leaveAtMost, payableOf, type Claim, type Settlement } from "./claim";
import type { Plan } from "./plan";
import { applyLimits, claimsOf, type ItemClaim, type LossEvent } from "./settle-event";
import { payLayers } from "./layers";

/** What becomes of each item of an event, in the order of its losses. */
export type EventSettlement = readonly Settlement[];

/** Applies a plan to the events of one year of insurance, in their order: what an event uses up the next one lacks. */
export function settleYear(plan: Plan, events: readonly LossEvent[]): readonly EventSettlement[] {
  const { terms, layers } = plan;
  let [left, responseLeft] = [terms["aggregate.limit"], terms["response.aggregateLimit"]];
  const layersLeft = layers.map(({ limit }) => limit);
  return events.map((event) => {
    const claims = claimsOf(plan, event);
    const own = claims.map(({ claim }) => claim.payable);
    applyLimits(terms, claims);
    const isBeside = terms["response.aggregate"] === "beside";
    const [response, within] = divided(claims, isBeside);
    left = useUp(within, left);
    responseLeft = useUp(response, responseLeft);
    payLayers(
      layers,
      layersLeft,
      claims.map(({ claim }) => claim),
      own,
    );
    for (const { claim } of claims) claim.leave(terms["coInsurance.share"], "coInsurance");
    return claims.map(({ claim }) => claim.settled());
  });
}

/** Claims with an aggregate of their own, and those within the aggregate of the year. */
function divided(claims: readonly ItemClaim[], isBeside: boolean): readonly [readonly Claim[], readonly Claim[]] {
  const isApart = ({ line }: Claim): boolean => isBeside && line === "response";
  const all = claims.map(({ claim }) => claim);
  return [all.filter(isApart), all.filter((claim) => !isApart(claim))];
}

/** Pays out of what is left of an aggregate, and says what then is. */
function useUp(claims: readonly Claim[], left: number | null): number | null {
  leaveAtMost(claims, left, "aggregate");
  return left === null ? null : Math.max(0, left - payableOf(claims));
}
