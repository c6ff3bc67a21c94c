import type { Model } from "../model/resolve";
import type { QuantityId } from "../model/quantities";
import type { ParameterId, UnitId } from "../parameters";
import type { UsedVariableId } from "../profile/variables";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { ScenarioId } from "../scenarios";

/** A number of the customer's own in a story. `assumed`: what it rests on was not given. */
export interface StoryFact {
  readonly value: number;
  readonly unit: Extract<UnitId, "pcs" | "servers" | "persons" | "companies" | "hours">;
  readonly assumed: boolean;
}

interface FactSource {
  readonly unit: StoryFact["unit"];
  /** Of the profile: what it rests on; none where it is a value of the model. */
  readonly from: UsedVariableId | null;
  readonly value: (result: ScenarioResult, model: Model) => number;
}

const used = (id: UsedVariableId, unit: StoryFact["unit"], share?: ParameterId): FactSource => ({
  unit,
  from: id,
  value: (_, model) => model.used(id) * (share ? model.parameter(share).likely : 1),
});

const quantity = (id: QuantityId, unit: StoryFact["unit"], from: UsedVariableId | null): FactSource => ({
  unit,
  from,
  value: (_, model) => model.quantity(id).likely,
});

/** How long business or site stands still, likely, with the customer's controls. */
const stopped = (from: UsedVariableId | null = null): FactSource => ({
  unit: "hours",
  from,
  value: ({ impact }) => 24 * (impact?.daysStopped ?? 0),
});

const persons: FactSource = {
  unit: "persons",
  from: "personsHeld",
  value: ({ impact }) => impact?.personsAffected ?? 0,
};

/** The numbers each story is told with. Stories: the source document's, in our own words. */
const storyFacts = {
  "suspected-attack": { pcs: quantity("pcsExamined", "pcs", "pcs"), stopped: stopped() },
  "data-breach": { persons, pcs: quantity("pcsExamined", "pcs", "pcs") },
  "web-defacement": { users: used("monthlyUsers", "persons"), stopped: stopped("closedDays") },
  "denial-of-service": { staff: used("staff", "persons"), stopped: stopped("attackHours") },
  ransomware: {
    servers: used("servers", "servers", "s5.encrypted"),
    pcs: used("pcs", "pcs", "s5.encrypted"),
    stopped: stopped(),
  },
  "third-party-outage": { providers: quantity("s6.providers", "companies", null), stopped: stopped() },
} as const satisfies Readonly<Record<ScenarioId, Readonly<Record<string, FactSource>>>>;

/** The names of the numbers in the story of a scenario. */
export type StoryFactId<Id extends ScenarioId = ScenarioId> = Id extends ScenarioId
  ? keyof (typeof storyFacts)[Id]
  : never;

/** A value of the model that nobody is asked for is not assumed of the customer. */
const isAssumed = ({ from }: FactSource, model: Model): boolean => from !== null && !model.given(from);

export const factsOf = (result: ScenarioResult, model: Model): Readonly<Record<string, StoryFact>> =>
  Object.fromEntries(
    Object.entries<FactSource>(storyFacts[result.id]).map(([id, source]) => [
      id,
      { value: source.value(result, model), unit: source.unit, assumed: isAssumed(source, model) },
    ]),
  );
