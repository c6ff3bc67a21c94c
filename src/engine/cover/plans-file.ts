import * as z from "zod/mini";
import { readJson, type JsonRead, type KindOf } from "../json/read-json";
import { readPlans, type PlansRead } from "./read-plans";

const unknown = z.optional(z.unknown());

/** No more than its shape: what terms hold is judged one by one. */
const shape = z.strictObject({
  plans: z.array(
    z.strictObject({
      name: unknown,
      terms: z.record(z.string(), z.unknown()),
      scenarioSublimits: z.optional(z.array(z.strictObject({ scenario: unknown, line: unknown, limit: unknown }))),
      layers: z.optional(z.array(z.strictObject({ attachment: unknown, limit: unknown, share: unknown }))),
    }),
  ),
});

const kindOf: KindOf = (path) =>
  ["plans", "layers", "scenarioSublimits"].includes(String(path.at(-1))) ? "list" : "object";

/** Plans of a JSON text: what fits in, and what is wrong with the rest. */
export function readPlansJson(text: string): JsonRead<PlansRead> {
  const read = readJson(text, shape, kindOf);
  return read.ok ? { ok: true, value: readPlans(read.value.plans) } : read;
}
