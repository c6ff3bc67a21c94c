import {
  claimableItems,
  isTimed,
  lineOf,
  partOfLine,
  type CostItem,
  type CoverLine,
  type Scenario,
} from "../../../engine";

/** Items of a scenario that a plan never tells apart: what is paid of one yen of each is the same. */
export interface ItemClass {
  /** One of its items, for what they have in common. */
  readonly like: CostItem;
  readonly items: readonly CostItem[];
  /** Null where no plan answers them. */
  readonly line: CoverLine | null;
  /** Its money grows with the time of an outage, of which a plan may pay a part. */
  readonly timed: boolean;
}

/** The classes of what a plan may be asked to pay, in the order of their first items. */
export function classesOf(scenario: Scenario): readonly ItemClass[] {
  const classes = new Map<string, { like: CostItem; items: CostItem[]; line: CoverLine | null; timed: boolean }>();
  for (const item of claimableItems(scenario)) {
    const line = lineOf(item);
    const timed = line !== null && partOfLine[line] === "interruption" && isTimed(item, scenario.outage);
    const { option, sublimit, share, perPerson, months, payableAs } = item;
    const key = JSON.stringify(
      line === null ? null : [line, timed, option, sublimit, share, perPerson, months, payableAs],
    );
    const found = classes.get(key);
    if (found) found.items.push(item);
    else classes.set(key, { like: item, items: [item], line, timed });
  }
  return [...classes.values()];
}
