import type { Pieces } from "../pieces";
import { blocksOf, yearsOf } from "./block";
import { drawBlock } from "./events";
import { prepare, yearsInBlock } from "./prepare";
import type { SimulationRun } from "./run";

/**
 * Yen by which each item carries the worst years: those above VaR count whole, those at it for what is missing to
 * (1 − level)·n years. Only these years are drawn again, and none without a loss. Scenario by scenario.
 */
export function* tailItems(run: SimulationRun, level: number, atRisk: number): Pieces<readonly Float64Array[]> {
  const { model, options, totals } = run;
  const prepared = prepare(model, options.seed);
  const items = model.scenarios.map((scenario) => new Float64Array(scenario.items.length));
  let [above, at] = [0, 0];
  for (const loss of totals) {
    if (loss > atRisk) above++;
    else if (loss === atRisk) at++;
  }
  yield;
  const edge = at === 0 ? 0 : ((1 - level) * options.years - above) / at;
  const wanted = new Int32Array(yearsInBlock);
  for (let block = 0; block < blocksOf(options); block++) {
    const years = yearsOf(options, block);
    const start = block * yearsInBlock;
    let worst = 0;
    for (let year = 0; year < years; year++) {
      const loss = totals[start + year] as number;
      if (loss > 0 && loss >= atRisk) wanted[worst++] = year;
    }
    if (worst === 0) continue;
    drawBlock(prepared, block, wanted.subarray(0, worst), ({ scenario, events, years: at, items: amounts }) => {
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
