import * as z from "zod/mini";
import { notCarriedKinds, unitIds } from "../../engine";

export const nonNegative = z.number().check(z.gte(0));
/** A fraction. */
export const share = z.number().check(z.gte(0), z.lte(1));
export const optionalText = z.optional(z.string());

/** Of whom, and when. */
export const customerShape = { customer: optionalText, date: optionalText };

const carriedOver = z.strictObject({
  from: z.string(),
  carried: z.array(z.string()),
  overrides: z.array(z.string()),
  left: z.array(
    z.looseObject({
      parameter: z.string(),
      why: z.enum(notCarriedKinds),
      received: z.partial(z.strictObject({ low: z.unknown(), likely: z.unknown(), high: z.unknown() })),
      unit: z.enum(unitIds),
    }),
  ),
});

/** Which parameter set a result was made with. */
export const parameterSetShape = z.strictObject({
  name: z.string(),
  version: z.string(),
  source: z.enum(["given", "workbook", "default"]),
  carriedOver: z.optional(carriedOver),
});

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What tells whether a result still holds. */
export const madeWithShape = {
  fingerprints: z.strictObject({ inputs: fingerprint, parameters: fingerprint }),
  engineVersion: z.string(),
};
