import { drawBlock } from "../simulation/events";
import { blocksOf, yearsOf } from "../simulation/block";
import type { SimulationOptions } from "../simulation/losses";
import type { SimulationModel } from "../simulation/model";
import { eventMoments } from "../simulation/moments";
import { prepare } from "../simulation/prepare";
import { yearsInBlock } from "../simulation/year-streams";
import type { Measured } from "./measure";

/** Mean and variance of a sample of years, with their standard errors. */
export interface SampleMoments {
  readonly mean: Measured;
  readonly variance: Measured;
}

/** A customer's years as drawn: in all, scenario by scenario, and the mean of every item. */
export interface Sample {
  readonly years: number;
  readonly whole: SampleMoments;
  readonly scenarios: readonly SampleMoments[];
  /** Yen a year. */
  readonly items: readonly (readonly number[])[];
  /** Yen of an event, item by item, with what its year multiplies amounts by. */
  readonly ofEvents: readonly (readonly SampleMoments[])[];
}

/** Power sums around a shift near the mean, so that no digits are lost; years without a loss are only counted. */
class Powers {
  private sums: readonly [number, number, number, number] = [0, 0, 0, 0];
  private count = 0;
  private zeros = 0;

  constructor(private readonly shift: number) {}

  add(values: Float64Array): void {
    let [first, second, third, fourth] = this.sums;
    let zeros = 0;
    for (const value of values) {
      if (value === 0) {
        zeros++;
        continue;
      }
      const centred = value - this.shift;
      const square = centred * centred;
      first += centred;
      second += square;
      third += square * centred;
      fourth += square * square;
    }
    this.sums = [first, second, third, fourth];
    this.count += values.length;
    this.zeros += zeros;
  }

  moments(): SampleMoments {
    let power = 1;
    const [m1, m2, m3, m4] = this.sums.map((sum) => {
      power *= -this.shift;
      return (sum + this.zeros * power) / this.count;
    }) as [number, number, number, number];
    const variance = m2 - m1 * m1;
    const fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1;
    return {
      mean: { value: this.shift + m1, error: Math.sqrt(variance / this.count) },
      variance: { value: variance, error: Math.sqrt(Math.max(0, fourth - variance * variance) / this.count) },
    };
  }
}

/** Draws years as the product does. `means`: yen a year, of each scenario, near which the sums are kept. */
export function sampleOf(model: SimulationModel, options: SimulationOptions, means: readonly number[]): Sample {
  const prepared = prepare(model, options.seed);
  const whole = new Powers(means.reduce((sum, mean) => sum + mean, 0));
  const scenarios = model.scenarios.map((_, index) => new Powers(means[index] ?? 0));
  const items = model.scenarios.map((scenario) => scenario.items.map(() => 0));
  const ofEvents = model.scenarios.map((scenario) =>
    eventMoments(scenario, model.gamma).means.map((mean) => new Powers(mean)),
  );
  const rows = model.scenarios.map(() => new Float64Array(yearsInBlock));
  const totals = new Float64Array(yearsInBlock);
  for (let block = 0; block < blocksOf(options); block++) {
    const years = yearsOf(options, block);
    totals.fill(0);
    for (const row of rows) row.fill(0);
    drawBlock(prepared, block, years, ({ scenario, events, years: at, losses, items: amounts }) => {
      const row = rows[scenario] as Float64Array;
      for (let event = 0; event < events; event++) {
        const year = at[event] as number;
        row[year] = (row[year] as number) + (losses[event] as number);
        totals[year] = (totals[year] as number) + (losses[event] as number);
      }
      const sums = items[scenario] as number[];
      amounts.forEach((column, item) => {
        let sum = sums[item] as number;
        for (let event = 0; event < events; event++) sum += column[event] as number;
        sums[item] = sum;
        ofEvents[scenario]?.[item]?.add(column.subarray(0, events));
      });
    });
    whole.add(totals.subarray(0, years));
    rows.forEach((row, index) => scenarios[index]?.add(row.subarray(0, years)));
  }
  return {
    years: options.years,
    whole: whole.moments(),
    scenarios: scenarios.map((powers) => powers.moments()),
    ofEvents: ofEvents.map((powers) => powers.map((each) => each.moments())),
    items: items.map((sums) => sums.map((sum) => sum / options.years)),
  };
}
