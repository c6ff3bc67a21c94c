import type { ParameterId, UnitId } from "./index";
import type { OverrideInput } from "./overrides";

/** Why a value of an older set has no place over the defaults of today. */
export type NotCarriedReason =
  /** The parameter is no longer there. */
  | { readonly why: "gone" }
  | { readonly why: "unit"; readonly now: UnitId }
  /** One value then, low / likely / high now. */
  | { readonly why: "triple" }
  /** Low / likely / high then, one value now. */
  | { readonly why: "single" }
  | { readonly why: "range"; readonly min: number; readonly max: number }
  /** A customer's points do not rise together with the points they stand over. */
  | { readonly why: "order" }
  | { readonly why: "sequence"; readonly other: ParameterId }
  /** All viewpoint weights would be 0. */
  | { readonly why: "weights" }
  /** Nothing of a premium would be left. */
  | { readonly why: "loads" };

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
