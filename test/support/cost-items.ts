import type { Customer } from "./customers";
import { modelOf, near, scenarioOf } from "./engine";
import type { Figures } from "./product";
import type { ScenarioCode } from "../../src/engine/scenarios";
import { amountOf, type ControlFactors } from "../../src/engine/scenarios/amount";
import type { ControlFactor, CoveragePart, LossCategory, Shock } from "../../src/engine/scenarios/scenario";

/** What the specification's table says of one item; its amount worked by hand before the control factor. */
export type ExpectedItem = readonly [
  id: string,
  category: LossCategory,
  part: CoveragePart | `conditional ${CoveragePart}`,
  control: ControlFactor | null,
  shock: Shock | null,
  amount: (customer: Customer) => Figures,
];

/** Different factors, so that a wrong one shows. */
const controls: ControlFactors = { severity: 1.25, investigation: 1.5, delay: 1.1, recovery: 1.7, extent: 1 };

/** Holds the items of a scenario (or those shown beside it) against the table, customer by customer. */
export function describeItems(
  code: ScenarioCode,
  customers: Readonly<Record<string, Customer>>,
  expected: readonly ExpectedItem[],
  list: "items" | "beside" = "items",
): void {
  const items = scenarioOf(code)[list];
  const named = Object.entries(customers);

  test("the items are those of the table, in its order", () => {
    expect(items.map(({ id }) => id)).toEqual(expected.map(([id]) => `${code}.${id}`));
  });

  describe.each(expected)("%s", (id, category, part, control, shock, byHand) => {
    const item = items.find((candidate) => candidate.id === `${code}.${id}`);
    if (!item) throw new Error(`No item ${id}`);

    test("is of its category and paid by its part", () => {
      const paid = item.conditionalPart ? `${item.coverage} ${item.conditionalPart}` : item.coverage;
      expect([item.category, paid]).toEqual([category, part]);
    });

    test("takes its control factor and its shock, or none", () => {
      expect([item.control, item.shock]).toEqual([control, shock]);
    });

    test.each(named)("amounts to its product at low, likely, high and mean: %s", (_, customer) => {
      const factor = control ? controls[control] : 1;
      const [low, likely, high, mean] = byHand(customer);
      const amount = amountOf(item, modelOf(customer.profile), controls);
      expect(amount).toMatchObject({
        low: near(low * factor),
        likely: near(likely * factor),
        high: near(high * factor),
        mean: near(mean * factor),
      });
    });

    test("lists its factors, whose product at the likely point is the amount", () => {
      for (const [, { profile }] of named) {
        const amount = amountOf(item, modelOf(profile), controls);
        const product = amount.factors.reduce((all, { value, divide }) => (divide ? all / value : all * value), 1);
        expect(product).toEqual(near(amount.likely));
      }
    });
  });
}
