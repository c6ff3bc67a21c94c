/** A drop-down or a numeric check. Lists stop; numbers warn, because text is understood on reading. */
export type Validation =
  | ListValidation
  | {
      readonly kind: "number";
      readonly whole: boolean;
      /** Numbers, or formulas without =. */
      readonly min: number | string;
      readonly max: number | string;
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: "prompt"; readonly title: string; readonly message: string };

export interface ListValidation {
  readonly kind: "list";
  readonly source: string;
  readonly title: string;
  readonly message: string;
  /** Said when something else was typed. */
  readonly error: string;
  /** The list suggests: anything else is right too, and nothing is said. */
  readonly open?: true;
}
