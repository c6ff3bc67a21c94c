import fc from "fast-check";
import { settleYear, reasons, type LossEvent, type Plan, type Reason, type Terms } from "../../../../src/engine/cover";
import type { Losses } from "../../../../src/engine/simulation/losses";
import {
  exhaustible,
  layerSumAt,
  scenarioSumAt,
  startOfLayer,
  startOfScenario,
  sumAt,
} from "../../../../src/engine/simulation/plans/plan-sums";
import { readyPlan, settleBlock } from "../../../../src/engine/simulation/plans/settle-block";
import { reasonAt } from "../../../../src/engine/simulation/plans/reason-sums";
import { SettlementBuffers } from "../../../../src/engine/simulation/plans/settlement-buffers";
import { scenarios } from "../../../../src/engine";
import { blockOf, claimsWith, type Stretches } from "../../../support/event-blocks";
import { eventOf, planOf } from "../../../support/plans";
import { holdsFor } from "../../../support/property";
import { anyPlan, anyYear } from "../../../support/random-plans";

jest.setTimeout(120_000);

const options = { years: 10, seed: 1 };
const work = new SettlementBuffers();

const anyStretches: fc.Arbitrary<Stretches> = fc.record({
  unbroken: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  repeatHours: fc.double({ min: 0, max: 20, noNaN: true }),
});

const one: Stretches = { unbroken: 1, repeatHours: 0 };

const anyYears = fc.array(anyYear, { maxLength: 4 });

/** The same events with outages in such stretches. */
const withStretches = (years: readonly (readonly LossEvent[])[], stretches: Stretches): LossEvent[][] =>
  years.map((events) =>
    events.map((event) => ({ ...event, outage: event.outage && { ...event.outage, ...stretches } })),
  );

interface Whole {
  readonly paid: number;
  readonly loss: number;
  readonly reasons: Readonly<Record<Reason, number>>;
}

/** By the settlement item by item: years one by one, and sums over all. */
function reference(plan: Plan, years: readonly (readonly LossEvent[])[]): readonly Whole[] {
  return years.map((events) => {
    const taken = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;
    let paid = 0;
    settleYear(plan, events).forEach((settlements, event) => {
      settlements.forEach((settlement, item) => {
        const beside = events[event]?.losses[item]?.item.payableAs !== undefined;
        paid += settlement.paid;
        for (const reason of reasons) {
          if (!(beside && reason === "notCovered")) taken[reason] += settlement.retained[reason];
        }
      });
    });
    return { paid, loss: reasons.reduce((sum, reason) => sum + taken[reason], paid), reasons: taken };
  });
}

/** To 10⁻⁶ of all that is at stake, in yen. */
const agrees = (found: number, expected: number, whole: number): void => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, whole / 1e6));
};

test("a block is settled as its years are item by item: paid and retained of each year, and every reason", () => {
  holdsFor(fc.tuple(anyPlan, anyYears, anyStretches), 1_500, ([plan, drawn, stretches]) => {
    const years = withStretches(drawn, stretches);
    const { yearly, sums } = settleBlock(readyPlan(plan, claimsWith(stretches)), blockOf(years), work, options);
    const expected = reference(plan, years);
    const touched = expected.filter((_, year) => (years[year]?.length ?? 0) > 0);
    const lost = expected.reduce((sum, { loss }) => sum + loss, 0);
    touched.forEach(({ paid, loss }, year) => {
      agrees(yearly[year] as number, paid, loss);
      expect(Math.abs((yearly[touched.length + year] as number) - (loss - paid))).toBeLessThanOrEqual(1);
    });
    const sumOf = (place: number): number =>
      scenarios.reduce((sum, _, scenario) => sum + (sums[startOfScenario(scenario) + place] as number), 0);
    for (const reason of reasons) {
      agrees(
        sumOf(reasonAt[reason]),
        expected.reduce((sum, year) => sum + year.reasons[reason], 0),
        lost,
      );
    }
    agrees(sums[sumAt.loss] as number, lost, lost);
    agrees(
      sumOf(scenarioSumAt.paid),
      expected.reduce((sum, { paid }) => sum + paid, 0),
      lost,
    );
    agrees(sums[sumAt.paid] as number, sumOf(scenarioSumAt.paid), lost);
  });
});

const worse: readonly (readonly [string, Partial<Terms>, Partial<Terms>])[] = [
  ["a lower limit of ①", { "liability.limit": 200e6 }, { "liability.limit": 20e6 }],
  ["a lower limit of ②", { "response.limit": null }, { "response.limit": 20e6 }],
  ["a lower aggregate", { "aggregate.limit": 300e6 }, { "aggregate.limit": 100e6 }],
  ["a higher deductible of ①", { "liability.deductible": 1e6 }, { "liability.deductible": 50e6 }],
  ["a higher deductible of ②", { "response.deductible": 0 }, { "response.deductible": 50e6 }],
  ["a longer waiting time", { "interruption.waiting": 8 }, { "interruption.waiting": 24 }],
  ["a lower ratio of ②", { "response.payRatio": 0.9 }, { "response.payRatio": 0.5 }],
  ["a shorter period", { "interruption.period": 90 }, { "interruption.period": 5 }],
];

