import type * as z from "zod/mini";

/** What a place in the JSON may hold, for a person. */
export type JsonKind =
  | "object"
  | "number"
  | "text"
  | "date"
  | "profileValue"
  | "parameterValue"
  | "overrideValue"
  | "list"
  | "measureId"
  | "questionId";
export type KindOf = (path: readonly PropertyKey[]) => JsonKind;

/** What is wrong with a text as JSON of a schema; `path`: where in it, such as profile.revenue. */
export type JsonIssue =
  /** `received`: the parser's own words. */
  | { readonly code: "notJson"; readonly received: string }
  | { readonly code: "jsonUnknownKey"; readonly path: string; readonly received: string }
  | {
      readonly code: "jsonWrongValue";
      readonly path: string;
      readonly expected: JsonKind;
      readonly received: string;
    }
  /** Characters allowed, and there. */
  | { readonly code: "jsonTooLong"; readonly path: string; readonly limit: number; readonly received: number };

export type JsonRead<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly JsonIssue[] };

/** Reads JSON and checks it against a schema; what does not fit is reported place by place. */
export function readJson<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  kindOf: KindOf,
): JsonRead<z.infer<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, issues: [{ code: "notJson", received: (error as Error).message }] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.flatMap((issue) => issuesOf(issue, value, kindOf)) };
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown, kindOf: KindOf): JsonIssue[] {
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
