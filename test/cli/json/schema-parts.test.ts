import * as z from "zod/mini";
import { parameterSetShape } from "../../../src/cli/json/schema-parts";
import type { NotCarriedReason } from "../../../src/engine";

const withLeft = (why: string) => ({
  name: "A",
  version: "1",
  source: "given",
  carriedOver: {
    from: "2.0.0",
    carried: [],
    overrides: [],
    left: [{ parameter: "p", why, received: {}, unit: "yen" }],
  },
});
const fits = (why: string): boolean => z.safeParse(parameterSetShape, withLeft(why)).success;

test("every reason that leaves a value behind is in the schema, and no other", () => {
  const all: Record<NotCarriedReason["why"], true> = {
    gone: true,
    unit: true,
    triple: true,
    single: true,
    range: true,
    order: true,
    sequence: true,
    weights: true,
    loads: true,
  };
  for (const why of Object.keys(all)) expect([why, fits(why)]).toEqual([why, true]);
  expect(fits("lost")).toBe(false);
});
