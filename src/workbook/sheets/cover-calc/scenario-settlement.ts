import { figures, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { gateFormula } from "../../formula/impact";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { Chain } from "./chain";
import { claimLines } from "./claims";
import { CASES, casesOfPlan, columnsOf } from "./columns";
import { limitsOf } from "./limits";
import { outcomeLines } from "./outcome";
import { stepsOf } from "./steps";

/** How the events of a scenario are settled under each plan, line below line. */
export function scenarioSettlement(scenario: Scenario, words: Words, row: number, shown: number): Block {
  const { code, id } = scenario;
  const text = words.sheets.coverCalc;
  const block = new BlockBuilder(`cover_calc_${code}`, { row, column: 0 }, columnsOf(shown));
  block.row([formula(`"${words.scenarios[id].name}"&${gateFormula(scenario, words)}`)], {
    style: style.heading,
    height: 24,
  });
  const isSuspicion = scenario.confirmed !== undefined;
  const chain = new Chain(block, isSuspicion, shown);
  const plans = Array.from({ length: shown * casesOfPlan }, (_, index): PlacedCell => {
    const plan = Math.floor(index / casesOfPlan) + 1;
    return index % casesOfPlan === 0 ? formula(`INDEX(${names.planTerm("name")},1,${plan})`) : null;
  });
  chain.heading([text.line, text.given, ...figures.slice(1).map(() => null), ...plans]);
  const points = [...figures.map((figure) => text.figures[figure])];
  const last = isSuspicion ? text.nothingFoundMean : null;
  chain.heading([null, ...points, ...Array.from({ length: shown }, () => [...points, last]).flat()]);
  for (let plan = 0; plan < shown; plan++)
    block.style(area(1, CASES + plan * casesOfPlan, 1, casesOfPlan), { merge: true });
  const claims = claimLines(chain, scenario, words);
  const steps = stepsOf(chain, scenario, claims, words);
  const limits = limitsOf(chain, steps, words);
  outcomeLines(chain, scenario, { claims, steps, limits }, words);
  return block.build();
}
