import { initialSimulation } from "../../../src/taskpane/session/simulation-state";
import {
  isBusy,
  isDistributionStale,
  isReadable,
  isRunning,
  isStale,
  readIndicative,
  shownDiagnosis,
  type PaneState,
  type Reading,
} from "../../../src/taskpane/session/state";
import { prints, readOf, sessionOver, type Prints } from "./fakes";

const { session } = sessionOver({ kind: "none" });

const unreadable = { kind: "unreadable", issues: [], snapshot: {} } as unknown as Reading;

/** A pane that holds a result of these fingerprints, over this reading. */
function paneOf(reading: Reading | null, written: Prints | null, live = false): PaneState {
  const initial = session.getState();
  const result = written && { info: readOf(written).info, snapshot: {} as never, written, verdict: null };
  return { ...initial, settings: { ...initial.settings, live }, reading, result };
}

test.each([
  ["the same inputs and parameters", readOf(prints("a", "p")), prints("a", "p"), false],
  ["another input", readOf(prints("b", "p")), prints("a", "p"), true],
  ["another parameter", readOf(prints("a", "q")), prints("a", "p"), true],
  ["cells that cannot be read", unreadable, prints("a", "p"), true],
  ["no hearing sheet", { kind: "none" } as const, prints("a", "p"), false],
  ["nothing read yet", null, prints("a", "p"), false],
  ["no result", readOf(prints("a", "p")), null, false],
] as const)("a result is stale: %s", (_, reading, written, stale) => {
  expect(isStale(paneOf(reading, written))).toBe(stale);
});

test.each([
  ["the same inputs and parameters", readOf(prints("a", "p")), false],
  ["another input", readOf(prints("b", "p")), true],
  ["another parameter", readOf(prints("a", "q")), true],
  ["cells that cannot be read", unreadable, true],
  ["no hearing sheet", { kind: "none" } as const, true],
  ["nothing read yet", null, false],
] as const)("a distribution is stale: %s", (_, reading, stale) => {
  const result = {
    distribution: {} as never,
    engineVersion: "1",
    madeFrom: prints("a", "p"),
    expected: { loss: 0, events: 0 },
  };
  const state = { ...paneOf(reading, null), simulation: { ...initialSimulation, result } };
  expect(isDistributionStale(state)).toBe(stale);
  expect(isDistributionStale({ ...state, simulation: initialSimulation })).toBe(false);
});

test("what is shown is the result as written; with live update, the inputs as they are now", () => {
  const [now, written] = [readOf(prints("b")), prints("a")];
  expect(shownDiagnosis(paneOf(now, written))?.assessment.fingerprints).toEqual(prints("a"));
  expect(shownDiagnosis(paneOf(now, written, true))?.assessment.fingerprints).toEqual(prints("b"));
  expect(shownDiagnosis(paneOf(unreadable, written, true))?.assessment.fingerprints).toEqual(prints("a"));
  // live update shows no result before there is one
  expect(shownDiagnosis(paneOf(now, null, true))).toBeNull();
});

test("figures are indicative by what was assessed of the inputs as they are now", () => {
  const read = readOf(prints("a"));
  const few = {
    ...read,
    info: { ...read.info, assessment: { ...read.info.assessment, indicative: "fewAnswers" } },
  } as never;
  expect(readIndicative(paneOf(few, null))).toBe("fewAnswers");
  expect([readIndicative(paneOf(unreadable, null)), readIndicative(paneOf(null, null))]).toEqual([null, null]);
});

test("what is under way", () => {
  const idle = paneOf(readOf(prints("a")), null);
  expect([isBusy(idle), isRunning(idle), isReadable(idle)]).toEqual([false, false, true]);
  expect(isBusy({ ...idle, work: { what: "reading", step: null, stop: null } })).toBe(true);
  const running = {
    step: "simulate",
    done: 0,
    of: 1,
    years: 0,
    mean: null,
    standardError: null,
    secondsLeft: null,
    forecast: null,
  } as const;
  expect(isRunning({ ...idle, simulation: { ...initialSimulation, running } })).toBe(true);
  expect([isReadable(paneOf(unreadable, null)), isReadable(paneOf(null, null))]).toEqual([false, false]);
});
