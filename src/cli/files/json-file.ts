import type * as z from "zod/mini";
import { readJson, type KindOf } from "../../engine";
import type { InputFile } from "./input-file";
import { inputFailure } from "../problem";

/** The text of a JSON file. */
export function jsonTextOf({ name, bytes }: InputFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw inputFailure([{ issue: { code: "notJson", received: (error as Error).message }, file: name }]);
  }
}

/** Reads JSON and checks it against a schema; the failure has an issue for each place that does not fit. */
export function readJsonFile<Schema extends z.ZodMiniType>(
  file: InputFile,
  schema: Schema,
  kindOf: KindOf,
): z.infer<Schema> {
  const read = readJson(jsonTextOf(file), schema, kindOf);
  if (read.ok) return read.value;
  throw inputFailure(read.issues.map((issue) => ({ issue, file: file.name })));
}
