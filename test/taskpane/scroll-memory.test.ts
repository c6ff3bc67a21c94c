import { ScrollMemory } from "../../src/taskpane/parts/scroll-memory";

test("a view is shown where it was left, one that is new at its top", () => {
  const memory = new ScrollMemory<string>();
  memory.leave("rating", 500);
  expect(memory.arrive("losses", false)).toBe(0);
  memory.leave("losses", 900);
  expect(memory.arrive("rating", false)).toBe(500);
});

test("a view that is still growing is followed until it is long enough, and no further", () => {
  const memory = new ScrollMemory<string>();
  memory.leave("losses", 900);
  memory.arrive("losses", false);
  expect([350, 899, 900, 2_000].map((reach) => memory.grown(reach))).toEqual([350, 899, 900, null]);
});

test("who scrolls meanwhile is left alone", () => {
  const memory = new ScrollMemory<string>();
  memory.leave("losses", 900);
  memory.arrive("losses", false);
  expect(memory.grown(350)).toBe(350);
  memory.letGo();
  expect(memory.grown(2_000)).toBeNull();
});

test("a view that is left before it has grown keeps its place", () => {
  const memory = new ScrollMemory<string>();
  memory.leave("losses", 900);
  memory.arrive("losses", false);
  memory.grown(350);
  memory.leave("losses", 350);
  expect(memory.arrive("losses", false)).toBe(900);
  memory.letGo();
  memory.leave("losses", 350);
  expect(memory.arrive("losses", false)).toBe(350);
});

test("where something is said of what was done, a view is shown from its top", () => {
  const memory = new ScrollMemory<string>();
  memory.leave("rating", 500);
  expect(memory.arrive("rating", true)).toBe(0);
});
