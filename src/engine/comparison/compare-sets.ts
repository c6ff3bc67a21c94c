import { assess, type Assessment } from "../assess";
import type { ViewpointId } from "../catalogue";
import { parameterTable, points, type ParameterId, type Triple, type UnitId } from "../parameters";
import { insurerSet, isOverridden, overridesOf } from "../parameters/overrides";
import { defaultParameters, type ParameterSet } from "../parameters/set";
import type { Grade } from "../rating/grade";
import { expectedYearOf } from "../scenarios/expected-year";
import { scenarioChanges, type Both, type ScenarioChange } from "./scenario-changes";
import type { HearingSheet } from "../sheet/hearing-sheet";

/** Which set it was. */
export interface SetIdentity {
  readonly name: string;
  readonly version: string;
  /** Of the values used. */
  readonly fingerprint: string;
  /** How many of the insurer's parameters differ from the defaults. */
  readonly changed: number;
  /** How many a customer's own values stand over. */
  readonly overridden: number;
  /** Fingerprint of the inputs as they are understood with the set. */
  readonly inputs: string;
}

/** A parameter whose used values differ. */
export interface ParameterChange extends Both<Triple> {
  readonly id: ParameterId;
  readonly unit: UnitId;
  /** False of a single value: its points are alike. */
  readonly uncertain: boolean;
  /** Whether a customer's own value stands there, in the one and in the other. */
  readonly overridden: Both<boolean>;
}

export interface RatingChange {
  readonly id: ViewpointId | "overall";
  readonly score: Both<number | null>;
  readonly grade: Both<Grade | null>;
}

/** Yen of a year's loss, from simulations of the same streams. */
export interface TailFigures {
  readonly var99: number;
  readonly tvar99: number;
}

/** Two sets over one hearing sheet. */
export interface SetComparison {
  readonly sets: Both<SetIdentity>;
  /** In the order of the table. */
  readonly parameters: readonly ParameterChange[];
  /** What all the differences together do; those of no effect are there as well. */
  readonly ratings: readonly RatingChange[];
  readonly scenarios: readonly ScenarioChange[];
  /** Yen a year, all scenarios. */
  readonly expectedAnnualLoss: Both<number>;
  /** Left out where nothing was simulated. */
  readonly tail?: Both<TailFigures>;
  readonly engineVersion: string;
}

/** What differs between two checked sets, and what it does to a hearing sheet's ratings and losses. Pure. */
export function compareSets(before: ParameterSet, after: ParameterSet, sheet: HearingSheet): SetComparison {
  const [one, other] = [assess(sheet, before), assess(sheet, after)];
  const both = <Value>(of: (assessment: Assessment) => Value): Both<Value> => ({ before: of(one), after: of(other) });
  const ratings = ({ rating }: Assessment) => [rating.overall, ...rating.viewpoints];
  return {
    sets: { before: identityOf(before, one), after: identityOf(after, other) },
    parameters: changesOf(before, after),
    ratings: ratings(one).map(({ id, score, grade }, index) => {
      const then = ratings(other)[index];
      return {
        id,
        score: { before: score, after: then?.score ?? null },
        grade: { before: grade, after: then?.grade ?? null },
      };
    }),
    scenarios: scenarioChanges(one.scenarios, other.scenarios),
    expectedAnnualLoss: both(({ scenarios }) => expectedYearOf(scenarios).loss),
    engineVersion: one.engineVersion,
  };
}

const identityOf = (set: ParameterSet, { fingerprints }: Assessment): SetIdentity => ({
  name: set.name,
  version: set.version,
  fingerprint: fingerprints.parameters,
  inputs: fingerprints.inputs,
  changed: changesOf(defaultParameters, insurerSet(set)).length,
  overridden: Object.keys(overridesOf(set)).length,
});

/** The parameters whose used values differ between two sets. */
export function changesOf(before: ParameterSet, after: ParameterSet): readonly ParameterChange[] {
  return parameterTable.flatMap(({ id, unit, uncertain }): ParameterChange[] => {
    const [was, is] = [before.values[id], after.values[id]];
    if (points.every((point) => was[point] === is[point])) return [];
    const overridden = { before: isOverridden(before, id), after: isOverridden(after, id) };
    return [{ id, unit, uncertain, before: was, after: is, overridden }];
  });
}
