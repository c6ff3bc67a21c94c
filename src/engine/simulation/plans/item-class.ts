import type { CoverLine } from "../../cover/plan";
import { lineOf } from "../../cover/answered-by";
import { isTimed } from "../../cover/event-of-scenario";
import type { CostItem, OutageTime } from "../../scenarios/scenario";

/** Items of a scenario that every plan treats alike, so that their sum is all a plan needs to know. Plain data. */
export interface ItemClass {
  /** Ids of its items. */
  readonly items: readonly string[];
  /** What answers them, if a plan does; null where none ever does. */
  readonly line: CoverLine | null;
  readonly option: NonNullable<CostItem["option"]> | null;
  readonly sublimit: NonNullable<CostItem["sublimit"]> | null;
  readonly share: NonNullable<CostItem["share"]> | null;
  /** Given to each person affected. */
  readonly perPerson: boolean;
  /** Goes on for months. */
  readonly months: boolean;
  /** Grows with the time of the outage. */
  readonly timed: boolean;
  /** Stands beside the loss: counts as far as a plan takes it on, as loss and as claim. */
  readonly beside: boolean;
}

type Traits = Omit<ItemClass, "items">;

const traitsOf = (item: CostItem, outage: OutageTime | undefined): Traits => ({
  line: lineOf(item),
  option: item.option ?? null,
  sublimit: item.sublimit ?? null,
  share: item.share ?? null,
  perPerson: item.perPerson !== undefined,
  months: item.months !== undefined,
  timed: isTimed(item, outage),
  beside: item.payableAs !== undefined,
});

/** Items in classes, in the order in which the first of each comes; and the class of each item. */
export function classesOf(
  items: readonly CostItem[],
  outage: OutageTime | undefined,
): { readonly classes: readonly ItemClass[]; readonly classOf: readonly number[] } {
  const known: { readonly traits: Traits; readonly key: string; readonly ids: string[] }[] = [];
  const classOf = items.map((item) => {
    const traits = traitsOf(item, outage);
    const key = JSON.stringify(traits);
    const place = known.findIndex((each) => each.key === key);
    if (place < 0) return known.push({ traits, key, ids: [item.id] }) - 1;
    known[place]?.ids.push(item.id);
    return place;
  });
  return { classes: known.map(({ traits, ids }) => ({ items: ids, ...traits })), classOf };
}
