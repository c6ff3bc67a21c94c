import fc from "fast-check";
import { scenarios } from "../../src/engine";
import { coverLines, planTerms, type LossEvent, type Plan, type Terms } from "../../src/engine/cover";
import { eventOf, items, type ItemName } from "./plans";

const million = 1e6;

const yen = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 500 }).map((millions) => millions * million),
);

/** Any value a term may have, at the size of amounts that matter. */
function valueOf({ id, kind, unit, range, choices }: (typeof planTerms)[number]): fc.Arbitrary<unknown> {
  if (id === "sublimit.giftPerPerson") return fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: null });
  const [least, most] = range ?? [0, 1];
  const number = unit === "yen" || unit === "yenPerYear" ? yen : fc.integer({ min: least, max: Math.min(most, 400) });
  switch (kind) {
    case "limit":
      return fc.option(number, { nil: null });
    case "amount":
      return number;
    case "share":
      return fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...choices);
    case "date":
      return fc.constant(null);
    case "text":
      return fc.constant("");
  }
}

const terms = fc.record(
  Object.fromEntries(planTerms.map((term) => [term.id, valueOf(term)])),
) as unknown as fc.Arbitrary<Terms>;

const scenario = fc.constantFrom(...scenarios.map(({ id }) => id));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  name: fc.constant(""),
  terms,
  scenarioSublimits: fc.array(fc.record({ scenario, line: fc.constantFrom(...coverLines), limit: yen }), {
    maxLength: 3,
  }),
  layers: fc.array(fc.record({ attachment: yen, limit: yen, share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 3,
  }),
});

const losses = fc.record(
  Object.fromEntries(
    Object.keys(items).map((name) => [name, fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5e8, noNaN: true }))]),
  ),
) as fc.Arbitrary<Record<ItemName, number>>;

const outage = fc.record({
  hours: fc.double({ min: 0, max: 3_000, noNaN: true }),
  unbroken: fc.double({ min: 0, max: 1, noNaN: true }),
  repeatHours: fc.double({ min: 0, max: 20, noNaN: true }),
});

const anyEvent: fc.Arbitrary<LossEvent> = fc
  .record({
    losses,
    scenario,
    outage: fc.option(outage, { nil: null }),
    gift: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: null }),
    months: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
    unconfirmed: fc.boolean(),
  })
  .map(({ losses: amounts, ...rest }) => eventOf(amounts, rest));

export const anyYear = fc.array(anyEvent, { maxLength: 4 });
