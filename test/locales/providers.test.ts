import { providers } from "../../src/locales";
import { folded, japanese } from "./strings";

test("ids are unique and plain, every provider has a kind", () => {
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  for (const { id, kinds: own, name } of providers) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(own.length).toBeGreaterThan(0);
    expect(name.en).not.toMatch(japanese);
  }
});

test("a name or alias means one provider", () => {
  const known = new Map<string, string>();
  for (const { id, name, aliases } of providers) {
    for (const written of new Set([name.ja, name.en, ...aliases].map(folded))) {
      expect([written, known.get(written) ?? id]).toEqual([written, id]);
      known.set(written, id);
    }
  }
});

test("aliases say something new", () => {
  for (const { id, name, aliases } of providers)
    for (const alias of aliases) expect([id, folded(alias)]).not.toEqual([id, folded(name.ja)]);
});
