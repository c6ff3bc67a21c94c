import { fingerprintInputs, fingerprintParameters } from "./fingerprint";
import { resolve, type Model } from "./model/resolve";
import type { UnitId } from "./parameters";
import type { ParameterSet } from "./parameters/set";
import { runSync, type Chunked } from "../scheduling/chunked";
import { variables, type UsedVariable, type UsedVariableId, type VariableId } from "./profile/variables";
import { rateOperationLog, type OperationLog } from "./rating/operation-log";
import type { IndicativeReason } from "./rating/basis-values";
import { capResults, rate, type CapResult, type Rating } from "./rating/rate";
import type { ViewpointId } from "./catalogue";
import { scenarios } from "./scenarios";
import { expectedYearOf } from "./scenarios/expected-year";
import { dominanceOf } from "./scenarios/dominance";
import { assessScenario, type ScenarioResult } from "./scenarios/assess-scenario";
import { SheetValues } from "./sheet-values";
import { carriedOver } from "./sheet/carried-over";
import { contradictions } from "./sheet/contradictions";
import { gateResults, type GateResult } from "./underwriting/gate-results";
import { defaultRules, type RuleSet } from "./underwriting/rules/rules";
import type { HearingSheet } from "./sheet/hearing-sheet";
import type { SheetIssue } from "./sheet/issue";
import { limits } from "./sheet/limits";
import { implausibilities, withoutRepetition } from "./sheet/plausibility";
import { readProfile, type GivenProfile } from "./sheet/profile";
import { readReplies, type Reply } from "./sheet/replies";
import { uncountedRows } from "./sheet/uncounted-rows";
import { engineVersion } from "./version";

/** A value that stands in for one left out. 前提 */
export interface Assumption {
  readonly id: VariableId;
  readonly value: number | string;
  readonly unit: UnitId | null;
}

/** The whole deterministic result. Plain data. */
export interface Assessment {
  readonly rating: {
    readonly overall: Rating<"overall">;
    readonly viewpoints: readonly Rating<ViewpointId>[];
    readonly operationLog: OperationLog;
  };
  /** Why grades and losses are no more than indicative (参考値); null where they rest on enough. */
  readonly indicative: IndicativeReason | null;
  /** Replies that limit the grade of the whole, and to what. */
  readonly caps: readonly CapResult[];
  /** Preconditions for cover: they never decide. */
  readonly gates: readonly GateResult[];
  readonly scenarios: readonly ScenarioResult[];
  readonly assumed: readonly Assumption[];
  readonly issues: readonly SheetIssue[];
  readonly fingerprints: { readonly inputs: string; readonly parameters: string };
  readonly engineVersion: string;
}

/** A sheet understood: what every calculation starts from. */
export interface UnderstoodSheet {
  readonly given: GivenProfile;
  readonly replies: readonly Reply[];
  readonly model: Model;
  readonly issues: readonly SheetIssue[];
}

/** `rules`: those of acceptance, on which preconditions for cover hang. */
export function understand(
  received: HearingSheet,
  parameters: ParameterSet,
  rules: RuleSet = defaultRules,
): UnderstoodSheet {
  const { sheet, issues: carried } = carriedOver(received);
  const { date, profile } = sheet;
  const { given, issues: profileIssues } = readProfile(
    date === undefined ? profile : { date, ...profile },
    sheet.standIns,
  );
  const { replies, issues: replyIssues } = readReplies(sheet, given, parameters);
  return {
    given,
    replies,
    model: resolve(given, parameters, rules),
    issues: [
      ...replyIssues,
      ...carried,
      ...profileIssues,
      ...withoutRepetition(contradictions(given), implausibilities(given, parameters)),
      ...limits(given, parameters),
      ...uncountedRows(sheet),
    ],
  };
}

/** Ratings, losses and issues of an understood sheet, without fingerprints. */
export function evaluateSheet({ given, replies, model, issues }: UnderstoodSheet): Omit<Assessment, "fingerprints"> {
  const { parameters } = model;
  const values = new SheetValues(model, replies);
  const results = scenarios.map((scenario) => assessScenario(scenario, model, values));
  const assumed = assumptions(given, model);
  const dominance = dominanceOf({ model, replies, values }, results);
  const large = results.flatMap(({ id, loss }): SheetIssue[] => {
    const share = loss ? loss.likely / model.used("revenue") : 0;
    return share > parameters.values["warn.largeLoss"].likely ? [{ code: "largeLoss", scenario: id, share }] : [];
  });
  const { events } = expectedYearOf(results);
  const mostEvents = parameters.values["warn.events"].likely;
  return {
    rating: { ...rate(values), operationLog: rateOperationLog(values) },
    indicative: values.get("sheet.indicative"),
    caps: capResults(values),
    gates: gateResults(values, model.rules),
    scenarios: results,
    assumed,
    issues: [
      ...issues,
      ...assumed.map(({ id, value, unit }): SheetIssue => {
        const about = { variable: id, value, unit };
        return isFilledIn(id, given) ? { code: "filledIn", ...about } : { code: "assumed", ...about };
      }),
      ...large,
      ...(events > mostEvents ? [{ code: "manyEvents", events, most: mostEvents } as const] : []),
      ...(dominance ? [{ code: "dominant", ...dominance } as const] : []),
    ],
    engineVersion,
  };
}

/**
 * Assesses a hearing sheet with a checked parameter set: ratings, every scenario with every cost item, issues,
 * fingerprints. Never throws for what a sheet says. Amounts in yen, frequencies in events a year.
 */
export const assess = (sheet: HearingSheet, parameters: ParameterSet, rules?: RuleSet): Assessment =>
  runSync(assessChunked(sheet, parameters, rules));

/** The same, to be left between its pieces. */
export function* assessChunked(
  sheet: HearingSheet,
  parameters: ParameterSet,
  rules: RuleSet = defaultRules,
): Chunked<Assessment> {
  const understood = understand(sheet, parameters, rules);
  yield;
  const evaluated = evaluateSheet(understood);
  yield;
  const inputs = fingerprintInputs(understood.model, understood.replies);
  yield;
  return { ...evaluated, fingerprints: { inputs, parameters: fingerprintParameters(parameters) } };
}

function isFilledIn(id: VariableId, { standIns }: GivenProfile): boolean {
  if (!standIns) return false;
  return id === "industry" ? standIns.industry !== null : standIns.numbers.has(id as UsedVariableId);
}

/** The customer did not give it, and something stands in for it. */
const isAssumed = ({ id, fact }: UsedVariable<UsedVariableId>, { numbers, standIns }: GivenProfile): boolean =>
  !numbers.has(id) && (fact !== true || standIns?.numbers.has(id) === true);

function assumptions(given: GivenProfile, model: Model): Assumption[] {
  const assumed: Assumption[] = [];
  for (const variable of variables) {
    if (variable.kind === "information") continue;
    if (variable.kind === "industry") {
      if (given.industry === null) assumed.push({ id: variable.id, value: model.industry, unit: null });
    } else if (isAssumed(variable, given)) {
      const unit = variable.kind === "number" ? variable.unit : "flag";
      assumed.push({ id: variable.id, value: model.used(variable.id), unit });
    }
  }
  return assumed;
}
