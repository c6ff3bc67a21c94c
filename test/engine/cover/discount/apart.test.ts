import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { priceOf } from "../../../../src/engine/cover";
import { open } from "../../../support/plans";

const cover = path.join(__dirname, "../../../../src/engine/cover");
const importsOf = (folder: string): readonly string[] =>
  readdirSync(path.join(cover, folder)).flatMap((file) =>
    [...readFileSync(path.join(cover, folder, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from ?? ""),
  );

test("price and discount do not know each other", () => {
  expect(importsOf("price").filter((from) => from.includes("discount"))).toEqual([]);
  expect(importsOf("discount").filter((from) => from.includes("price"))).toEqual([]);
});

test("no discount touches a technical figure", () => {
  const parts = { expectedPaid: 1, handling: 0, risk: 0, nonModelled: 0, expense: 0, commission: 0, profit: 0 };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (discount) => {
      const terms = { ...open, "premium.tariff": 1_000_000 };
      const { pure, gross, tariff } = priceOf(terms, { parts, pure: 400_000, gross: 700_000 }, discount);
      expect([pure, gross, tariff]).toEqual([400_000, 700_000, 1_000_000]);
    }),
  );
});
