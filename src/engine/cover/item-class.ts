import type { ParameterId } from "../parameters";
import type { CostItem, Scenario } from "../scenarios/scenario";
import { lineOf, partOfLine } from "./answered-by";
import { claimableItems, isTimed } from "./event-of-scenario";
import type { CoverLine } from "./plan";

/** Items of a scenario that every plan treats alike, so that their sum is all a plan needs to know. Plain data. */
export interface ItemClass {
  /** Ids of its items. */
  readonly items: readonly string[];
  /** What answers them, if a plan does; null where none ever does, and then nothing below says anything. */
  readonly line: CoverLine | null;
  readonly option: NonNullable<CostItem["option"]> | null;
  readonly sublimit: NonNullable<CostItem["sublimit"]> | null;
  readonly share: NonNullable<CostItem["share"]> | null;
  /** Yen given to each person affected. */
  readonly perPerson: ParameterId | null;
  /** How long it goes on. */
  readonly months: ParameterId | null;
  /** Grows with the time of an outage of which a plan may pay a part. */
  readonly timed: boolean;
  /** Stands beside the loss: counts as far as a plan takes it on, as loss and as claim. */
  readonly beside: boolean;
}

type Traits = Omit<ItemClass, "items">;

const unanswered: Traits = {
  line: null,
  option: null,
  sublimit: null,
  share: null,
  perPerson: null,
  months: null,
  timed: false,
  beside: false,
};

function traitsOf(item: CostItem, { outage }: Scenario): Traits {
  const line = lineOf(item);
  if (line === null) return unanswered;
  return {
    line,
    option: item.option ?? null,
    sublimit: item.sublimit ?? null,
    share: item.share ?? null,
    perPerson: item.perPerson ?? null,
    months: item.months ?? null,
    timed: partOfLine[line] === "interruption" && isTimed(item, outage),
    beside: item.payableAs !== undefined,
  };
}

/**
 * What a plan may be asked to pay of a scenario, in classes in the order in which the first item of each comes; and the class
 * of each item, in the order of `claimableItems`.
 */
export function classesOf(scenario: Scenario): {
  readonly classes: readonly ItemClass[];
  readonly classOf: readonly number[];
} {
  const known: { readonly traits: Traits; readonly key: string; readonly ids: string[] }[] = [];
  const classOf = claimableItems(scenario).map((item) => {
    const traits = traitsOf(item, scenario);
    const key = JSON.stringify(traits);
    const place = known.findIndex((each) => each.key === key);
    if (place < 0) return known.push({ traits, key, ids: [item.id] }) - 1;
    known[place]?.ids.push(item.id);
    return place;
  });
  return { classes: known.map(({ traits, ids }) => ({ items: ids, ...traits })), classOf };
}

/** Costs of defence: under ①, and inside its limit or outside it as the plan says. */
export const isDefence = ({
  line,
  sublimit,
}: {
  readonly line: CoverLine | null;
  readonly sublimit?: CostItem["sublimit"] | null;
}): boolean => line === "liability" && sublimit === "litigation";
