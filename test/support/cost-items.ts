import { modelOf, near, scenarioOf, type Profile } from "./engine";
import type { ScenarioCode } from "../../src/engine/scenarios";
import { amountOf, type ControlFactors } from "../../src/engine/scenarios/amount";
import type { ControlFactor, CoveragePart, LossCategory } from "../../src/engine/scenarios/scenario";

/** What the domain's table of cost items says of one item, and its amount worked by hand before the control factor. */
export interface ExpectedItem {
  readonly id: string;
  readonly category: LossCategory;
  readonly coverage: CoveragePart | `conditional ${CoveragePart}`;
  readonly control: ControlFactor | null;
  readonly shocked: boolean;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly mean: number;
}

/** Three different factors, so that a wrong one shows. */
const controls: ControlFactors = { severity: 1.25, investigation: 1.5, delay: 1.1 };

/** Holds the items of a scenario (or those shown beside it) against the table. */
export function describeItems(
  code: ScenarioCode,
  profile: Profile,
  expected: readonly ExpectedItem[],
  list: "items" | "beside" = "items",
): void {
  const items = scenarioOf(code)[list];
  const model = modelOf(profile);

  test("the items are those of the table, in its order", () => {
    expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  describe.each(expected)("$id", ({ id, category, coverage, control, shocked, low, likely, high, mean }) => {
    const item = items.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`No item ${id}`);

    test("is of its category and paid by its part", () => {
      const part = item.conditionalPart ? `${item.coverage} ${item.conditionalPart}` : item.coverage;
      expect([item.category, part]).toEqual([category, coverage]);
    });

    test("takes its control factor and the residual shock, or neither", () => {
      expect([item.control, item.shocked]).toEqual([control, shocked]);
    });

    test("amounts to its product at low, likely, high and mean", () => {
      const factor = control ? controls[control] : 1;
      expect(amountOf(item, model, controls)).toMatchObject({
        low: near(low * factor),
        likely: near(likely * factor),
        high: near(high * factor),
        mean: near(mean * factor),
      });
    });

    test("lists its factors, whose product at the likely point is the amount", () => {
      const amount = amountOf(item, model, controls);
      const product = amount.factors.reduce((total, { value, divide }) => (divide ? total / value : total * value), 1);
      expect(product).toEqual(near(amount.likely));
    });
  });
}
