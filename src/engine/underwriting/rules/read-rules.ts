import * as z from "zod/mini";
import { questions } from "../../catalogue";
import { readJson, type JsonRead } from "../../json/read-json";
import { isRuleError, type RuleIssue } from "./issue";
import { consequences, type Rule, type RuleValue } from "./rule";
import { ruleById, rules, standardOf, type RuleId, type RuleSet } from "./rules";

/** Control characters but line breaks, and invisible ones such as those that turn the direction of writing around. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}]/u;
const text = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((each) => !unprintable.test(each)),
  );

function schemaOf(rule: Rule): z.ZodMiniType {
  switch (rule.kind) {
    case "flag":
      return z.boolean();
    case "consequence":
      return z.enum(consequences);
    case "reply":
      return z.enum(questions.find(({ id }) => id === rule.question)?.options.map(({ id }) => id) ?? []);
    case "choice":
      return rule.blank ? z.nullable(z.enum(rule.choices)) : z.enum(rule.choices);
    case "text":
      return z.nullable(text(rule.longest));
    case "number": {
      const [min, max] = rule.range;
      const number = (rule.whole ? z.int() : z.number()).check(z.minimum(min), z.maximum(max));
      return rule.blank === null ? number : z.nullable(number);
    }
  }
}

const schemas = new Map(rules.map((rule) => [rule.id, schemaOf(rule)]));
const named = text(60);

/** Schema of rules of acceptance in JSON: `{name, version, values: {"remoteMfa.use": true, …}}`. */
export const rulesSchema = z.strictObject({
  name: named,
  version: named,
  values: z.strictObject(Object.fromEntries([...schemas].map(([id, schema]) => [id, z.optional(schema)]))),
});

/** Whether a rule can have that value; null is blank. */
const isUsableRule = (id: RuleId, value: unknown): value is RuleValue =>
  schemas.get(id)?.safeParse(value).success === true;

export interface RulesRead {
  /** Of what cannot be used or is not there the shipped values stand in. */
  readonly set: RuleSet;
  readonly issues: readonly RuleIssue[];
}

/** Checks rules one by one, as they come from cells or JSON. */
export function checkRules(
  received: Readonly<Record<string, unknown>>,
  about: { readonly name: string; readonly version: string },
): RulesRead {
  const issues: RuleIssue[] = [];
  const missing: RuleId[] = [];
  const values = rules.map((rule): readonly [RuleId, RuleValue] => {
    const value = received[rule.id];
    if (value === undefined) missing.push(rule.id);
    else if (isUsableRule(rule.id, value)) return [rule.id, value];
    else issues.push({ code: "ruleUnusable", rule: rule.id, received: value });
    return [rule.id, standardOf(rule)];
  });
  for (const id of Object.keys(received)) if (!ruleById.has(id)) issues.push({ code: "ruleUnknown", received: id });
  if (missing.length > 0) issues.push({ code: "rulesMissing", rules: missing });
  return { set: { ...about, values: Object.fromEntries(values) as RuleSet["values"] }, issues };
}

const shape = z.strictObject({ name: named, version: named, values: z.record(z.string(), z.unknown()) });

/** Rules of a JSON text; `set` is null where one of them cannot be used: a file is used whole, or not at all. */
export function readRules(
  text: string,
): JsonRead<{ readonly set: RuleSet | null; readonly issues: readonly RuleIssue[] }> {
  const read = readJson(text, shape, ([key]) => (key === "name" || key === "version" ? "text" : "object"));
  if (!read.ok) return read;
  const { values, ...about } = read.value;
  const { set, issues } = checkRules(values, about);
  return { ok: true, value: { set: issues.some(isRuleError) ? null : set, issues } };
}

/** Rules as JSON holds them: in the order of the sheet. */
export const rulesJson = ({ name, version, values }: RuleSet): RuleSet => ({
  name,
  version,
  values: Object.fromEntries(rules.map(({ id }) => [id, values[id]])) as RuleSet["values"],
});