test.each(worse)("%s never pays more, nor retains less, in any year", (_, better, poorer) => {
  holdsFor(fc.tuple(anyPlan, anyYears, anyStretches), 150, ([plan, drawn, stretches]) => {
    const block = blockOf(withStretches(drawn, stretches));
    const settled = (terms: Partial<Terms>): Losses =>
      settleBlock(
        readyPlan({ ...plan, terms: { ...plan.terms, ...terms } }, claimsWith(stretches)),
        block,
        work,
        options,
      ).yearly;
    const [more, less] = [settled(better), settled(poorer)];
    for (let year = 0; year < block.touched; year++) {
      expect((less[year] as number) - (more[year] as number)).toBeLessThan(1e-3);
      const [retained, before] = [less[block.touched + year] as number, more[block.touched + year] as number];
      // below half a yen nothing stays
      expect(retained - before).toBeGreaterThan(-0.501);
    }
  });
});

test("of a year's events the first to happen has the aggregate, whatever its scenario", () => {
  const event = (scenario: LossEvent["scenario"], yen: number): LossEvent => eventOf({ damages: yen }, { scenario });
  const plan = planOf({ "aggregate.limit": 100 });
  const paidBy = (events: readonly LossEvent[]): readonly number[] => {
    const { sums } = settleBlock(readyPlan(plan, claimsWith(one)), blockOf([events]), work, options);
    return scenarios.map((_, scenario) => sums[startOfScenario(scenario) + scenarioSumAt.paid] as number);
  };
  const [suspicion, leak] = [event("suspected-attack", 80), event("data-breach", 70)];
  expect(paidBy([suspicion, leak]).slice(0, 2)).toEqual([80, 20]);
  expect(paidBy([leak, suspicion]).slice(0, 2)).toEqual([30, 70]);
});

/** Paid for one event, settled as a block and item by item. */
function paidFor(plan: Plan, event: LossEvent): readonly [number, number] {
  const { sums } = settleBlock(readyPlan(plan, claimsWith(one)), blockOf([[event]]), work, options);
  return [sums[sumAt.paid] as number, reference(plan, [[event]])[0]?.paid ?? NaN];
}

test("a deductible takes from damages and defence alike, though defence lies outside the limit", () => {
  const plan = planOf({ "liability.deductible": 50, "liability.limit": 40, "liability.defence": "outside" });
  // 50 off 200 leaves 75 and 75; the limit leaves 40 of the damages
  expect(paidFor(plan, eventOf({ damages: 100, defence: 100 }))).toEqual([115, 115]);
});

test("a gift of 500 a person under a cap of 250 is paid by half", () => {
  const plan = planOf({ "sublimit.giftPerPerson": 250 });
  expect(paidFor(plan, eventOf({ gift: 1_000 }, { gift: 500 }))).toEqual([500, 500]);
});

test("years that use up the aggregate of ② alone are counted", () => {
  const plan = planOf({ "response.aggregate": "beside", "response.aggregateLimit": 100 });
  const years = [[100], [99.999], [60, 60], [40, 50]].map((amounts) =>
    amounts.map((yen) => eventOf({ forensic: yen })),
  );
  const { sums } = settleBlock(readyPlan(plan, claimsWith(one)), blockOf(years), work, options);
  const place = exhaustible.indexOf("response.aggregateLimit");
  expect(sums[sumAt.yearsExhausted + place]).toBe(2);
});

test("a layer has its limit each year again, and is looked at only in years that reach it", () => {
  const layers = [{ attachment: 100, limit: 50, share: 1 }];
  const plan = planOf({ "liability.limit": 80 }, { layers });
  const years = [[130, 200], [90], [100], [160]].map((amounts) => amounts.map((yen) => eventOf({ damages: yen })));
  const { sums, yearly } = settleBlock(readyPlan(plan, claimsWith(one)), blockOf(years), work, options);
  const start = startOfLayer(scenarios.length, 0);
  const of = (place: number): number => sums[start + place] as number;
  // 30 of 130, then the 20 it has left; nothing of 90 and 100; 50 of 160
  expect([...yearly.subarray(0, 4)]).toEqual([80 + 30 + 80 + 20, 80, 80, 80 + 50]);
  expect([of(layerSumAt.paid), of(layerSumAt.yearsAttached), of(layerSumAt.yearsExhausted)]).toEqual([100, 2, 2]);
  // above 80 and below 100 nobody pays
  const gap = scenarios.reduce(
    (sum, _, scenario) => sum + (sums[startOfScenario(scenario) + reasonAt.attachment] as number),
    0,
  );
  expect(gap).toBeCloseTo(20 + 20 + 10 + 20 + 20, 9);
});
