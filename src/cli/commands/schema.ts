import * as z from "zod/mini";
import { hearingSheetSchema, parameterSetSchema } from "../../engine";
import { assessmentSchema } from "../json/assessment-schema";
import type { SchemaCommand, SchemaName } from "../arguments/command";
import type { Environment } from "../environment";
import { jsonText } from "../json/json-text";

const schemas: Readonly<Record<SchemaName, z.ZodMiniType>> = {
  answers: hearingSheetSchema,
  parameters: parameterSetSchema,
  assessment: assessmentSchema,
};

/** Prints the JSON Schema of what the product reads or writes. */
export function schema(command: SchemaCommand, environment: Environment): void {
  environment.out(jsonText(z.toJSONSchema(schemas[command.schema])));
}
