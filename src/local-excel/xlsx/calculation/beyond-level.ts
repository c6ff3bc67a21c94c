/** A formula that is not calculated here, as an exception, so that IFERROR cannot make a number of it. */
export class BeyondLevel extends Error {
  constructor(readonly feature: string) {
    super(`Local Excel does not calculate ${feature}.`);
    this.name = "BeyondLevel";
  }
}

export const DYNAMIC_ARRAYS = "dynamic arrays";
