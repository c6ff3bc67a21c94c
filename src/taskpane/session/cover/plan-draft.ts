import {
  isPlanError,
  readEachPlan,
  understandNumber,
  type Plan,
  type PlanInput,
  type PlanIssue,
} from "../../../engine";
import type { PlanChange } from "../../../workbook/plan/plans";
import type { PlanInCells } from "../../../workbook/read/plans";
import { mostLayers, planRows, planValue, type PlanRow, type PlanRowId } from "../../../workbook/sheets/plans/rows";
import type { TypedTerms } from "./cover-state";

type Value = PlanChange["value"];

/** A plan with what was typed for it. */
export interface PlanDraft {
  readonly place: number;
  /** As its cells say it. */
  readonly before: Plan;
  /** With every change that can be used. */
  readonly plan: Plan;
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

export function planDraft({ plan: before, place }: PlanInCells, typed: TypedTerms = {}): PlanDraft {
  const texts = planRows.flatMap((row) => {
    const text = typed[row.id];
    return text === undefined ? [] : [{ row, value: valueOfText(row, text) }];
  });
  const differing = texts.filter(({ row, value }) => !isSame(planValue(before, row), value));
  const issues = new Map<PlanRowId, PlanIssue>();
  let usable = differing;
  let read = readWith(before, usable);
  // each round leaves out what is wrong, so that the rest still moves the figures
  while (read.plan === null && usable.length > 0) {
    const wrong = usable.flatMap(({ row }) => {
      const issue = read.issues.find((each) => isPlanError(each) && isAbout(each, row, before, usable));
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
    plan: read.plan ?? before,
    changes: usable.map(({ row, value }) => ({ place, row: row.id, value })),
    issues,
    wrong: [...issues.values()].some(isPlanError),
  };
}

/** A blank amount, option or text is what it stands for. */
function isSame(held: Value, value: Value): boolean {
  if (held === value) return true;
  return value === null && (held === 0 || held === false || held === "");
}

type Typed = readonly { readonly row: PlanRow; readonly value: Value }[];

function readWith(plan: Plan, typed: Typed) {
  const [read] = readEachPlan([inputWith(plan, typed)]);
  return read ?? { plan: null, issues: [] };
}

function inputWith(plan: Plan, typed: Typed): PlanInput {
  const values = new Map(typed.map(({ row, value }) => [row.id, value] as const));
  const valueOf = (row: PlanRow): Value => (values.has(row.id) ? (values.get(row.id) ?? null) : planValue(plan, row));
  const terms = planRows.flatMap((row) => (row.part.kind === "term" ? [[row.id, valueOf(row)] as const] : []));
  return {
    name: plan.name,
    terms: Object.fromEntries(terms),
    scenarioSublimits: sublimitRows.flatMap(({ row, scenario, line }) => {
      const limit = valueOf(row);
      return limit === null ? [] : [{ scenario, line, limit }];
    }),
    layers: layersWith(valueOf).map(({ layer: _, ...fields }) => fields),
  };
}

const sublimitRows = planRows.flatMap((row) =>
  row.part.kind === "scenarioSublimit" ? [{ row, scenario: row.part.scenario, line: row.part.line }] : [],
);

function layersWith(valueOf: (row: PlanRow) => Value) {
  return Array.from({ length: mostLayers }, (_, index) => index + 1).flatMap((layer) => {
    const of = (field: string): Value => {
      const row = planRows.find(({ part }) => part.kind === "layer" && part.layer === layer && part.field === field);
      return row ? valueOf(row) : null;
    };
    const fields = { layer, attachment: of("attachment"), limit: of("limit"), share: of("share") };
    return fields.attachment === null && fields.limit === null && fields.share === null ? [] : [fields];
  });
}

/** Whether an issue of a plan is about a row that was typed. */
function isAbout(issue: PlanIssue, row: PlanRow, plan: Plan, typed: Typed): boolean {
  const { part, id } = row;
  switch (issue.code) {
    case "planLayer": {
      const values = new Map(typed.map((each) => [each.row.id, each.value] as const));
      const layers = layersWith((of) => (values.has(of.id) ? (values.get(of.id) ?? null) : planValue(plan, of)));
      return part.kind === "layer" && layers[issue.layer - 1]?.layer === part.layer;
    }
    case "planScenarioSublimit":
      return (
        part.kind === "scenarioSublimit" && typed.some((each) => each.row.id === id && typeof each.value !== "number")
      );
    default:
      return "term" in issue && issue.term === id;
  }
}
