import { prints, promised, readOf, sessionOver, settled } from "../fakes";
import "../office-errors";

const order = (name: string) => ({ plans: [{ name }] }) as never;

/** A simulator whose runs end when the test says so. */
function fake() {
  const runs: { readonly signal: AbortSignal; readonly end: ReturnType<typeof promised<unknown>> }[] = [];
  class Simulator {
    planYears(_: unknown, watch: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void }) {
      const end = promised<unknown>();
      runs.push({ signal: watch.signal, end });
      watch.onProgress(0.5);
      return end.promise;
    }
  }
  const { session } = sessionOver(readOf(prints("a")), {}, { Simulator });
  return { session, runs, years: () => session.getState().cover.years };
}

test("a run tells how far it is, and its result says what it was made from", async () => {
  const { session, runs, years } = fake();
  const done = session.coverYears.start(order("a"));
  await settled();
  expect(years()).toEqual({ running: 0.5, result: null, stopped: false });
  runs[0]?.end.settle(["years"]);
  await done;
  expect(years()).toEqual({ running: null, result: { order: order("a"), years: ["years"] }, stopped: false });
});

test("a newer run stops the one before, whose end is not heard; the last result stays meanwhile", async () => {
  const { session, runs, years } = fake();
  const before = session.coverYears.start(order("a"));
  await settled();
  const later = session.coverYears.start(order("b"));
  await settled();
  expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  runs[0]?.end.refuse(new Error("stopped"));
  await before;
  expect(years()).toMatchObject({ running: 0.5, result: null });
  expect(session.getState().failure).toBeNull();
  runs[1]?.end.settle(["later"]);
  await later;
  expect(years().result).toEqual({ order: order("b"), years: ["later"] });
});

test("a person stops a run; a fault of one is told, and it can be tried again", async () => {
  const { session, runs, years } = fake();
  const stopped = session.coverYears.start(order("a"));
  await settled();
  session.coverYears.stop();
  runs[0]?.end.refuse(new Error("stopped"));
  await stopped;
  expect(years()).toEqual({ running: null, result: null, stopped: true });
  expect(session.getState().failure).toBeNull();
  const failed = session.coverYears.start(order("a"));
  await settled();
  expect(years().stopped).toBe(false);
  runs[1]?.end.refuse(new Error("broken"));
  await failed;
  expect(years().running).toBeNull();
  expect(session.getState().failure).not.toBeNull();
  session.getState().failure?.retry?.();
  await settled();
  expect(runs).toHaveLength(3);
});
