import * as z from "zod/mini";
import { scenarios } from "../scenarios";
import { coverLines } from "./plan";
import { mostPlans } from "./read-plans";
import { yenRange } from "./term";
import { planTerms } from "./terms";

const number = ([min, max]: readonly [number, number]) => z.number().check(z.minimum(min), z.maximum(max));

function schemaOf(term: (typeof planTerms)[number]): z.ZodMiniType {
  switch (term.kind) {
    case "limit":
      return z.nullable(number(term.range));
    case "amount":
    case "share":
      return number(term.range);
    case "flag":
      return z.boolean();
    case "choice":
      return z.enum(term.choices as readonly string[]);
    case "date":
      return z.nullable(z.iso.date());
    case "text":
      return z.string().check(z.maxLength(400));
  }
}

const yen = number(yenRange);

const plan = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  terms: z.strictObject(Object.fromEntries(planTerms.map((term) => [term.id, z.optional(schemaOf(term))]))),
  scenarioSublimits: z.optional(
    z.array(
      z.strictObject({ scenario: z.enum(scenarios.map(({ id }) => id)), line: z.enum([...coverLines]), limit: yen }),
    ),
  ),
  layers: z.optional(z.array(z.strictObject({ attachment: yen, limit: yen, share: number([0, 1]) }))),
});

/** Schema of plans in JSON: `{plans: [{name, terms: {"liability.limit": 100000000, …}, scenarioSublimits, layers}]}`. */
export const plansSchema = z.strictObject({ plans: z.array(plan).check(z.maxLength(mostPlans)) });
