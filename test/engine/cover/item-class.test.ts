import { scenarios, type ScenarioCode } from "../../../src/engine";
import { classesOf, isDefence } from "../../../src/engine/cover";

const classesIn = (code: ScenarioCode) => {
  const scenario = scenarios.find((each) => each.code === code);
  if (!scenario) throw new Error(code);
  return classesOf(scenario);
};

test("items of an attack on a site: what stops it by the hour, plain response, ordinary wages, prevention", () => {
  const { classes, classOf } = classesIn("s4");
  expect(classes.map(({ items }) => items)).toEqual([
    ["s4.profitOnline", "s4.profitOther"],
    ["s4.offline"],
    ["s4.emergency", "s4.investigate"],
    ["s4.internal"],
    ["s4.improvement"],
  ]);
  expect(classOf).toEqual([0, 0, 1, 2, 2, 3, 4]);
  expect(classes.map(({ line, timed, share, beside }) => [line, timed, share, beside])).toEqual([
    ["profit", true, null, false],
    ["extraExpense", true, null, false],
    ["response", false, null, false],
    ["response", false, "internal", false],
    ["response", false, "improvement", true],
  ]);
});

test("a loss of profit that needs an option is a class of its own", () => {
  const own = classesIn("s1").classes.find(({ items }) => items.includes("s1.profit"));
  expect(own).toEqual({
    items: ["s1.profit"],
    line: "profit",
    option: "voluntaryShutdown",
    sublimit: null,
    share: null,
    perPerson: null,
    months: null,
    timed: true,
    beside: false,
  });
});

test("what is no part of ③ is not timed, though it grows with the time of an outage", () => {
  const scenario = scenarios.find(({ code }) => code === "s4");
  if (!scenario) throw new Error("s4");
  const [online] = scenario.items;
  if (!online) throw new Error("No item");
  const { classes } = classesOf({ ...scenario, items: [online, { ...online, coverage: "liability" }], beside: [] });
  expect(classes.map(({ line, timed }) => [line, timed])).toEqual([
    ["profit", true],
    ["liability", false],
  ]);
});

test("what is given to each person, and what goes on for months, by their parameters", () => {
  const { classes } = classesIn("s2");
  const of = (item: string) => classes.find(({ items }) => items.includes(item));
  expect(of("s2.gift")).toMatchObject({ perPerson: "s2.gift", months: null });
  expect(classes.filter(({ months }) => months !== null).map(({ months }) => months)).toEqual(["s2.monitorMonths"]);
});

test("what no plan ever answers is one class, whatever it grows with", () => {
  for (const scenario of scenarios) {
    const unanswered = classesOf(scenario).classes.filter(({ line }) => line === null);
    expect(unanswered.length).toBeLessThanOrEqual(1);
    for (const { timed, option, share, beside } of unanswered)
      expect([timed, option, share, beside]).toEqual([false, null, null, false]);
  }
});

test.each([
  ["liability", "litigation", true],
  ["response", "litigation", false],
  ["liability", "restoration", false],
  [null, "litigation", false],
  ["liability", null, false],
] as const)("costs under %s with the sublimit %s are costs of defence: %j", (line, sublimit, expected) => {
  expect(isDefence({ line, sublimit })).toBe(expected);
});
