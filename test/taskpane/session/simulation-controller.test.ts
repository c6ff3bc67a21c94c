import type { HearingSheet, ParameterSet } from "../../../src/engine";
import { defaultSeed, defaultYears } from "../../../src/engine/simulation/limits";
import type { SimulationOrder, SimulationWatch } from "../../../src/taskpane/session/simulation";
import { notBegun } from "../../../src/taskpane/session/simulation-state";
import { isDistributionStale } from "../../../src/taskpane/session/state";
import { prints, promised, readOf, sessionOver, settled } from "./fakes";
import "./office-errors";

class Stopped extends Error {}

/** Simulations whose end the test decides. */
function simulating() {
  const runs: {
    readonly order: SimulationOrder;
    readonly watch: SimulationWatch;
    readonly end: ReturnType<typeof promised<unknown>>;
  }[] = [];
  class Simulator {
    simulate(order: SimulationOrder, watch: SimulationWatch): Promise<unknown> {
      const end = promised<unknown>();
      watch.signal.addEventListener("abort", () => end.refuse(new Stopped()));
      runs.push({ order, watch, end });
      return end.promise;
    }
    tail(_sheet: HearingSheet, set: ParameterSet) {
      if (set.name === "bad") return Promise.reject(new Error("no tail"));
      return Promise.resolve({ var99: set.name === "before" ? 1 : 2, tvar99: set.name === "before" ? 3 : 4 });
    }
  }
  return { runs, module: { Simulator, engineVersion: "9.9" } };
}

async function begun(reading = readOf(prints("a"))) {
  const { runs, module } = simulating();
  const made = sessionOver(reading, {}, module);
  await made.session.refresh();
  const state = () => made.session.getState().simulation;
  return { ...made, runs, state };
}

test("a run: its years and seed, its progress, the losses first and the whole result at its end", async () => {
  const { session, runs, state } = await begun();
  session.simulation.choose({ years: 10_000, seed: 7 });
  const ran = session.simulation.start();
  expect(state().running).toEqual(notBegun(10_000));
  await settled();
  expect(runs[0]?.order).toMatchObject({ years: 10_000, seed: 7 });
  runs[0]?.watch.onProgress({ ...notBegun(10_000), done: 0.5 });
  expect(state().running?.done).toBe(0.5);
  const losses = { of: "losses" } as never;
  runs[0]?.watch.onSimulation({ simulation: losses, plans: null, band: null, tornado: null });
  expect(state()).toMatchObject({
    running: { done: 0.5 },
    result: { distribution: { simulation: losses, plans: null, band: null, tornado: null } },
  });
  runs[0]?.end.settle("whole");
  await ran;
  expect(state()).toMatchObject({
    running: null,
    stopped: false,
    result: { distribution: "whole", engineVersion: "9.9", madeFrom: prints("a"), expected: { loss: 0, events: 0 } },
  });
});

test("a second press while one runs stops that one, and only the second's result counts", async () => {
  const { session, runs, state } = await begun();
  const first = session.simulation.start(10_000);
  await settled();
  const second = session.simulation.start(100_000);
  await settled();
  expect(runs.map(({ watch }) => watch.signal.aborted)).toEqual([true, false]);
  // what the first one still reports is not shown, and its end ends nothing
  runs[0]?.watch.onProgress({ ...notBegun(10_000), done: 1 });
  runs[0]?.watch.onSimulation({} as never);
  await first;
  expect(state()).toMatchObject({ running: notBegun(100_000), result: null });
  expect(session.getState().failure).toBeNull();
  runs[1]?.end.settle("second");
  await second;
  expect(state()).toMatchObject({ running: null, result: { distribution: "second" } });
});

test("a run that is stopped leaves the last result, and is no failure", async () => {
  const { session, runs, state } = await begun();
  session.simulation.stop();
  expect(state().stopped).toBe(false);
  const first = session.simulation.start();
  await settled();
  runs[0]?.end.settle("first");
  await first;
  const second = session.simulation.start();
  await settled();
  session.simulation.stop();
  await second;
  expect(state()).toMatchObject({ running: null, stopped: true, result: { distribution: "first" } });
  expect(session.getState().failure).toBeNull();
  // the next run forgets it
  void session.simulation.start();
  expect(state().stopped).toBe(false);
});

