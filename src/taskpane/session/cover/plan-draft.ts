import { blankValues, isPlanError, readEachPlan, understandNumber, type PlanIssue } from "../../../engine";
import type { PlanChange } from "../../../workbook/plan/plans";
import type { PlanInCells } from "../../../workbook/read/plans";
import { planInput, planValue, type NumberedPlan } from "../../../workbook/sheets/plans/plan-input";
import { planRows, type PlanRow, type PlanRowId } from "../../../workbook/sheets/plans/rows";
import type { TypedTerms } from "./cover-state";

type Value = PlanChange["value"];

/** A plan with what was typed for it: with every change that can be used. */
export interface PlanDraft extends NumberedPlan {
  readonly place: number;
  /** As its cells say it. */
  readonly before: NumberedPlan;
  /** What differs from the cells and can be written. */
  readonly changes: readonly PlanChange[];
  readonly issues: ReadonlyMap<PlanRowId, PlanIssue>;
  /** Whether something typed cannot be used. */
  readonly wrong: boolean;
}

/** Yes and no as fields hold them. */
export const flagTexts = { true: "yes", false: "no" } as const;

/** The value a text stands for; what cannot be understood stays as it is, for the engine to say so. */
export function valueOfText({ kind, unit }: PlanRow, text: string): Value {
  const typed = text.trim();
  if (typed === "") return null;
  if (kind === "flag") return typed === flagTexts.true;
  if (kind === "choice" || kind === "date" || kind === "text" || unit === null) return typed;
  return understandNumber(typed, unit) ?? typed;
}

export function planDraft({ place, ...before }: PlanInCells, typed: TypedTerms = {}): PlanDraft {
  const texts = planRows.flatMap((row) => {
    const text = typed[row.id];
    return text === undefined ? [] : [{ row, value: valueOfText(row, text) }];
  });
  const differing = texts.filter(({ row, value }) => !isSame(row, planValue(before, row), value));
  const issues = new Map<PlanRowId, PlanIssue>();
  let usable = differing;
  let read = readWith(before, usable);
  // each round leaves out what is wrong, so that the rest still moves the figures
  while (read.plan === null && usable.length > 0) {
    const wrong = usable.flatMap(({ row }) => {
      const issue = read.issues.find((each) => isPlanError(each) && isAbout(each, row, read.input));
      return issue ? [[row.id, issue] as const] : [];
    });
    for (const [id, issue] of wrong) issues.set(id, issue);
    usable = wrong.length === 0 ? [] : usable.filter(({ row }) => !issues.has(row.id));
    read = readWith(before, usable);
  }
  const changed = new Set(usable.map(({ row }) => row.id));
  for (const issue of read.issues)
    if (issue.code === "planSublimitAbove")
      for (const id of [issue.term, issue.above]) if (changed.has(id) && !issues.has(id)) issues.set(id, issue);
  return {
    place,
    before,
    ...(read.plan ? { plan: read.plan, layerNumbers: read.input.layerNumbers } : before),
    changes: usable.map(({ row, value }) => ({ place, row: row.id, value })),
    issues,
    wrong: [...issues.values()].some(isPlanError),
  };
}

/** A blank is what it stands for: a limit of 0 pays nothing, a blank one has no end. */
function isSame({ part, kind }: PlanRow, held: Value, value: Value): boolean {
  if (held === value) return true;
  return value === null && part.kind === "term" && kind !== "share" && kind !== "choice" && held === blankValues[kind];
}

type Typed = readonly { readonly row: PlanRow; readonly value: Value }[];

function readWith(before: NumberedPlan, typed: Typed) {
  const values = new Map(typed.map(({ row, value }) => [row.id, value] as const));
  const input = planInput((row) => (values.has(row.id) ? (values.get(row.id) ?? null) : planValue(before, row)));
  const { terms, scenarioSublimits, layers } = input;
  const [read] = readEachPlan([{ name: before.plan.name, terms, scenarioSublimits, layers }]);
  return { ...(read ?? { plan: null, issues: [] }), input };
}

/** Whether an issue of a plan is about a row that was typed. */
function isAbout(issue: PlanIssue, { part, id }: PlanRow, input: ReturnType<typeof planInput>): boolean {
  switch (issue.code) {
    case "planLayer":
      return part.kind === "layer" && input.layerNumbers[issue.layer - 1] === part.layer;
    case "planScenarioSublimit":
      return input.sublimitRows[issue.place - 1] === id;
    default:
      return "term" in issue && issue.term === id;
  }
}
