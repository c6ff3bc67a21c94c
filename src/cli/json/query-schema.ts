import * as z from "zod/mini";
import { profileSections, queryCodes, queryKinds, questions, scenarioIds, variables } from "../../engine";

const variableId = z.enum(variables.map(({ id }) => id));
const asked = {
  kind: z.enum(queryKinds),
  code: z.enum(queryCodes),
  /** The customer's own words. */
  received: z.nullable(z.string()),
  other: z.nullable(variableId),
};

/** Schema of what `query --json` prints: what a customer is asked, by which day, and the letter. It leaves the insurer. */
export const querySchema = z.strictObject({
  customer: z.nullable(z.string()),
  by: z.iso.date(),
  points: z.array(
    z.union([
      z.strictObject({
        ...asked,
        subject: z.literal("question"),
        question: z.enum(questions.map(({ id }) => id)),
        scenarios: z.array(z.enum(scenarioIds)),
        decides: z.boolean(),
      }),
      z.strictObject({
        ...asked,
        subject: z.literal("variable"),
        variable: variableId,
        section: z.enum(profileSections),
      }),
    ]),
  ),
  text: z.string(),
});
