import type { Assessment } from "../assess";
import { questions, type QuestionId } from "../catalogue";
import { variables, type ProfileSection, type Variable, type VariableId } from "../profile/variables";
import { backupQuestions } from "../rating/backup-values";
import { scenarios, type ScenarioId } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";
import type { SheetIssue } from "../sheet/issue";
import { gateIds } from "../underwriting/gate";
import { gates } from "../underwriting/gates";
import { kindOfIssue, queryKinds, type QueryCode, type QueryKind } from "./query-kinds";

/** Days a customer is given to answer. 前提 */
export const queryDays = 14;

interface Asked {
  readonly kind: QueryKind;
  readonly code: QueryCode;
  /** What the customer wrote, where that is what is asked about; null elsewhere. */
  readonly received: string | null;
}

/** A question of the hearing sheet that a customer is asked about. */
export interface QuestionPoint extends Asked {
  readonly subject: "question";
  readonly question: QuestionId;
  /** Of what the sheet says of the company: what denies the answer; null where nothing does. */
  readonly other: VariableId | null;
  /** What it bears on most, of the scenarios that can happen: at most two. */
  readonly scenarios: readonly ScenarioId[];
  /** Whether it is among the controls an insurer asks for. */
  readonly decides: boolean;
}

/** A value of the company's profile that a customer is asked about. */
export interface VariablePoint extends Asked {
  readonly subject: "variable";
  readonly variable: VariableId;
  /** The group of the profile it belongs to. */
  readonly section: ProfileSection;
  /** What it does not fit; null where nothing is beside it. */
  readonly other: VariableId | null;
}

export type QueryPoint = QuestionPoint | VariablePoint;

const mostScenarios = 2;

/** As strong as an effect can be. */
const most = Infinity;

/** What a customer is asked: by kind, then in the order of the hearing sheet, each cell once. */
export function queryPoints(
  sheet: Pick<HearingSheet, "profile">,
  { issues, scenarios: results }: Pick<Assessment, "issues" | "scenarios">,
): readonly QueryPoint[] {
  const happening = new Set(results.filter(({ applies }) => applies).map(({ id }) => id));
  const points = new Map<string, QueryPoint>();
  for (const point of [...issues.flatMap((issue) => pointOf(issue, happening)), ...leftOut(sheet)]) {
    const key = point.subject === "question" ? point.question : point.variable;
    const before = points.get(key);
    // what contradicts is asked about before what is merely unclear
    if (!before || queryKinds.indexOf(point.kind) > queryKinds.indexOf(before.kind)) points.set(key, point);
  }
  return [...points.values()].sort(
    (one, other) => queryKinds.indexOf(one.kind) - queryKinds.indexOf(other.kind) || placeOf(one) - placeOf(other),
  );
}

function pointOf(issue: SheetIssue, happening: ReadonlySet<ScenarioId>): readonly QueryPoint[] {
  const kind = kindOfIssue[issue.code];
  if (kind === null) return [];
  const asked = { kind, code: issue.code as QueryCode, received: receivedIn(issue) };
  if ("question" in issue) {
    const { question } = issue;
    const other = "variable" in issue ? issue.variable : null;
    return [
      {
        ...asked,
        subject: "question",
        question,
        other,
        scenarios: mostMoved(question, happening),
        decides: required.has(question),
      },
    ];
  }
  if (!("variable" in issue)) return [];
  if (issue.code === "assumed" && variableById(issue.variable).kind !== "number") return [missing(issue.variable)];
  return [{ ...asked, ...ofVariable(issue.variable), other: "other" in issue ? issue.other : null }];
}

/** A text the customer wrote; numbers are left to the sheet, which knows their unit. */
const receivedIn = (issue: SheetIssue): string | null =>
  "received" in issue && typeof issue.received === "string" ? issue.received : null;

/** What every sheet must say of itself, and this one does not. */
const leftOut = ({ profile }: Pick<HearingSheet, "profile">): readonly QueryPoint[] =>
  variables.flatMap((variable): QueryPoint[] =>
    "required" in variable && (profile[variable.id] ?? "") === "" ? [missing(variable.id)] : [],
  );

const missing = (variable: VariableId): VariablePoint => ({
  kind: "missing",
  code: "leftOut",
  received: null,
  ...ofVariable(variable),
  other: null,
});

function ofVariable(variable: VariableId): Pick<VariablePoint, "subject" | "variable" | "section"> {
  const { section } = variableById(variable);
  return { subject: "variable", variable, section };
}

function variableById(variable: VariableId): Variable {
  const found = variables.find(({ id }) => id === variable);
  if (!found) throw new Error(`No value ${variable}`);
  return found;
}

/** Questions that some precondition of an insurer's asks for. */
const required = new Set(gateIds.flatMap((id) => gates[id].questions));

function mostMoved(question: QuestionId, happening: ReadonlySet<ScenarioId>): readonly ScenarioId[] {
  const index = questions.findIndex(({ id }) => id === question);
  const isBackup = Object.values(backupQuestions).some((id) => id === question);
  return scenarios
    .filter(({ id }) => happening.has(id))
    .map(({ id, items, effects: { likelihood, severity } }) => ({
      id,
      // backups act on what recovery costs, by a factor of their own
      by:
        isBackup && items.some(({ control }) => control === "recovery")
          ? most
          : (likelihood[index] ?? 0) + (severity[index] ?? 0),
    }))
    .filter(({ by }) => by > 0)
    .sort((one, other) => other.by - one.by)
    .slice(0, mostScenarios)
    .map(({ id }) => id);
}

const placeOf = (point: QueryPoint): number =>
  point.subject === "variable"
    ? variables.findIndex(({ id }) => id === point.variable)
    : variables.length + questions.findIndex(({ id }) => id === point.question);
