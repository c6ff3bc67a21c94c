import * as z from "zod/mini";
import {
  coverLines,
  exclusionIds,
  gapReasons,
  indicativeReasons,
  planTerms,
  questions,
  reasons,
  scenarioIds,
} from "../../engine";
import { tailLevels } from "../../engine/simulation";
import { customerShape, madeWithShape, nonNegative, parameterSetShape, share } from "./schema-parts";

const byLevel = z.record(z.enum(tailLevels.map((level) => `${level}` as const)), nonNegative);
const byReason = z.record(z.enum(reasons), nonNegative);
const measure = { mean: nonNegative, sd: nonNegative, standardError: nonNegative, var: byLevel, tvar: byLevel };
const event = z.nullable(
  z.strictObject({ loss: nonNegative, paid: nonNegative, retained: nonNegative, reasons: byReason }),
);
const scenarioId = z.enum(scenarioIds);

const termId = z.enum(planTerms.map(({ id }) => id));

const plan = z.strictObject({
  name: z.string(),
  notStated: z.array(termId),
  expected: z.strictObject({ loss: nonNegative, paid: nonNegative, retained: nonNegative }),
  paid: z.strictObject(measure),
  retained: z.strictObject({ ...measure, chance: share, reasons: byReason }),
  price: z.strictObject({
    pure: nonNegative,
    gross: nonNegative,
    tariff: z.nullable(nonNegative),
    tariffDiscounted: z.nullable(nonNegative),
    quoted: z.nullable(nonNegative),
  }),
  exhaustion: z.array(z.strictObject({ limit: termId, chance: share })),
  layers: z.array(
    z.strictObject({
      attachment: nonNegative,
      limit: nonNegative,
      expected: nonNegative,
      rateOnLine: z.nullable(nonNegative),
    }),
  ),
  scenarios: z.array(z.strictObject({ id: scenarioId, low: event, likely: event, high: event, mean: event })),
  gaps: z.array(
    z.strictObject({
      scenario: scenarioId,
      line: z.enum(coverLines),
      reason: z.enum(gapReasons),
      excess: nonNegative,
      exhausted: z.nullable(share),
      text: z.string(),
    }),
  ),
  exclusions: z.array(
    z.strictObject({
      exclusion: z.enum(exclusionIds),
      state: z.enum(["inPlay", "open"]),
      questions: z.array(z.enum(questions.map(({ id }) => id))),
    }),
  ),
});

/** Schema of what `cover --json` prints. Money in yen: of a year, and under `scenarios` of one event; chances a year. */
export const coverSchema = z.strictObject({
  ...customerShape,
  parameterSet: parameterSetShape,
  indicative: z.nullable(z.enum(indicativeReasons)),
  years: z.number(),
  seed: z.number(),
  notices: z.array(z.string()),
  plans: z.array(plan),
  ...madeWithShape,
});

export type CoverJson = z.infer<typeof coverSchema>;
