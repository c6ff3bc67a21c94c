import { providers, providersOf, words, type ProviderKind } from "../../src/locales";
import { folded, japanese } from "./strings";

const kinds: readonly ProviderKind[] = ["cloud", "hosting", "cdn", "isp"];

test("ids are unique and plain, every provider has a kind", () => {
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  for (const { id, kinds: own, name } of providers) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(own.length).toBeGreaterThan(0);
    expect(name.en).not.toMatch(japanese);
  }
});

test.each(kinds)("%s: a name or alias means one provider", (kind) => {
  const { noProvider, otherProvider } = words("ja").profile;
  const known = new Map([noProvider, otherProvider, "None", "Other"].map((name) => [folded(name), "-"]));
  for (const { id, name, aliases } of providersOf(kind)) {
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
