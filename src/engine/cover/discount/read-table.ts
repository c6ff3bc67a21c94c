import * as z from "zod/mini";
import { logLevels, questions } from "../../catalogue";
import { readJson, type JsonRead } from "../../json/read-json";
import { grades } from "../../rating/grade";
import { confirmations } from "../../underwriting/confirmation";
import { gateIds } from "../../underwriting/gate";
import { gates } from "../../underwriting/gates";
import type { DiscountIssue } from "./issue";
import { sourcesOf, subjectOf } from "./sources";
import type { DiscountCondition, DiscountRow, DiscountTable } from "./table";

const share = z.number().check(z.minimum(0), z.maximum(1));
const longestRule = 100;
const rule = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestRule));
const earnsFrom = z.enum(confirmations);

/** A precondition that asks for no single answer cannot be counted once. */
const countableGates = gateIds.filter((id) => gates[id].questions.length > 0);

const condition = z.union([
  z.strictObject({ grade: z.enum(grades) }),
  z.strictObject({ question: z.enum(questions.map(({ id }) => id)), atLeast: share }),
  z.strictObject({ gate: z.enum(countableGates) }),
  z.strictObject({ logLevel: z.literal([...logLevels]) }),
  z.strictObject({ yearsClean: z.int().check(z.minimum(1), z.maximum(100)) }),
]);

const mostRows = 200;

/** Schema of a table of discounts in JSON. */
export const discountSchema = z.strictObject({
  rule,
  most: share,
  earnsFrom,
  rows: z.array(z.strictObject({ when: condition, discount: share })).check(z.maxLength(mostRows)),
});

const unknown = z.unknown();
/** No more than its shape: what rows hold is judged one by one. */
const shape = z.strictObject({
  rule: unknown,
  most: unknown,
  earnsFrom: unknown,
  rows: z.array(z.strictObject({ when: unknown, discount: unknown })).check(z.maxLength(mostRows)),
});

export interface DiscountRead {
  /** Null where an issue prevents its use: a filed table is used whole, or not at all. */
  readonly table: DiscountTable | null;
  readonly issues: readonly DiscountIssue[];
}

/** Reads a table of discounts from JSON, each fault with its row. */
export function readDiscounts(text: string): JsonRead<DiscountRead> {
  const read = readJson(text, shape, ([key]) => (key === "rule" || key === "earnsFrom" ? "text" : "object"));
  return read.ok ? { ok: true, value: judged(read.value) } : read;
}

function judged(given: z.infer<typeof shape>): DiscountRead {
  const issues: DiscountIssue[] = [];
  const named = rule.safeParse(given.rule);
  if (!named.success) issues.push({ code: "discountRuleMissing" });
  const most = share.safeParse(given.most);
  if (!most.success) issues.push({ code: "discountTerm", term: "most", received: given.most });
  const from = earnsFrom.safeParse(given.earnsFrom);
  if (!from.success) issues.push({ code: "discountTerm", term: "earnsFrom", received: given.earnsFrom });
  const rows = given.rows.flatMap(({ when, discount }, index): DiscountRow[] => {
    const row = index + 1;
    const [asked, amount] = [condition.safeParse(when), share.safeParse(discount)];
    if (!asked.success) issues.push({ code: "discountCondition", row });
    if (!amount.success) issues.push({ code: "discountShare", row, received: discount });
    return asked.success && amount.success ? [{ when: asked.data, discount: amount.data }] : [];
  });
  if (rows.length === given.rows.length) issues.push(...countedTwice(rows.map(({ when }) => when)));
  if (issues.length > 0 || !named.data || most.data === undefined || !from.data) return { table: null, issues };
  return { table: { rule: named.data, most: most.data, earnsFrom: from.data, rows }, issues };
}

/** Each row that counts an answer an earlier row about something else counts. */
function countedTwice(conditions: readonly DiscountCondition[]): readonly DiscountIssue[] {
  return conditions.flatMap((when, index): DiscountIssue[] => {
    const sources = sourcesOf(when);
    for (const [before, other] of conditions.slice(0, index).entries()) {
      if (subjectOf(other) === subjectOf(when)) continue;
      const twice = sourcesOf(other).find((source) => sources.includes(source));
      if (twice)
        return [
          {
            code: "discountCountedTwice",
            row: index + 1,
            other: before + 1,
            question: twice === "history" ? null : twice,
          },
        ];
    }
    return [];
  });
}
