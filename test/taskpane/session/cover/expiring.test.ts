import { defaultParameters, typicalPlan, type Plan } from "../../../../src/engine";
import { changedTerms, coverInForce } from "../../../../src/taskpane/session/cover/expiring";
import type { Diagnosis } from "../../../../src/workbook/plan/diagnose";

const expiring = { plan: typicalPlan("medium", "expiring"), notStated: [] };

const idsOf = ({ changed }: ReturnType<typeof changedTerms>) =>
  changed.map(({ verdict, of }) => [verdict, of.kind === "row" ? of.row.id : of.attachment]);

test("what is lost comes first, then what is worse, different and better; what is the same is not told", () => {
  const plan: Plan = {
    ...expiring.plan,
    terms: {
      ...expiring.plan.terms,
      "liability.limit": 5e8,
      "response.payRatio": 0.9,
      "interruption.covered": false,
      insured: "本社",
    },
    scenarioSublimits: [{ scenario: "data-breach", line: "response", limit: 1e7 }],
    layers: [{ attachment: 5e8, limit: 5e8, share: 1 }],
  };
  const found = changedTerms(expiring, { plan });
  expect(idsOf(found)).toEqual([
    ["lost", "interruption.covered"],
    ["worse", "response.payRatio"],
    ["worse", "scenario.data-breach.response"],
    ["different", "insured"],
    ["better", "liability.limit"],
    ["better", 5e8],
  ]);
  expect(found.changed[4]).toMatchObject({ expiring: 3e8, proposed: 5e8 });
  expect(found.changed[5]).toMatchObject({ expiring: null, proposed: 5e8 });
  expect(idsOf(changedTerms(expiring, expiring))).toEqual([]);
});

test("the cover in force as the hearing sheet states it: what it leaves out is counted, and not compared", () => {
  const diagnosis = {
    reading: { sheet: { profile: { "policy.liability": 1e8 }, answers: {} } },
    parameters: defaultParameters,
  } as unknown as Diagnosis;
  const stated = coverInForce(diagnosis, "既契約");
  if (!stated) throw new Error("None stated");
  expect(stated.plan.terms["liability.limit"]).toBe(1e8);
  const { changed, notStated } = changedTerms(stated, { plan: expiring.plan });
  expect(changed).toMatchObject([
    { verdict: "better", expiring: 1e8, proposed: 3e8, of: { row: { id: "liability.limit" } } },
  ]);
  expect(notStated).toBe(stated.notStated.length);
  expect(notStated).toBeGreaterThan(30);
});

test("no cover in force is none", () => {
  const diagnosis = {
    reading: { sheet: { profile: {}, answers: {} } },
    parameters: defaultParameters,
  } as unknown as Diagnosis;
  expect(coverInForce(diagnosis, "既契約")).toBeNull();
});
