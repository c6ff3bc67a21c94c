import type { BasisId } from "../../parameters";
import type { Terms } from "../terms";

type Option = Extract<keyof Terms, `option.${string}`>;

interface Exclusion {
  readonly basis: BasisId;
  /** Lifted where a plan has this option. */
  readonly unless?: Option;
}

const exclusion = (basis: BasisId, unless?: Option): Exclusion => ({ basis, ...(unless ? { unless } : {}) });

/**
 * What policies of the market do not pay, whatever a plan says. Source: the domain's file, 5.1; what no insurer's page there
 * says, but wordings usually do, is 前提.
 */
export const exclusions = {
  war: exclusion("tokioMarine"),
  stateBackedAttack: exclusion("tokioMarine"),
  earthquake: exclusion("tokioMarine"),
  grossNegligence: exclusion("tokioMarine"),
  /** Unless malicious intent is proved. */
  overCapacity: exclusion("tokioMarine"),
  knownCircumstances: exclusion("assumption"),
  fines: exclusion("assumption"),
  betterment: exclusion("assumption"),
  brandValue: exclusion("assumption"),
  paymentFraud: exclusion("assumption"),
  utilities: exclusion("assumption"),
  ransom: exclusion("assumption", "option.ransom"),
  voluntaryShutdown: exclusion("assumption", "option.voluntaryShutdown"),
  dependency: exclusion("assumption", "option.dependency"),
  cardLiability: exclusion("assumption", "option.cardLiability"),
  itServices: exclusion("assumption", "option.itServices"),
  bodilyInjury: exclusion("assumption", "option.bodilyInjury"),
} as const satisfies Readonly<Record<string, Exclusion>>;

export type ExclusionId = keyof typeof exclusions;
const all = Object.entries<Exclusion>(exclusions) as readonly (readonly [ExclusionId, Exclusion])[];
export const exclusionIds = all.map(([id]) => id);

/** Those that hold under a plan, in the order they are printed. */
export const exclusionsOf = (terms: Terms): readonly ExclusionId[] =>
  all.flatMap(([id, { unless }]) => (unless && terms[unless] ? [] : [id]));
