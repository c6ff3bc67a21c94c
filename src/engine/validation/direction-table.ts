import type { Parameter, ParameterId } from "../parameters";

/** Where the expected loss goes when a parameter goes up. `either`: it depends on the customer. `none`: nowhere. */
export const directionIds = ["rising", "falling", "either", "none"] as const;
export type DirectionId = (typeof directionIds)[number];

/** Parameters that divide, or set from where on something begins, and those whose effect depends on the customer. */
const single: Readonly<Partial<Record<ParameterId, DirectionId>>> = {
  // both ends of an estimate pull its mean their way
  "model.pertGamma": "either",
  // controls above the neutral level lower a loss, those below raise it
  "model.kL": "either",
  "model.kV": "either",
  "control.keyEffect": "falling",
  "log.neutral": "falling",
  "freq.anchor.small": "falling",
  "freq.anchor.medium": "falling",
  "freq.anchor.large": "falling",
  "s2.callCentrePersons": "falling",
  "s2.darkwebFrom": "falling",
  "s2.churn": "none",
};

/** Groups that rate, warn, stand beside the loss, or spread it without moving its mean. */
const groups: Readonly<Record<string, DirectionId>> = {
  grade: "none",
  warn: "none",
  law: "none",
  jo: "none",
  simulation: "none",
};

/** The direction declared for a parameter: its own, its group's, that of the parameter table; rising otherwise. */
export const directionOf = ({ id, group, falling }: Parameter<ParameterId>): DirectionId =>
  single[id] ?? groups[group] ?? (falling ? "falling" : "rising");
