import Ajv from "ajv/dist/2020";
import { readFileSync, writeFileSync } from "node:fs";
import { typicalPlan } from "../../../src/engine";
import { kikitori, newFolder, sample } from "../support";

/** The schema as printed, compiled by a validator that is not ours. */
async function validator(name: string) {
  const { code, out, errors } = await kikitori(["schema", name]);
  expect([code, errors]).toEqual([0, []]);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(out) as object);
  return (value: unknown): unknown => (validate(value) ? [] : validate.errors);
}

test.each(["online-shop", "manufacturer", "retailer", "hospital", "incomplete"])(
  "the assessment of %s fits its schema",
  async (name) => {
    const check = await validator("assessment");
    const { out } = await kikitori(["diagnose", sample(`${name}.json`), "--json"]);
    expect(check(JSON.parse(out))).toEqual([]);
  },
);

test("an assessment with a scenario that cannot happen fits too, and is gated out", async () => {
  const check = await validator("assessment");
  const folder = newFolder();
  const profile = { personsHeld: 0, largestDatabase: 0, hasWebsite: false, publicServers: 0, webSales: 0 };
  writeFileSync(`${folder}/a.json`, JSON.stringify({ profile, answers: {} }));
  const { out } = await kikitori(["diagnose", "a.json", "--json"], { folder });
  const assessment = JSON.parse(out) as { scenarios: Record<string, unknown>[] };
  expect(check(assessment)).toEqual([]);
  expect(assessment.scenarios[1]).toMatchObject({
    applies: false,
    frequency: 0,
    expectedAnnualLoss: 0,
    loss: null,
    items: [],
  });
});

test("the schema of answers takes the samples and refuses a slip", async () => {
  const check = await validator("answers");
  const answers = JSON.parse(readFileSync(sample("hospital.json"), "utf8")) as { profile: object };
  expect(check(answers)).toEqual([]);
  expect(check({ ...answers, profile: { ...answers.profile, revenu: 1 } })).not.toEqual([]);
  expect(check({ ...answers, date: 20260401 })).not.toEqual([]);
});

test("the schema of parameters takes what `parameters --json` prints", async () => {
  const check = await validator("parameters");
  expect(check(JSON.parse((await kikitori(["parameters", "--json"])).out))).toEqual([]);
  expect(check({ name: "x", version: "1", parameters: { legal: { low: 1, high: 2 } } })).not.toEqual([]);
});

test("the schema of plans takes the typical ones and refuses slips", async () => {
  const check = await validator("plans");
  const plan = typicalPlan("medium", "標準プラン");
  expect(check({ plans: [plan] })).toEqual([]);
  const changed = (terms: object) => ({ plans: [{ ...plan, terms: { ...plan.terms, ...terms } }] });
  expect(check(changed({ "liability.limit": null }))).toEqual([]);
  expect(check(changed({ "response.payRatio": 90 }))).not.toEqual([]);
  expect(check(changed({ "response.waiting": 12 }))).not.toEqual([]);
  expect(check({ plans: Array.from({ length: 7 }, () => plan) })).not.toEqual([]);
});
