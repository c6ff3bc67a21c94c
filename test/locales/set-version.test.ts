import { setVersion, words } from "../../src/locales";

const set = { name: "default", version: "2.1.0", fingerprint: "", changed: 0, overridden: 0 };

test("a set that was changed under its name is told from the one that was shipped", () => {
  expect(setVersion(set, words("ja"))).toBe("2.1.0");
  expect(setVersion({ ...set, changed: 3 }, words("ja"))).toBe("2.1.0、既定と違う値3件");
  expect(setVersion({ ...set, overridden: 2 }, words("ja"))).toBe("2.1.0、個社補正2件");
  expect(setVersion({ ...set, changed: 3, overridden: 2 }, words("en"))).toBe(
    "2.1.0, 3 changed from the defaults, customer overrides: 2",
  );
});
