import { settleYear, type LossEvent, type Plan, type Reason, type Terms } from "../../../src/engine/cover";
import { eventOf, planOf } from "../../support/plans";

const million = 1e6;

/** Millions of each event. */
const paid = (plan: Plan, events: readonly LossEvent[]): readonly number[] =>
  settleYear(plan, events).map((items) => items.reduce((sum, item) => sum + item.paid, 0) / million);
const taken = (plan: Plan, events: readonly LossEvent[], reason: Reason): readonly number[] =>
  settleYear(plan, events).map((items) => items.reduce((sum, { retained }) => sum + retained[reason], 0) / million);

const claims = (...amounts: readonly number[]): readonly LossEvent[] =>
  amounts.map((amount) => eventOf({ damages: amount * million }));

interface Example {
  readonly name: string;
  readonly terms?: Partial<Terms>;
  readonly plan?: Partial<Omit<Plan, "terms">>;
  readonly events: readonly LossEvent[];
  /** Millions, event by event. */
  readonly paid: readonly number[];
  readonly taken?: Readonly<Partial<Record<Reason, readonly number[]>>>;
}

const examples: readonly Example[] = [
  {
    name: "an aggregate is used up in the middle of the second event",
    terms: { "aggregate.limit": 100 * million },
    events: claims(70, 50, 20),
    paid: [70, 30, 0],
    taken: { aggregate: [0, 20, 20] },
  },
  {
    name: "a limit is an event's, the aggregate the year's",
    terms: { "liability.limit": 40 * million, "aggregate.limit": 100 * million },
    events: claims(60, 30, 90, 10),
    paid: [40, 30, 30, 0],
    taken: { limit: [20, 0, 50, 0], aggregate: [0, 0, 10, 10] },
  },
  {
    name: "a deductible is taken off each event",
    terms: { "liability.deductible": 10 * million },
    events: claims(60, 5, 15),
    paid: [50, 0, 5],
  },
  {
    name: "② within the aggregate: it uses it up, too",
    terms: { "aggregate.limit": 100 * million, "response.aggregate": "inside" },
    events: [eventOf({ forensic: 80 * million }), eventOf({ damages: 50 * million, forensic: 10 * million })],
    paid: [80, 20],
    taken: { aggregate: [0, 40] },
  },
  {
    name: "② beside it, without an aggregate of its own",
    terms: { "aggregate.limit": 100 * million, "response.aggregate": "beside" },
    events: [eventOf({ forensic: 80 * million }), eventOf({ damages: 120 * million, forensic: 10 * million })],
    paid: [80, 110],
    taken: { aggregate: [0, 20] },
  },
  {
    name: "② beside it, with one",
    terms: {
      "aggregate.limit": 100 * million,
      "response.aggregate": "beside",
      "response.aggregateLimit": 85 * million,
    },
    events: [eventOf({ forensic: 80 * million }), eventOf({ damages: 50 * million, forensic: 10 * million })],
    paid: [80, 55],
    taken: { aggregate: [0, 5] },
  },
  {
    name: "an aggregate of its own says nothing where ② stands within the year's",
    terms: { "response.aggregate": "inside", "response.aggregateLimit": 5 * million },
    events: [eventOf({ forensic: 80 * million })],
    paid: [80],
  },
  {
    name: "no aggregate: every event is paid",
    events: claims(500, 500),
    paid: [500, 500],
  },
  {
    name: "a layer pays its limit once a year",
    terms: { "liability.limit": 50 * million },
    plan: { layers: [{ attachment: 50 * million, limit: 40 * million, share: 1 }] },
    events: claims(80, 80, 80),
    paid: [80, 60, 50],
    taken: { limit: [0, 20, 30] },
  },
  {
    name: "a layer pays above the attachment when the aggregate below it is used up",
    terms: { "aggregate.limit": 50 * million },
    plan: { layers: [{ attachment: 50 * million, limit: 100 * million, share: 1 }] },
    events: claims(50, 80),
    paid: [50, 30],
    taken: { aggregate: [0, 0], attachment: [0, 50] },
  },
  {
    name: "co-insurance comes after the aggregate, which is all insurers' together",
    terms: { "aggregate.limit": 100 * million, "coInsurance.share": 0.5 },
    events: claims(70, 50),
    paid: [35, 15],
    taken: { coInsurance: [35, 15], aggregate: [0, 20] },
  },
  { name: "a year without events", events: [], paid: [] },
];

test.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
  const plan = planOf(example.terms, example.plan);
  expect(paid(plan, example.events).map((yen) => Number(yen.toFixed(9)))).toEqual(example.paid);
  for (const [reason, amounts] of Object.entries(example.taken ?? {}))
    expect(taken(plan, example.events, reason as Reason).map((yen) => Number(yen.toFixed(9)))).toEqual(amounts);
});

test("what a limit takes is taken from each item in proportion", () => {
  const plan = planOf({ "response.limit": 30 * million });
  const [items] = settleYear(plan, [eventOf({ forensic: 40 * million, restoration: 20 * million })]);
  expect(items?.map(({ paid: yen }) => Math.round(yen))).toEqual([20 * million, 10 * million]);
});
