import type { Parameter, ParameterGroupId, ParameterId, SharedGroupId } from "../parameters";

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

/** Groups that move no loss: they rate, warn, stand beside the loss, or spread it around the same mean. */
const movesNothing = {
  model: false,
  grade: true,
  log: false,
  simulation: true,
  warn: true,
  frequency: false,
  industry: false,
  forensic: false,
  labour: false,
  interruption: false,
  margin: false,
  advice: false,
  law: true,
  jo: true,
  assume: false,
} as const satisfies Readonly<Record<SharedGroupId, boolean>>;

const still: ReadonlySet<ParameterGroupId> = new Set(
  (Object.keys(movesNothing) as SharedGroupId[]).filter((group) => movesNothing[group]),
);

/** The direction declared for a parameter: its own, its group's, that of the parameter table; rising otherwise. */
export const directionOf = ({ id, group, falling }: Parameter<ParameterId>): DirectionId =>
  single[id] ?? (still.has(group) ? "none" : falling ? "falling" : "rising");
