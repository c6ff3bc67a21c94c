import type * as z from "zod/mini";
import type { JsonKind } from "../locales";
import type { InputFile } from "./input-file";
import { inputFailure, type Issue } from "./problem";

/** What a place in the JSON may hold, for a person. */
export type KindOf = (path: readonly PropertyKey[]) => JsonKind;

/** Reads JSON and checks it against a schema; what does not fit is told place by place. */
export function readJson<Schema extends z.ZodMiniType>(
  { name, bytes }: InputFile,
  schema: Schema,
  kindOf: KindOf,
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw inputFailure([{ issue: { code: "notJson", received: (error as Error).message }, file: name }]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, value, kindOf));
  throw inputFailure(issues.map((issue) => ({ issue, file: name })));
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown, kindOf: KindOf): Issue[] {
  const path = issue.path.map(String).join(".") || "JSON";
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((received) => ({ code: "jsonUnknownKey", path, received }));
  const received = valueAt(value, issue.path);
  const limit = longest(issue);
  if (limit !== null && typeof received === "string")
    return [{ code: "jsonTooLong", path, limit, received: received.length }];
  const expected = issue.code === "invalid_type" && issue.expected === "object" ? "object" : kindOf(issue.path);
  return [{ code: "jsonWrongValue", path, expected, received: shown(received) }];
}

/** The characters allowed where a text has more, in a choice of kinds as well; null for any other issue. */
function longest(issue: z.core.$ZodIssue): number | null {
  const issues = issue.code === "invalid_union" ? issue.errors.flat() : [issue];
  const tooLong = issues.find(({ code }) => code === "too_big") as z.core.$ZodIssueTooBig | undefined;
  return tooLong?.origin === "string" ? Number(tooLong.maximum) : null;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a value that is not there becomes undefined
const shown = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
