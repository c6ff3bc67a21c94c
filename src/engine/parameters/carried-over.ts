import type { ParameterId, UnitId } from "./index";
import type { OverrideInput } from "./overrides";

/** Why a value of an older set has no place over the defaults of today. */
export const notCarriedKinds = [
  /** The parameter is no longer there. */
  "gone",
  "unit",
  /** One value then, low / likely / high now. */
  "triple",
  /** Low / likely / high then, one value now. */
  "single",
  "range",
  /** A customer's points do not rise together with the points they stand over. */
  "order",
  "sequence",
  /** All viewpoint weights would be 0. */
  "weights",
  /** Nothing of a premium would be left. */
  "loads",
] as const;
type NotCarriedKind = (typeof notCarriedKinds)[number];

/** What a kind says besides. */
interface Details {
  readonly unit: { readonly now: UnitId };
  readonly range: { readonly min: number; readonly max: number };
  readonly sequence: { readonly other: ParameterId };
}

export type NotCarriedReason = {
  [Why in NotCarriedKind]: { readonly why: Why } & (Why extends keyof Details ? Details[Why] : unknown);
}[NotCarriedKind];

/** A value that differed from the old default, or was a customer's own, and is not carried over. */
export type NotCarried = NotCarriedReason & {
  readonly parameter: string;
  readonly received: OverrideInput[string];
  readonly unit: UnitId;
  readonly override?: true;
};

/** What became of a set made over older defaults; values equal to those take the defaults of today. */
export interface CarriedOver {
  /** Version of the old defaults. */
  readonly from: string;
  /** The insurer's values that stand over the defaults of today. */
  readonly carried: readonly ParameterId[];
  /** Parameters with a customer's own value, which stands as it did. */
  readonly overrides: readonly ParameterId[];
  readonly left: readonly NotCarried[];
}
