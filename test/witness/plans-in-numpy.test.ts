import { execFileSync } from "node:child_process";
import path from "node:path";
import { reasons, typicalPlan, typicalPlanIds, type Plan, type Terms } from "../../src/engine";
import { claimsOfSheet, simulatePlans, type PlanYears, type SimulationModel } from "../../src/engine/simulation";
import { frequencyOf, modelOf, scaled, sheetOf, withoutProviders, withProvider } from "../engine/simulation/models";
import { verifying } from "../support/cases";

jest.setTimeout(300_000);

const hasNumpy = ((): boolean => {
  try {
    return execFileSync("python3", ["-c", "import numpy; print(1)"], { encoding: "utf8", stdio: "pipe" }) === "1\n";
  } catch {
    return false;
  }
})();
if (!hasNumpy) console.warn("SKIPPED: plans over years drawn by numpy: python3 with numpy not found on this machine");

const million = 1e6;
const sheet = withoutProviders(sheetOf("retailer"));
const declared = modelOf(sheet, withProvider);
/** An event in two years; a sample's own error is carried by a few events where shocks are large. */
const model: SimulationModel = {
  ...scaled(declared, 0.5 / frequencyOf(declared)),
  knowledge: { frequency: 0.25, severity: 0.25 },
  scenarios: scaled(declared, 0.5 / frequencyOf(declared)).scenarios.map((scenario) => ({
    ...scenario,
    sigmas: { cost: 0.4, liability: 0.5 },
  })),
};

const [small, medium, large] = typicalPlanIds.map((id) => typicalPlan(id, id)) as [Plan, Plan, Plan];
const changed = (plan: Plan, name: string, terms: Partial<Terms>, rest: Partial<Plan> = {}): Plan => ({
  ...plan,
  ...rest,
  name,
  terms: { ...plan.terms, ...terms },
});

const plans: readonly Plan[] = [
  small,
  medium,
  large,
  changed(large, "the other order, ② apart, thresholds", {
    order: "deductibleFirst",
    "response.aggregate": "beside",
    "response.aggregateLimit": 60 * million,
    "response.deductible": million,
    "response.payRatio": 0.8,
    "interruption.waitingKind": "threshold",
    "interruption.waiting": 24,
    "liability.defence": "outside",
    "emergency.limit": 3 * million,
    "share.improvement": 0.3,
  }),
  changed(
    medium,
    "layers, of which others bear a part",
    { "coInsurance.share": 0.7, "aggregate.limit": 80 * million, "option.voluntaryShutdown": true },
    {
      layers: [
        { attachment: 100 * million, limit: 100 * million, share: 0.5 },
        { attachment: 200 * million, limit: 300 * million, share: 1 },
      ],
    },
  ),
  changed(
    large,
    "periods, sublimits of a scenario, 250 yen a person",
    { "interruption.period": 5, "response.period": 60, "sublimit.giftPerPerson": 250, "option.cardLiability": true },
    {
      scenarioSublimits: [
        { scenario: "ransomware", line: "profit", limit: 20 * million },
        { scenario: "data-breach", line: "response", limit: 40 * million },
      ],
    },
  ),
];

interface Witnessed {
  readonly mean: Readonly<Record<string, number>>;
  readonly error: Readonly<Record<string, number>>;
}

/** The figures of a plan that numpy has, too. */
function figuresOf(plan: PlanYears): ReadonlyMap<string, number> {
  const exhausted = plan.exhaustion.flatMap(({ limit, chance }): readonly (readonly [string, number])[] =>
    limit === "response.aggregateLimit" ? [] : [[`exhausted.${limit.replace(".limit", "")}`, chance]],
  );
  return new Map([
    ["loss", plan.loss],
    ["paid", plan.paid.mean],
    ["retained", plan.retained.mean],
    ["anyRetained", plan.anyRetained],
    ...reasons.map((reason) => [reason, plan.reasons[reason]] as const),
    ...exhausted,
  ]);
}

(hasNumpy ? describe : describe.skip)("six plans over years drawn and settled by numpy", () => {
  const years = verifying ? 200_000 : 25_000;
  const ours = 400_000;
  const claims = claimsOfSheet(sheet, withProvider);

  test(`agree within the errors of ${years} years: paid, retained, every reason, chances`, () => {
    const witnessed = JSON.parse(
      execFileSync("python3", [path.join(__dirname, "plans.py")], {
        input: JSON.stringify({ model, claims, plans, years, seed: 20_261_129 }),
        encoding: "utf8",
        maxBuffer: 1e8,
      }),
    ) as readonly Witnessed[];
    const found = simulatePlans(model, { years: ours, seed: 3 }, { claims, plans }).plans;
    const seen = new Set<string>();
    found.forEach((plan, place) => {
      const { mean, error } = witnessed[place] as Witnessed;
      for (const [figure, value] of figuresOf(plan)) {
        const theirs = mean[figure] ?? NaN;
        const spread = (error[figure] ?? NaN) * Math.sqrt(1 + years / ours);
        if (theirs > 0.01) seen.add(figure);
        if (!(Math.abs(value - theirs) <= 4.5 * spread + 1e-3))
          throw new Error(`${plan.name}, ${figure}: ${value} here, ${theirs} ± ${spread} by numpy`);
      }
    });
    // nothing is compared that never happens
    expect([...reasons].filter((reason) => !seen.has(reason))).toEqual([]);
  });
});
