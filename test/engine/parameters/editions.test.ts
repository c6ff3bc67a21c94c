import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { editions, parameterById, parameterTable, unitIds } from "../../../src/engine";
import { words } from "../../../src/locales";
import { openFirstEdition, rowsOfFirstEdition } from "../../support/first-edition";
import { lazily } from "../../support/lazily";

const rows = lazily(async () => rowsOfFirstEdition(await openFirstEdition()));

/** The fingerprint of a version's shipped set, as its golden results hold it. */
function goldenPrint(version: string): string {
  const file = path.join(__dirname, `../../golden/${version}/hospital.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { fingerprints: { parameters: string } }).fingerprints.parameters;
}

test("1.4.0 holds what its sheet says was shipped: ids, values, and units by their words", async () => {
  const latest = editions.find(({ version }) => version === "1.4.0");
  const { units } = words("ja");
  const found = Object.fromEntries(
    [...(latest?.rows.values() ?? [])].map(({ id, unit, uncertain, values: { low, likely, high } }) => [
      id,
      { unit: units[unit].word, shipped: uncertain ? [low, likely, high] : [likely] },
    ]),
  );
  const said = (await rows).map(({ id, unit, shipped }) => [id, { unit, shipped }] as const);
  expect(found).toEqual(Object.fromEntries(said));
});

test.each(["1.4.0", "1.3.0", "1.2.0", "1.1.0"])("%s is what its golden results were made with", async (version) => {
  expectPrint(version, goldenPrint(version), await firstOrder());
});

test("2.0.0 is what its golden results were made with", () => {
  const order = parameterTable.map(({ id }) => id);
  expectPrint("2.0.0", goldenPrint("2.0.0"), order);
});

test("editions follow one another, the latest first", () => {
  expect(editions.map(({ version }) => version)).toEqual(["2.0.0", "1.4.0", "1.3.0", "1.2.0", "1.1.0", "1.0.0"]);
});

test("1.0.0 is what the first commit of the engine shipped", async () => {
  const print = "a75e2b0fe7b35bc91c3e16b18dbd20d7604cf4bb97c92152ab12bb353b1f1aa4";
  expectPrint("1.0.0", print, await firstOrder());
});

/** Versions of the first model kept their order. */
const firstOrder = async (): Promise<readonly string[]> => (await rows).map(({ id }) => id);

/** A fingerprint is the SHA-256 of id and values in the order of the table. */
function expectPrint(version: string, expected: string, order: readonly string[]): void {
  const edition = editions.find((each) => each.version === version);
  const ordered = order.flatMap((id) => edition?.rows.get(id) ?? []);
  const listed = ordered.map(({ id, values: { low, likely, high } }) => [id, low, likely, high]);
  expect(createHash("sha256").update(JSON.stringify(listed)).digest("hex")).toBe(expected);
  expect(listed).toHaveLength(edition?.rows.size ?? 0);
}

test("units are those of the product, and an id that is still there has kept its own", () => {
  for (const { id, unit } of editions.flatMap(({ rows }) => [...rows.values()])) {
    expect(unitIds).toContain(unit);
    expect([id, parameterById.get(id)?.unit ?? unit]).toEqual([id, unit]);
  }
});

test.each(["ja", "en"] as const)("what is gone has a label (%s)", (language) => {
  const gone = editions.flatMap(({ rows }) => [...rows.keys()]).filter((id) => !parameterById.has(id));
  expect(new Set(Object.keys(words(language).parameters.retired))).toEqual(new Set(gone));
});
