import { variables, type ParameterIssue, type RuleIssue, type SheetIssue, type VariableId } from "../../engine";
import type { PlacedIssue } from "../../issues";

export type AnyIssue = PlacedIssue["issue"] | SheetIssue | ParameterIssue | RuleIssue;

/** What stands in a cell and cannot be used, so that an assumption takes its place. */
const unusable: ReadonlySet<AnyIssue["code"]> = new Set<SheetIssue["code"] | "cellError" | "amountUnitUnknown">([
  "notANumber",
  "outOfRange",
  "notWhole",
  "notYesNo",
  "notAnIndustry",
  "notAChoice",
  "unknownValue",
  "valueNotApplicable",
  "cellError",
  "amountUnitUnknown",
]);

/** What is used, and may be wrong by a thousand. */
const implausible: ReadonlySet<AnyIssue["code"]> = new Set<AnyIssue["code"]>([
  "implausible",
  "perhapsOtherUnit",
  "perhapsDate",
]);

/** What was read or assumed where nothing is wrong. */
const minor: ReadonlySet<AnyIssue["code"]> = new Set<AnyIssue["code"]>([
  "assumed",
  "filledIn",
  "understood",
  "limited",
  "dateUnderstood",
  "notAsked",
  "carriedOver",
]);

/** What every figure rests on, and what becomes of those of before: said first. */
const ofWhole: ReadonlySet<AnyIssue["code"]> = new Set<AnyIssue["code"]>(["parametersCarriedOver", "olderResults"]);

/** What leaves a question open, though nothing is wrong. */
const openQuestion: ReadonlySet<AnyIssue["code"]> = new Set<AnyIssue["code"]>([
  "unanswered",
  "unknown",
  "reasonUnconfirmed",
]);

const isAssumption = ({ code }: AnyIssue): boolean => code === "assumed" || code === "filledIn";

/** Values every amount hangs on: to assume one is said before anything else. */
const decisive: ReadonlySet<string> = new Set<VariableId>(["industry", "revenue", "staff"]);

const place: ReadonlyMap<string, number> = new Map(variables.map(({ id }, index) => [id, index]));

const variableOf = (issue: AnyIssue): string =>
  "variable" in issue ? issue.variable : "item" in issue ? String(issue.item) : "";

/** The variables whose typed value is replaced by an assumption. */
const replacedIn = (issues: readonly AnyIssue[]): ReadonlySet<string> =>
  new Set(issues.filter(({ code }) => unusable.has(code)).map(variableOf));

/** What to ask about: not what was read, and of what was assumed only what takes a typed value's place. */
export function toAskAbout<Remark>(
  remarks: readonly Remark[],
  issueOf: (remark: Remark) => AnyIssue,
): readonly Remark[] {
  const replaced = replacedIn(remarks.map(issueOf));
  return remarks.filter((remark) => {
    const issue = issueOf(remark);
    return !minor.has(issue.code) || (isAssumption(issue) && replaced.has(variableOf(issue)));
  });
}

/**
 * That the parameters are not the ones that were typed; typed values that an assumption replaces first, each with what replaces it, and what every amount hangs on; then
 * contradictions and wrong answers, open questions by weight, what was understood or assumed, and parameters.
 */
export function heaviestFirst<Remark>(
  remarks: readonly Remark[],
  issueOf: (remark: Remark) => AnyIssue,
): readonly Remark[] {
  const replaced = replacedIn(remarks.map(issueOf));
  const first = (issue: AnyIssue): boolean => {
    const variable = variableOf(issue);
    if (isAssumption(issue)) return replaced.has(variable) || decisive.has(variable);
    return implausible.has(issue.code) || (unusable.has(issue.code) && place.has(variable));
  };
  const rank = (issue: AnyIssue): number => {
    if (ofWhole.has(issue.code)) return -1;
    if (first(issue)) return 0;
    if ("parameter" in issue) return 4;
    if (minor.has(issue.code)) return 3;
    return openQuestion.has(issue.code) ? 2 : 1;
  };
  const within = (issue: AnyIssue): number =>
    first(issue) ? (place.get(variableOf(issue)) ?? 0) : "weight" in issue ? -issue.weight : 0;
  const key = (remark: Remark): readonly number[] => {
    const issue = issueOf(remark);
    return [rank(issue), within(issue), Number(isAssumption(issue))];
  };
  return remarks
    .map((remark) => ({ remark, key: key(remark) }))
    .sort((a, b) => a.key.map((part, at) => part - (b.key[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ remark }) => remark);
}
