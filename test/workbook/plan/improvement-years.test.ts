import { defaultParameters, planPrice, typicalPlan } from "../../../src/engine";
import { claimsOfSheet, modelOfSheet, simulatePlans } from "../../../src/engine/simulation";
import { runSync } from "../../../src/scheduling/chunked";
import { improvementYears } from "../../../src/workbook/plan/improvement-years";
import { proposed } from "../../support/proposal";

const parameters = defaultParameters;
const plan = typicalPlan("medium", "medium");

test("a plan is settled over both: as a simulation of so many years of each says, with its price", () => {
  const found = runSync(improvementYears({ ...proposed, parameters, plan }, 3_000));
  expect([found.name, found.years]).toEqual(["medium", 3_000]);
  for (const when of ["before", "after"] as const) {
    const sheet = proposed[when];
    const asked = { claims: claimsOfSheet(sheet, parameters), plans: [plan] };
    const [own] = simulatePlans(modelOfSheet(sheet, parameters), { years: 3_000, seed: 1 }, asked).plans;
    expect(found.paid[when]).toBe(own?.paid.mean);
    expect(found.gross[when]).toBe(own && planPrice(plan, own.paid, parameters, null, null).price.gross);
  }
});
