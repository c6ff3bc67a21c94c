import * as z from "zod/mini";
import {
  coverageParts,
  gateIds,
  gateReasons,
  gateStates,
  grades,
  impactLevels,
  indicativeReasons,
  lossCategories,
  questions,
  reportReasons,
  scenarioIds,
  unitIds,
  viewpointIds,
} from "../../engine";
import { customerShape, madeWithShape, nonNegative, optionalText, parameterSetShape, share } from "./schema-parts";

const points = z.number().check(z.gte(0), z.lte(100));
const level = z.number().check(z.gte(0), z.lte(4));
const questionIds = z.array(z.enum(questions.map(({ id }) => id)));
const estimate = { low: nonNegative, likely: nonNegative, high: nonNegative, mean: nonNegative };

const rating = <Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.strictObject({
    id: z.enum(ids),
    score: z.nullable(points),
    grade: z.nullable(z.enum(grades)),
    range: z.nullable(z.tuple([points, points])),
    cappedBy: questionIds,
    openCaps: questionIds,
    answered: share,
  });

const operationLog = z.strictObject({
  level,
  acting: level,
  collect: z.nullable(level),
  retain: z.nullable(level),
  monitor: z.nullable(level),
  analyse: z.nullable(level),
});

const item = z.strictObject({
  id: z.string(),
  category: z.enum(lossCategories),
  coverage: z.enum(coverageParts),
  ...estimate,
  factors: z.array(
    z.strictObject({
      id: z.string(),
      value: z.number(),
      unit: z.enum(unitIds),
      complement: z.optional(z.literal(true)),
      divide: z.optional(z.literal(true)),
      chance: z.optional(z.strictObject({ probability: share, otherwise: z.nullable(share) })),
    }),
  ),
});

const impact = z.strictObject({
  daysStopped: nonNegative,
  personsAffected: nonNegative,
  reportDuty: z.boolean(),
  reportReasons: z.array(z.enum(reportReasons)),
  reportDays: z.nullable(z.strictObject({ initialFrom: nonNegative, initialTo: nonNegative, final: nonNegative })),
  disclosure: z.boolean(),
  level: z.enum(impactLevels),
  statedLiability: nonNegative,
  fineMaximum: nonNegative,
});

const basis = z.strictObject({
  baseFrequency: nonNegative,
  exposureFactor: nonNegative,
  industryFactor: nonNegative,
  historyFactor: nonNegative,
  controlFactor: nonNegative,
  strength: z.strictObject({ likelihood: z.nullable(share), severity: z.nullable(share), keyShortfall: nonNegative }),
  factors: z.strictObject({
    severity: nonNegative,
    investigation: nonNegative,
    delay: nonNegative,
    recovery: nonNegative,
    extent: nonNegative,
  }),
});

const scenario = z.strictObject({
  id: z.enum(scenarioIds),
  extended: z.boolean(),
  applies: z.boolean(),
  gate: z.nullable(z.enum(gateReasons)),
  frequency: nonNegative,
  loss: z.nullable(z.strictObject(estimate)),
  sd: z.nullable(nonNegative),
  interval: z.nullable(z.strictObject({ p5: nonNegative, p50: nonNegative, p95: nonNegative })),
  expectedAnnualLoss: nonNegative,
  impact: z.nullable(impact),
  items: z.array(item),
  beside: z.array(item),
  basis,
});

const expectedYear = z.strictObject({ loss: nonNegative, events: nonNegative });

/** Schema of what `diagnose --json` prints. Money in yen, frequencies in events a year, shares as fractions. */
export const assessmentSchema = z.strictObject({
  ...customerShape,
  parameterSet: parameterSetShape,
  rating: z.strictObject({
    overall: rating(["overall"]),
    viewpoints: z.array(rating(viewpointIds)),
    operationLog,
  }),
  indicative: z.nullable(z.enum(indicativeReasons)),
  caps: z.array(z.strictObject({ question: z.enum(questions.map(({ id }) => id)), grade: z.enum(grades) })),
  gates: z.array(
    z.strictObject({
      id: z.enum(gateIds),
      code: z.string(),
      state: z.enum(gateStates),
      days: z.nullable(nonNegative),
    }),
  ),
  scenarios: z.array(scenario),
  band: z.strictObject({ p10: nonNegative, p90: nonNegative }),
  openAsNeutral: z.nullable(
    z.strictObject({
      loss: nonNegative,
      frequencies: z.array(z.strictObject({ id: z.enum(scenarioIds), frequency: nonNegative })),
    }),
  ),
  openRange: z.nullable(z.strictObject({ low: nonNegative, high: nonNegative })),
  totals: z.strictObject({ core: expectedYear, all: expectedYear }),
  assumed: z.array(
    z.strictObject({
      id: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.nullable(z.enum(unitIds)),
    }),
  ),
  issues: z.array(
    z.looseObject({
      code: z.string(),
      number: z.string().check(z.regex(/^KK-\d{4}$/)),
      message: z.string(),
      sheet: optionalText,
      cell: optionalText,
    }),
  ),
  ...madeWithShape,
});

export type AssessmentJson = z.infer<typeof assessmentSchema>;
