import type { Pieces } from "../pieces";
import type { Losses } from "./block";
import { drawBlock } from "./events";
import { prepare, yearsInBlock } from "./prepare";
import type { SimulationRun } from "./run";
import { eachSlice, type Scan } from "./scan";

/**
 * Yen by which each item carries the worst years: those above VaR count whole, those at it for what is missing to
 * (1 − level)·n years. Only these years are drawn again, and none without a loss. Scenario by scenario.
 */
export function* tailItems(
  run: SimulationRun,
  scan: Scan,
  level: number,
  atRisk: number,
): Pieces<readonly Float64Array[]> {
  const { model, options, totals } = run;
  const prepared = prepare(model, options.seed);
  const items = model.scenarios.map((scenario) => new Float64Array(scenario.items.length));
  const worst = yield* yearsFrom(scan, totals, Math.max(atRisk, Number.MIN_VALUE));
  const above = worst.filter((year) => (totals[year] as number) > atRisk).length;
  const edge = above === worst.length ? 0 : ((1 - level) * options.years - above) / (worst.length - above);
  const wanted = new Int32Array(yearsInBlock);
  for (let next = 0; next < worst.length;) {
    const block = Math.floor((worst[next] as number) / yearsInBlock);
    const start = block * yearsInBlock;
    let count = 0;
    while (next < worst.length && (worst[next] as number) < start + yearsInBlock) {
      wanted[count++] = (worst[next++] as number) - start;
    }
    drawBlock(prepared, block, wanted.subarray(0, count), ({ scenario, events, years: at, items: amounts }) => {
      const into = items[scenario] as Float64Array;
      amounts.forEach((column, item) => {
        let sum = into[item] as number;
        for (let event = 0; event < events; event++) {
          const loss = totals[start + (at[event] as number)] as number;
          sum += (column[event] as number) * (loss > atRisk ? 1 : edge);
        }
        into[item] = sum;
      });
    });
    yield;
  }
  return items;
}

/** Years that lost `least` or more, in their order. */
function* yearsFrom(scan: Scan, losses: Losses, least: number): Pieces<readonly number[]> {
  const { kernel, slice, places } = scan;
  const years: number[] = [];
  yield* eachSlice(scan, losses, (start, count) => {
    const picked = kernel.pickFrom(slice, count, least, places);
    for (let pick = 0; pick < picked; pick++) years.push(start + (places[pick] as number));
  });
  return years;
}
