import { defaultParameters, typicalPlan } from "../../../../src/engine";
import {
  sameMeasuresOrder,
  simulateMeasures,
  type MeasuresOrder,
} from "../../../../src/taskpane/session/what-if/measures-years";
import { prints } from "../fakes";

const plan = typicalPlan("small", "small");
const sheet = { profile: {}, answers: {} };
const taken = (measure: "training" | "patching", answer: string) => ({
  measure,
  answers: { S01: answer },
  sheet: { profile: {}, answers: { S01: answer } },
});
const order: MeasuresOrder = {
  standing: { sheet, parameters: defaultParameters, prints: prints("a") },
  plan,
  measures: [taken("training", "a"), taken("patching", "b")],
};
const going = new AbortController().signal;

test("the sheet as it stands, then each measure by itself, under the plan", async () => {
  const underPlans = jest.fn(({ sheet: of }: { sheet: { answers: { S01?: string } } }, _plans: readonly unknown[]) =>
    Promise.resolve({ years: 10, tvar99: of.answers.S01?.length ?? 7, plans: [] }),
  );
  const found = await simulateMeasures(order, { underPlans }, going);
  expect(underPlans.mock.calls.map(([{ sheet: of }]) => of.answers.S01)).toEqual([undefined, "a", "b"]);
  expect(underPlans.mock.calls.map(([, plans]) => plans)).toEqual([[plan], [plan], [plan]]);
  expect(found.standing.tvar99).toBe(7);
  expect(found.measures.map(({ measure, years }) => [measure, years.tvar99])).toEqual([
    ["training", 1],
    ["patching", 1],
  ]);
  await simulateMeasures({ ...order, plan: null, measures: [] }, { underPlans }, going);
  expect(underPlans.mock.lastCall?.[1]).toEqual([]);
});

test("an order is the same by inputs, plan, measures and answers", () => {
  expect(sameMeasuresOrder(order, { ...order, standing: { ...order.standing } })).toBe(true);
  expect(sameMeasuresOrder(order, { ...order, plan: null })).toBe(false);
  expect(sameMeasuresOrder(order, { ...order, measures: [taken("training", "a")] })).toBe(false);
  expect(sameMeasuresOrder(order, { ...order, measures: [taken("training", "a"), taken("patching", "c")] })).toBe(
    false,
  );
  expect(sameMeasuresOrder(order, { ...order, standing: { ...order.standing, prints: prints("b") } })).toBe(false);
});
