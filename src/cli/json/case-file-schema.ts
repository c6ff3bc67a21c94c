import * as z from "zod/mini";
import { confirmations, questions } from "../../engine";
import { casePartIds } from "../case-file/case-part";
import { customerShape, madeWithShape, nonNegative, parameterSetShape } from "./schema-parts";

/**
 * Schema of `index.json` in a case file. `made`: ISO 8601. `files`: every other file but the list of hashes. `evidence`: what
 * the underwriting notes say of answers, in the order of the catalogue.
 */
export const caseFileSchema = z.strictObject({
  ...customerShape,
  made: z.string(),
  parameterSet: parameterSetShape,
  ...madeWithShape,
  years: nonNegative,
  seed: nonNegative,
  files: z.array(
    z.strictObject({
      part: z.enum(casePartIds),
      path: z.string(),
      bytes: nonNegative,
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      question: z.enum(questions.map(({ id }) => id)),
      confirmation: z.nullable(z.enum(confirmations)),
      comment: z.nullable(z.string()),
    }),
  ),
});
export type CaseFileJson = z.infer<typeof caseFileSchema>;
