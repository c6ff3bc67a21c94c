import type { CostItem, CoveragePart, Scenario } from "../../scenarios";

/** What of an event a published figure counts. */
export type CountedId =
  | "all"
  | "allImproved"
  | "investigation"
  | "ownCosts"
  | "response"
  | "interruption"
  | "withoutInterruptionImproved"
  | "profit";

interface Counted {
  readonly items: (item: CostItem) => boolean;
  /** With what is spent on doing better afterwards (改善投資), which the model keeps beside the loss. */
  readonly improved: boolean;
}

/** The part that pays an item, where the condition of one is met. */
const partOf = ({ coverage, conditionalPart }: CostItem): CoveragePart =>
  coverage === "conditional" ? (conditionalPart ?? "none") : coverage;

const ofPart =
  (...parts: readonly CoveragePart[]) =>
  (item: CostItem): boolean =>
    parts.includes(partOf(item));

const everything = (): boolean => true;
const ends = (pattern: RegExp) => (item: CostItem) => pattern.test(item.id);

const counted: Readonly<Record<CountedId, Counted>> = {
  all: { items: everything, improved: false },
  allImproved: { items: everything, improved: true },
  investigation: { items: ends(/\.(initial|pcs|servers)$/), improved: false },
  /** Without what others claim. */
  ownCosts: { items: ofPart("response", "interruption"), improved: false },
  response: { items: ofPart("response"), improved: false },
  interruption: { items: ofPart("interruption"), improved: false },
  /** A special loss of the books: what is earned less stands in the operating result. */
  withoutInterruptionImproved: { items: ofPart("response", "liability"), improved: true },
  profit: { items: ends(/\.profit$/), improved: false },
};

/** A scenario of the items counted alone. */
export function countedOf(scenario: Scenario, id: CountedId): Scenario {
  const { items, improved } = counted[id];
  const improvement = scenario.beside.filter(({ id: item }) => improved && item.endsWith(".improvement"));
  return { ...scenario, items: [...scenario.items.filter(items), ...improvement], beside: [] };
}
