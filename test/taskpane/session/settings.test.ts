import { settingsStore } from "../../../src/taskpane/session/settings";
import { memory } from "./fakes";

const initial = {
  language: null,
  unit: "million",
  figure: "insurable",
  live: false,
  name: "",
  introduced: false,
  warned: false,
};

test("what is saved is loaded again", () => {
  const storage = memory();
  const settings = settingsStore(() => storage);
  expect(settings.load()).toEqual(initial);
  const chosen = {
    language: "en",
    unit: "hundredMillion",
    figure: "totalCost",
    live: true,
    name: "A",
    introduced: true,
    warned: true,
  } as const;
  settings.save(chosen);
  expect(settingsStore(() => storage).load()).toEqual(chosen);
});

test.each([
  ["no JSON", "{"],
  ["a unit that does not exist", JSON.stringify({ ...initial, unit: "dozen" })],
  ["a setting missing", JSON.stringify({ ...initial, live: undefined })],
  ["a name of 101 characters", JSON.stringify({ ...initial, name: "n".repeat(101) })],
])("what is stored and no settings starts anew: %s", (_, stored) => {
  const storage = memory();
  storage.setItem("kikitori.settings", stored);
  expect(settingsStore(() => storage).load()).toEqual(initial);
});

test("settings of a version that knew one figure alone are kept, with that figure", () => {
  const storage = memory();
  const { figure: _, ...older } = { ...initial, unit: "yen", introduced: true };
  storage.setItem("kikitori.settings", JSON.stringify(older));
  expect(settingsStore(() => storage).load()).toEqual({ ...initial, unit: "yen", introduced: true });
});

test("a name of 100 characters is kept", () => {
  const storage = memory();
  storage.setItem("kikitori.settings", JSON.stringify({ ...initial, name: "n".repeat(100) }));
  expect(settingsStore(() => storage).load().name).toHaveLength(100);
});

test("a browser that refuses to store is no failure; a fault of our own is", () => {
  const refusing = settingsStore(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(refusing.load()).toEqual(initial);
  expect(() => refusing.save(refusing.load())).not.toThrow();
  const broken = settingsStore(() => {
    throw new TypeError("broken");
  });
  expect(() => broken.load()).toThrow("broken");
});
