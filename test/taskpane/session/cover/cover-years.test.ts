import { prints, promised, readOf, sessionOver, settled } from "../fakes";
import "../office-errors";

/** A plan of a customer, whose workbook may be read again. */
const order = (name: string, of = "a") => ({ sheet: {}, prints: prints(of), plans: [{ name }] }) as never;

/** Years over which plans are settled when the test says so. */
function fake() {
  const runs: {
    readonly order: unknown;
    readonly signal: AbortSignal;
    readonly end: ReturnType<typeof promised<unknown>>;
  }[] = [];
  class KeptYears {
    settle(asked: unknown, signal: AbortSignal) {
      const end = promised<unknown>();
      runs.push({ order: asked, signal, end });
      return end.promise;
    }
  }
  const { session } = sessionOver(readOf(prints("a")), {}, { KeptYears });
  return { session, runs, years: () => session.getState().cover.years };
}

/** With a first result there. */
async function begun() {
  const made = fake();
  const first = made.session.cover.years.ask(order("a"));
  await settled();
  made.runs[0]?.end.settle(["years"]);
  await first;
  return made;
}

afterEach(() => jest.useRealTimers());

test("the first run begins at once, and its result says what it was made from", async () => {
  const { session, runs, years } = fake();
  const done = session.cover.years.ask(order("a"));
  await settled();
  expect(years()).toEqual({ running: true, result: null, failed: false });
  runs[0]?.end.settle(["years"]);
  await done;
  expect(years()).toEqual({ running: false, result: { order: order("a"), value: ["years"] }, failed: false });
});

test("a change is settled once no other follows for a moment; the last result stays meanwhile", async () => {
  const { session, runs, years } = await begun();
  jest.useFakeTimers();
  void session.cover.years.ask(order("b"));
  await jest.advanceTimersByTimeAsync(199);
  void session.cover.years.ask(order("c"));
  await jest.advanceTimersByTimeAsync(199);
  expect([runs.length, years().running]).toEqual([1, false]);
  await jest.advanceTimersByTimeAsync(1);
  expect(runs.map((run) => run.order)).toEqual([order("a"), order("c")]);
  expect(years()).toMatchObject({ running: true, result: { order: order("a") } });
});

test("what is there is not settled again: the same terms of the same customer, read again or typed back", async () => {
  const { session, runs, years } = await begun();
  jest.useFakeTimers();
  void session.cover.years.ask(order("b"));
  void session.cover.years.ask(order("a"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([runs.length, years().running]).toEqual([1, false]);
  // another customer, or other parameters, with the same plans
  void session.cover.years.ask(order("a", "other"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(runs.length).toBe(2);
});

test("a newer run stops the one before, whose end is not heard", async () => {
  const { session, runs, years } = fake();
  const before = session.cover.years.ask(order("a"));
  await settled();
  const later = session.cover.years.ask(order("b"));
  await settled();
  expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  runs[0]?.end.refuse(new Error("stopped"));
  await before;
  expect(years()).toMatchObject({ running: true, result: null, failed: false });
  expect(session.getState().failure).toBeNull();
  runs[1]?.end.settle(["later"]);
  await later;
  expect(years().result).toEqual({ order: order("b"), value: ["later"] });
});

test("a fault of a run is told, and it can be tried again", async () => {
  const { session, runs, years } = fake();
  const failed = session.cover.years.ask(order("a"));
  await settled();
  runs[0]?.end.refuse(new Error("broken"));
  await failed;
  expect(years()).toEqual({ running: false, result: null, failed: true });
  expect(session.getState().failure?.issues).toEqual([{ issue: { code: "internalFault", received: "Error: broken" } }]);
  session.getState().failure?.retry?.();
  await settled();
  expect(years()).toMatchObject({ running: true, failed: false });
  expect(runs).toHaveLength(2);
});