test("a run that fails says so, keeps the last result, and can be tried again for as many years", async () => {
  const { session, runs, state } = await begun();
  const first = session.simulation.start(10_000);
  await settled();
  runs[0]?.end.refuse(new Error("broken"));
  await first;
  expect(state()).toMatchObject({ running: null, result: null });
  expect(session.getState().failure?.issues).toEqual([{ issue: { code: "internalFault", received: "Error: broken" } }]);
  session.getState().failure?.retry?.();
  await settled();
  expect(runs[1]?.order.years).toBe(10_000);
});

test("nothing is simulated of a workbook that cannot be read", async () => {
  const { session, runs } = await begun();
  const { session: blank } = sessionOver({ kind: "none" });
  await blank.refresh();
  await blank.simulation.start();
  expect(blank.getState().simulation.running).toBeNull();
  expect([runs.length, session.getState().failure]).toEqual([0, null]);
});

test("a result is of the inputs as they were when its run began", async () => {
  const { session, book, runs, state } = await begun();
  const ran = session.simulation.start();
  await settled();
  book.reading = readOf(prints("b"));
  await session.refresh();
  runs[0]?.end.settle("of a");
  await ran;
  expect(state().result?.madeFrom).toEqual(prints("a"));
  expect(isDistributionStale(session.getState())).toBe(true);
});

test.each([
  ["an input", prints("b", "p")],
  ["a parameter", prints("a", "q")],
])("with live update a change of %s simulates again, for as many years as take little time", async (_, changed) => {
  const { session, book, runs } = await begun();
  session.changeSettings({ live: true });
  book.reading = readOf(changed);
  await session.refresh();
  // nobody asked for a first one
  expect(runs.length).toBe(0);
  book.reading = readOf(prints("a", "p"));
  await session.refresh();
  session.simulation.choose({ years: 10_000_000 });
  const ran = session.simulation.start();
  await settled();
  runs[0]?.end.settle("first");
  await ran;
  await session.refresh();
  expect(runs.length).toBe(1);
  book.reading = readOf(changed);
  await session.refresh();
  await settled();
  expect(runs[1]?.order).toMatchObject({ years: defaultYears, seed: defaultSeed });
  // the run under way is of these inputs already
  await session.refresh();
  expect(runs.length).toBe(2);
  book.reading = readOf(prints("c"));
  await session.refresh();
  await settled();
  expect(runs.map(({ watch }) => watch.signal.aborted)).toEqual([false, true, false]);
});

test("turning live update on simulates what is old by then", async () => {
  const { session, book, runs } = await begun();
  const ran = session.simulation.start();
  await settled();
  runs[0]?.end.settle("first");
  await ran;
  session.changeSettings({ live: true });
  expect(runs.length).toBe(1);
  session.changeSettings({ live: false });
  book.reading = readOf(prints("b"));
  await session.refresh();
  session.changeSettings({ live: true });
  await settled();
  expect(runs.length).toBe(2);
});

test("without live update a change simulates nothing", async () => {
  const { session, book, runs } = await begun();
  const ran = session.simulation.start();
  await settled();
  runs[0]?.end.settle("first");
  await ran;
  book.reading = readOf(prints("b"));
  await session.refresh();
  await settled();
  expect(runs.length).toBe(1);
});

test("the tails of two sets, in their order; a failure is told", async () => {
  const { session } = await begun();
  const set = (name: string): ParameterSet => ({ name }) as ParameterSet;
  const sheet: HearingSheet = { profile: {}, answers: {} };
  expect(await session.simulation.tails(sheet, [set("before"), set("after")])).toEqual({
    before: { var99: 1, tvar99: 3 },
    after: { var99: 2, tvar99: 4 },
  });
  expect(await session.simulation.tails(sheet, [set("bad"), set("after")])).toBeNull();
  expect(session.getState().failure?.issues[0]?.issue).toMatchObject({ received: "Error: no tail" });
});
