import type { ParameterInput } from "../check";
import { parameterTable, points } from "../index";
import { editionRows, type Edition, type EditionRow } from "./edition";
import { firstEdition } from "./first";

export type { Edition, EditionRow } from "./edition";

/** What a version's set lacked of the set of the version after it, and the single values it had otherwise. */
interface Step {
  readonly version: string;
  readonly lacks?: readonly string[];
  readonly otherwise?: Readonly<Record<string, number>>;
}

/** Back from 1.4.0. */
const beforeFirst: readonly Step[] = [
  {
    version: "1.3.0",
    lacks: [
      "grade.maxAssumed",
      "rating.strengthFrom",
      ...[
        "revenuePerStaff",
        "pcsPerStaff",
        "serversPerStaff",
        "webShare",
        "personsPerStaff",
        "cardsPerPerson",
        "companiesPerStaff",
      ].flatMap((id) => [`plausible.${id}.atLeast`, `plausible.${id}.atMost`]),
    ],
  },
  { version: "1.2.0", otherwise: { "law.asOf": 45_383 } },
  {
    version: "1.1.0",
    lacks: ["frailty.market", "frailty.firm", "shock.sigma.s1", "shock.sigma.s2", "shock.sigma.s3", "shock.sigma.s4"],
  },
  {
    version: "1.0.0",
    lacks: [
      "control.keyEffect",
      "log.neutral",
      "warn.largeLoss",
      "warn.allBest",
      "s2.callCentrePersons",
      "jo.mental.credit",
      "jo.economic.credit",
    ],
  },
];

const first: Edition = {
  version: "1.4.0",
  rows: new Map(editionRows(firstEdition).map((row) => [row.id, row])),
};

const today: Edition = {
  version: "today",
  rows: new Map(
    parameterTable.map(({ id, unit, uncertain, low, likely, high }) => [
      id,
      { id, unit, uncertain, values: { low, likely, high } },
    ]),
  ),
};

/** Back from today, down to the first of the second model. */
const sinceSecondModel: readonly Step[] = [
  {
    version: "2.0.0",
    lacks: [
      "assume.spread",
      "s1.attackConfirmed",
      ...[
        "internalShare",
        "appetite",
        "interruption.share",
        "interruption.most",
        "revenueMost.profit",
        "revenueMost.any",
      ].map((id) => `cover.${id}`),
      ...[
        "handling",
        "riskLoad",
        "riskLoadTvar",
        "riskByTvar",
        "nonModelledLoad",
        "expense",
        "commission",
        "profit",
      ].map((id) => `price.${id}`),
    ],
  },
];

function earlier({ rows }: Edition, { version, lacks = [], otherwise = {} }: Step): Edition {
  const changed = Object.entries(otherwise).flatMap(([id, value]) => {
    const row = rows.get(id);
    return row ? [[id, { ...row, values: { low: value, likely: value, high: value } }] as const] : [];
  });
  return { version, rows: new Map([...[...rows].filter(([id]) => !lacks.includes(id)), ...changed]) };
}

const backFrom = (edition: Edition, steps: readonly Step[]): readonly Edition[] =>
  steps.reduce((known, step) => [...known, earlier(known.at(-1) ?? edition, step)], [edition]);

/** Editions whose sets are carried over, latest first. */
export const editions: readonly Edition[] = [
  ...backFrom(today, sinceSecondModel).slice(1),
  ...backFrom(first, beforeFirst),
];

/** Rows that were in a version before, and are not today or were asked otherwise. */
export const retiredRows: readonly EditionRow[] = [...first.rows.values()].filter(({ id, uncertain }) => {
  const row = parameterTable.find((each) => each.id === id);
  return row?.uncertain !== uncertain;
});

/**
 * The edition a set was made over, by its ids: its version is the insurer's own. Null where it knows a row of today, or one
 * that no edition had, or lacks more rows than it has.
 */
export function editionOf(input: ParameterInput): Edition | null {
  const ids = Object.keys(input);
  if (parameterTable.every(({ id }) => input[id])) return null;
  const differing = ({ rows }: Edition): number =>
    [...rows.values()].filter(({ id, values }) => points.some((point) => input[id]?.[point] !== values[point])).length;
  const [nearest] = editions
    .filter(({ rows }) => ids.every((id) => rows.has(id)) && 2 * ids.length > rows.size)
    .map((edition) => ({ edition, differing: differing(edition) }))
    .sort((a, b) => a.differing - b.differing);
  return nearest?.edition ?? null;
}
