import * as z from "zod/mini";
import { grades, indicativeReasons, measureIds, questions } from "../../engine";
import { customerShape, madeWithShape, nonNegative, parameterSetShape } from "./schema-parts";

const outlook = {
  score: z.nullable(nonNegative),
  grade: z.nullable(z.enum(grades)),
  frequency: nonNegative,
  likelyLoss: nonNegative,
  expectedAnnualLoss: nonNegative,
};
const questionId = z.enum(questions.map(({ id }) => id));
const raised = { ...outlook, saved: nonNegative };
const ofReply = z.strictObject({ ...raised, option: z.string() });

/**
 * Schema of what `improve --json` prints. Money in yen: `likelyLoss` of one event of each scenario together, the rest a year;
 * `frequency` in events a year. Of a step of the path, `gained` is what it saves by itself, all else what has come of it and of
 * those before.
 */
export const improvementSchema = z.strictObject({
  ...customerShape,
  parameterSet: parameterSetShape,
  indicative: z.nullable(z.enum(indicativeReasons)),
  notices: z.array(z.string()),
  now: z.strictObject(outlook),
  path: z.strictObject({
    steps: z.array(
      z.strictObject({
        ...raised,
        raises: z.array(z.strictObject({ question: questionId, option: z.string() })),
        gained: nonNegative,
      }),
    ),
    complete: z.boolean(),
  }),
  measures: z.array(
    z.strictObject({
      measure: z.enum(measureIds),
      questions: z.array(questionId),
      next: z.strictObject(raised),
      best: z.strictObject(raised),
    }),
  ),
  questions: z.array(
    z.strictObject({ question: questionId, option: z.nullable(z.string()), next: ofReply, best: ofReply }),
  ),
  ...madeWithShape,
});
export type ImprovementJson = z.infer<typeof improvementSchema>;
