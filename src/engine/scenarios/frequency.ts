import { clamp, exp, ln, pow } from "../model/mathematics";
import type { Model } from "../model/resolve";
import type { ParameterId } from "../parameters";
import type { Scenario } from "./scenario";
import type { Strength } from "./strength";

/** Yearly frequency of a firm of this size in its industry with average controls, before the gate. */
export function baseFrequency({ code }: Scenario, model: Model): number {
  const single = (id: ParameterId): number => model.parameter(id).likely;
  const sizes = [single("freq.anchor.small"), single("freq.anchor.medium"), single("freq.anchor.large")] as const;
  const rates = [single(`freq.${code}.small`), single(`freq.${code}.medium`), single(`freq.${code}.large`)] as const;
  const staff = clamp(model.used("staff"), sizes[0], sizes[2]);
  const [from, to] = staff <= sizes[1] ? ([0, 1] as const) : ([1, 2] as const);
  const share = (ln(staff) - ln(sizes[from])) / (ln(sizes[to]) - ln(sizes[from]));
  return exp(ln(rates[from]) + share * (ln(rates[to]) - ln(rates[from])));
}

/** What controls multiply the frequency by: 1 at the neutral level. */
export function controlFactor({ likelihood, keyShortfall }: Strength, model: Model): number {
  const single = (id: ParameterId): number => model.parameter(id).likely;
  const overall = likelihood === null ? 1 : exp(single("model.kL") * (single("control.neutral") - likelihood));
  return overall * Math.min(single("control.keyCap"), pow(single("control.keyFactor"), keyShortfall));
}

/** What controls multiply days, hours and other severity items by: 1 at the neutral level. */
export function severityFactor({ severity }: Strength, model: Model): number {
  if (severity === null) return 1;
  return exp(model.parameter("model.kV").likely * (model.parameter("control.neutral").likely - severity));
}
