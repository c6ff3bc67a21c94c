import type { Chunked } from "../../../scheduling/chunked";
import type { Plan } from "../../cover/plan";
import { blocksOf, simulateBlock } from "../block";
import type { SimulationOptions } from "../losses";
import { measuresOf, oepOf } from "../measures";
import type { SimulationModel } from "../model";
import { makeTables, prepare } from "../prepare";
import { SimulationRun } from "../run";
import type { Scan } from "../scan";
import { returnPeriodsOf, type ReturnPeriod } from "../simulation";
import type { ClaimsModel } from "./claims-model";
import { bytesOfEvents, copyOfEvents, type EventBlock } from "./event-block";
import { PlanRun } from "./plan-run";
import { planYearsOf, type PlanYears } from "./plan-years";
import { readyPlan, settleBlock } from "./settle-block";
import { SettlementBuffers } from "./settlement-buffers";

/** The events of a run's years, kept so that a plan with another term can be settled at once. Plain data. */
export interface KeptEvents {
  readonly claims: ClaimsModel;
  readonly options: SimulationOptions;
  /** In the order of blocks. */
  readonly blocks: readonly EventBlock[];
  /** Of the losses simulated. */
  readonly returnPeriods: readonly ReturnPeriod[];
}

/** Years whose events are kept at most. */
export const mostYearsKept = 100_000;

/** Bytes of what is kept: by event 8 a class of items of its scenario, and 8 a number more. */
export const bytesKept = ({ blocks }: KeptEvents): number =>
  blocks.reduce((sum, block) => sum + bytesOfEvents(block), 0);

/** Draws the events that a simulation of so many years has, and keeps them; at most `mostYearsKept`. */
export function* keepEvents(
  model: SimulationModel,
  claims: ClaimsModel,
  options: SimulationOptions,
  scan: Scan,
): Chunked<KeptEvents> {
  if (options.years > mostYearsKept) throw new Error("Too many years to keep their events");
  yield* makeTables(model);
  const prepared = prepare(model, options.seed, null, { claims, plans: [] });
  const run = new SimulationRun(model, options);
  const blocks: EventBlock[] = [];
  for (let block = 0; block < blocksOf(options); block++) {
    run.add(simulateBlock(prepared, options, block));
    if (prepared.plans) blocks.push(copyOfEvents(prepared.plans.events.block()));
    yield;
  }
  const { aep } = yield* measuresOf(run, scan);
  return { claims, options, blocks, returnPeriods: returnPeriodsOf(aep, yield* oepOf(run, scan)) };
}

/** What plans do over the years whose events were kept: to the bit what a simulation of those years says. */
export function* settleKept(kept: KeptEvents, plans: readonly Plan[], scan: Scan): Chunked<readonly PlanYears[]> {
  return yield* planYearsOf(yield* settledRun(kept, plans), kept, scan);
}

/** The same before it is measured. */
export function* settledRun({ claims, options, blocks }: KeptEvents, plans: readonly Plan[]): Chunked<PlanRun> {
  const run = new PlanRun({ claims, plans }, options);
  const work = new SettlementBuffers();
  const ready = plans.map((plan) => readyPlan(plan, claims));
  for (const [block, events] of blocks.entries()) {
    run.add(
      block,
      ready.map((plan) => settleBlock(plan, events, work, options)),
    );
    yield;
  }
  return run;
}
