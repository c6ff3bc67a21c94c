import * as z from "zod/mini";
import {
  discountSchema,
  hearingSheetSchema,
  insurerSchema,
  parameterSetSchema,
  plansSchema,
  rulesSchema,
} from "../../engine";
import { command } from "../arguments/command";
import { assessmentSchema } from "../json/assessment-schema";
import { caseFileSchema } from "../json/case-file-schema";
import { coverSchema } from "../json/cover-schema";
import { improvementSchema } from "../json/improvement-schema";
import { jsonText } from "../json/json-text";
import { querySchema } from "../json/query-schema";
import { usageFailure } from "../problem";

const schemas = {
  answers: hearingSheetSchema,
  parameters: parameterSetSchema,
  rules: rulesSchema,
  assessment: assessmentSchema,
  improvement: improvementSchema,
  query: querySchema,
  plans: plansSchema,
  cover: coverSchema,
  casefile: caseFileSchema,
  discounts: discountSchema,
  insurer: insurerSchema,
} as const satisfies Readonly<Record<string, z.ZodMiniType>>;

const names = Object.keys(schemas) as readonly (keyof typeof schemas)[];

/** Prints the JSON Schema of what the product reads or writes. */
export const schema = command({
  positional: names.join("|"),
  options: ["lang"],
  examples: [`schema ${names.join("|")}`],
  read(_, received) {
    const name = names.find((candidate) => candidate === received);
    if (name) return name;
    throw usageFailure({ code: "optionValue", option: "schema", received, known: names });
  },
  run: (name, { out }) => out(jsonText(z.toJSONSchema(schemas[name]))),
});
