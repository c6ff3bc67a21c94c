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
  // what may be saved by a question that does not apply
  "na.maxEffect": "falling",
  // without log questions it is the level; with them it is what they are measured by
  "log.neutral": "either",
  "log.extent": "either",
  // where no question of backups applies it is the level; with them what is not asked stands there
  "backup.neutral": "falling",
  // a firm without incidents gains what one with incidents loses
  "history.variance": "either",
  "history.years": "either",
  "history.minimumLoss": "falling",
  // powers: small ones gain what large ones lose
  "freq.s1.staff": "either",
  "freq.s2.staff": "either",
  "freq.s3.staff": "either",
  "freq.s4.staff": "either",
  "freq.s5.staff": "either",
  "freq.s2.persons": "either",
  "size.staff": "either",
  "size.persons": "either",
  "size.web": "either",
  "size.claims": "either",
  "s2.callExponent": "either",
  "size.claims.ref": "falling",
  "freq.webHalf": "falling",
  "freq.cardHalf": "falling",
  "freq.salesHalf": "falling",
  "s2.giftReference": "falling",
  "assume.spread": "none",
  "assume.staffPerServer": "falling",
  // shown at a point, never in a mean
  "chance.low": "none",
  "chance.likely": "none",
  "chance.high": "none",
  // of what a plan pays
  "s1.attackConfirmed": "none",
  // beside the loss
  "dependence.work": "none",
  "s1.prevention": "none",
  "s2.improvement": "none",
  "s2.churn": "none",
  "s3.prevention": "none",
  "s4.prevention": "none",
  "s4.penalty": "none",
  "assume.slaPartners": "none",
  "s5.prevention": "none",
};

/** Groups that move no loss: they rate, warn, stand beside the loss, or spread it around the same mean. */
const movesNothing = {
  model: false,
  grade: true,
  log: false,
  backup: false,
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
  cover: true,
  price: true,
} as const satisfies Readonly<Record<SharedGroupId, boolean>>;

const still: ReadonlySet<ParameterGroupId> = new Set(
  (Object.keys(movesNothing) as SharedGroupId[]).filter((group) => movesNothing[group]),
);

/** More sales a head are more sales, or fewer heads. */
const ofEither = (id: ParameterId): DirectionId | undefined =>
  id.startsWith("assume.revenuePerStaff.") ? "either" : undefined;

/** The direction declared for a parameter: its own, its group's, that of the parameter table; rising otherwise. */
export const directionOf = ({ id, group, falling }: Parameter<ParameterId>): DirectionId =>
  single[id] ?? ofEither(id) ?? (still.has(group) ? "none" : falling ? "falling" : "rising");
