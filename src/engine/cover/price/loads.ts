import type { ParameterSet } from "../../parameters/set";

/** What a premium holds beside what is expected to be paid, by an insurer's own figures. */
export interface Loads {
  /** 損害調査費率: of expected paid. */
  readonly handling: number;
  /** リスク割増: a share of expected paid, or of TVaR 99 % of what is paid in a year. */
  readonly risk: { readonly of: "expectedPaid" | "tvar"; readonly share: number };
  /** 対象外リスク割増: what no scenario holds, of all before it. */
  readonly nonModelled: number;
  /** Of the gross premium: 社費率, 手数料率, 利潤率. Together below 1, as every set that was read is. */
  readonly expense: number;
  readonly commission: number;
  readonly profit: number;
}

/** The loads of a parameter set; shares, 0 or more. */
export function loadsOf({ values }: ParameterSet): Loads {
  const byTvar = values["price.riskByTvar"].likely > 0;
  return {
    handling: values["price.handling"].likely,
    risk: byTvar
      ? { of: "tvar", share: values["price.riskLoadTvar"].likely }
      : { of: "expectedPaid", share: values["price.riskLoad"].likely },
    nonModelled: values["price.nonModelledLoad"].likely,
    expense: values["price.expense"].likely,
    commission: values["price.commission"].likely,
    profit: values["price.profit"].likely,
  };
}
