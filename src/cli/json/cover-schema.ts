import * as z from "zod/mini";
import {
  coverLines,
  discountStates,
  exclusionIds,
  gapReasons,
  indicativeReasons,
  planTerms,
  priceParts,
  questions,
  reasons,
  scenarioIds,
  variables,
  verdicts,
} from "../../engine";
import { movables, tailLevels } from "../../engine/simulation";
import { customerShape, madeWithShape, nonNegative, parameterSetShape, share } from "./schema-parts";

const byLevel = z.record(z.enum(tailLevels.map((level) => `${level}` as const)), nonNegative);
const byReason = z.record(z.enum(reasons), nonNegative);
const measure = { mean: nonNegative, sd: nonNegative, standardError: nonNegative, var: byLevel, tvar: byLevel };
const event = z.nullable(
  z.strictObject({ loss: nonNegative, paid: nonNegative, retained: nonNegative, reasons: byReason }),
);
const scenarioId = z.enum(scenarioIds);

const termId = z.enum(planTerms.map(({ id }) => id));

const ratio = z.nullable(nonNegative);
const range = z.nullable(z.strictObject({ low: nonNegative, high: nonNegative }));
const questionId = z.enum(questions.map(({ id }) => id));

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
  /** Of the gross premium equivalent, in the order they are added. */
  parts: z.record(z.enum(priceParts), nonNegative),
  range,
  lossRatios: z.strictObject({ gross: ratio, tariffDiscounted: ratio, quoted: ratio }),
  tariffs: z.array(
    z.strictObject({
      business: z.string(),
      revenue: nonNegative,
      plan: z.string(),
      premium: nonNegative,
      source: z.string(),
      page: z.string(),
      mark: z.string(),
      revenueRatio: nonNegative,
      limitRatio: ratio,
      difference: z.number(),
      differences: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
    }),
  ),
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
      questions: z.array(questionId),
    }),
  ),
  smallestLimits: z.nullable(
    z.strictObject({
      found: z.boolean(),
      factor: nonNegative,
      limits: z.array(z.strictObject({ limit: termId, yen: nonNegative })),
      tvar: nonNegative,
      reason: z.nullable(z.enum(reasons)),
      share: z.nullable(share),
    }),
  ),
  curves: z.array(
    z.strictObject({
      term: z.enum(movables),
      points: z.array(
        z.strictObject({
          value: nonNegative,
          paid: nonNegative,
          paidTvar: nonNegative,
          retained: nonNegative,
          relative: ratio,
          gross: nonNegative,
        }),
      ),
    }),
  ),
  remarks: z.array(z.looseObject({ code: z.string(), number: z.string(), message: z.string() })),
});

const verdict = z.enum(verdicts);
const termValue = z.nullable(z.union([z.number(), z.boolean(), z.string()]));
const layer = z.nullable(z.strictObject({ attachment: nonNegative, limit: nonNegative, share }));
const comparison = z.strictObject({
  expiring: z.string(),
  proposed: z.string(),
  terms: z.array(z.strictObject({ term: termId, expiring: termValue, proposed: termValue, verdict })),
  scenarioSublimits: z.array(
    z.strictObject({ scenario: scenarioId, line: z.enum(coverLines), expiring: ratio, proposed: ratio, verdict }),
  ),
  layers: z.array(z.strictObject({ attachment: nonNegative, expiring: layer, proposed: layer, verdict })),
});

const discount = z.strictObject({
  rule: z.string(),
  sum: share,
  rows: z.array(z.strictObject({ discount: share, state: z.enum(discountStates) })),
  questions: z.array(z.strictObject({ question: questionId, change: z.number() })),
});

/** Schema of what `cover --json` prints. Money in yen: of a year, and under `scenarios` of one event; chances a year. */
export const coverSchema = z.strictObject({
  ...customerShape,
  parameterSet: parameterSetShape,
  indicative: z.nullable(z.enum(indicativeReasons)),
  years: z.number(),
  seed: z.number(),
  notices: z.array(z.string()),
  basis: z.strictObject({
    indicative: z.nullable(z.enum(indicativeReasons)),
    answered: share,
    open: z.array(questionId),
    assumed: z.array(z.enum(variables.map(({ id }) => id))),
  }),
  discount: z.nullable(discount),
  appetite: nonNegative,
  yearsKept: z.number(),
  plans: z.array(plan),
  comparisons: z.array(comparison),
  ...madeWithShape,
});

export type CoverJson = z.infer<typeof coverSchema>;
