import {
  assessChunked,
  defaultParameters,
  isParameterError,
  openAsNeutral,
  openRangeChunked,
  overridesOf,
  understand,
  type Assessment,
  type HearingSheet,
  type ParameterIssue,
  type ParameterSet,
  type RuleSet,
  type SheetIssue,
  type Triple,
} from "../../engine";
import { issueNumber, type PlacedIssue } from "../../issues";
import { message, notCarriedText, words, type Language, type Words } from "../../locales";
import { expectationsOf } from "../check/expectations";
import { overrideColumns } from "../formula/parameter-names";
import { layoutsOf, type DiagnosisContents } from "../sheets";
import type { StampedDistribution } from "../sheets/distribution/distribution";
import type { Finding } from "../sheets/rating/findings";
import { originText } from "../sheets/parameters/origin";
import { names } from "../model/names";
import type { Chunked } from "../../scheduling/chunked";
import { planWrite, shownSheet, type Presentation, type WritePlan } from "./write-plan";
import { locate } from "../model/locator";
import { olderResults, olderResultsIssue, withoutOlder } from "./older-results";
import { planRuleCells } from "./rules";
import { languageOfResults } from "./result-language";
import { heaviestFirst, type AnyIssue } from "./remark-order";
import { placeOfIssue } from "../read/place";
import { readParameterCells } from "../read/read-parameters";
import { readRuleCells } from "../read/rules";
import { readHearingSheet, type SheetReading } from "../read/read-sheet";
import { understoodCells } from "../read/understood";
import type { WorkbookSnapshot } from "../model/snapshot";
import { toldByRecord, verify, type Baseline } from "../check/verdict";

/** What the edge hands in, so that everything inside is repeatable. */
export interface DiagnosisOptions {
  /** A set that takes the place of the workbook's own. */
  readonly parameters: ParameterSet | null;
  /** Rules of acceptance that take the place of the workbook's own. */
  readonly rules?: RuleSet | null;
  /** Language of result sheets that are created; null: the hearing sheet's. */
  readonly language: Language | null;
  /** ISO 8601 time of the diagnosis. */
  readonly time: string;
  readonly appVersion: string;
  /** What to do with a sheet nobody has filled in. */
  readonly untouched: "refuse" | "diagnose";
  /** A distribution to be written too; null leaves that of the workbook as it is. */
  readonly distribution: StampedDistribution | null;
}

/** A diagnosis worked out and planned, before anything is written. */
export interface Diagnosis {
  readonly assessment: Assessment;
  readonly reading: SheetReading;
  readonly parameters: ParameterSet;
  /** Of acceptance. */
  readonly rules: RuleSet;
  readonly ruleSource: "given" | "workbook" | "default";
  /** Where the parameters come from. */
  readonly parameterSource: "given" | "workbook" | "default";
  /** Everything worth telling, heaviest first. */
  readonly issues: readonly PlacedIssue<AnyIssue>[];
}

export type DiagnosisReading =
  | { readonly ok: true; readonly info: Diagnosis }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue<AnyIssue>[] };

export type DiagnosisDecision =
  | { readonly ok: true; readonly plan: WritePlan; readonly presentation: Presentation; readonly info: Diagnosis }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue<AnyIssue>[] };

/** Reads a workbook and assesses it, with `given` in place of its own parameters. Pure. */
export function* readDiagnosis(
  snapshot: WorkbookSnapshot,
  given: ParameterSet | null,
  givenRules: RuleSet | null = null,
): Chunked<DiagnosisReading> {
  const read = readHearingSheet(snapshot);
  if (!read.ok) return { ok: false, refusal: read.issues };
  yield;
  const own = readParameterCells(snapshot);
  const parameters = given ?? (own.present ? own.set : defaultParameters);
  if (!parameters)
    return { ok: false, refusal: own.present ? placed(own.issues.filter(isParameterError), snapshot) : [] };
  yield;
  const { reading } = read;
  const ownRules = readRuleCells(snapshot);
  const rules = givenRules ?? ownRules.set;
  const assessment = yield* assessChunked(reading.sheet, parameters, rules);
  yield;
  const remarks = own.present && !given ? own.issues.filter((issue) => !isDefault(issue)) : [];
  const issues = placed([...assessment.issues.filter(notSaidBy(reading)), ...remarks], snapshot);
  return {
    ok: true,
    info: {
      assessment,
      reading,
      parameters,
      rules,
      ruleSource: givenRules ? "given" : ownRules.present ? "workbook" : "default",
      parameterSource: given ? "given" : own.present ? "workbook" : "default",
      issues: heaviestFirst(
        [...reading.issues, ...issues, ...(givenRules ? [] : ownRules.issues), ...olderResultsIssue(snapshot)],
        ({ issue }) => issue,
      ),
    },
  };
}

/** Whether a sheet holds no answer and no value of the profile. */
export const isUntouched = ({ profile, answers }: HearingSheet): boolean =>
  [profile, answers].every((entries) => Object.values(entries).every((entry) => entry === ""));

export const untouchedRefusal = { ok: false, refusal: [{ issue: { code: "untouched" } }] } as const;

/** Reads a workbook, assesses it, and plans what to write. Pure. */
export function* planDiagnosis(snapshot: WorkbookSnapshot, options: DiagnosisOptions): Chunked<DiagnosisDecision> {
  const read = yield* readDiagnosis(snapshot, options.parameters, options.rules ?? null);
  if (!read.ok) return read;
  const { info } = read;
  const { assessment, reading, parameters, rules } = info;
  if (options.untouched === "refuse" && isUntouched(reading.sheet)) return untouchedRefusal;
  const language = languageOfResults(snapshot) ?? options.language ?? reading.language;
  const pack = words(language);
  const findings: Finding[] = [];
  for (const issue of info.issues) {
    findings.push(...findingsOf(issue, language));
    yield;
  }
  const diagnosed = understand(reading.sheet, parameters, rules);
  const range = yield* openRangeChunked(reading.sheet, parameters);
  yield;
  const neutral = openAsNeutral(diagnosed);
  yield;
  const contents: DiagnosisContents = {
    understood: understoodCells(snapshot, reading, parameters),
    parameters,
    diagnosed,
    replaceParameters: options.parameters !== null,
    rules,
    findings,
    record: {
      status: pack.sheets.record.incomplete,
      differences: pack.sheets.record.notCompared,
      time: options.time,
      templateVersion: reading.templateVersion,
      engineVersion: assessment.engineVersion,
      appVersion: options.appVersion,
      parameterSet: parameters.name,
      parameterVersion: parameters.version,
      parameterOrigin: originOf(snapshot, parameters, options, pack),
      overrides: String(Object.keys(overridesOf(parameters)).length),
      inputs: assessment.fingerprints.inputs,
      parameters: assessment.fingerprints.parameters,
      openAsNeutral: neutral?.loss ?? null,
      openRangeLow: range?.low ?? null,
      openRangeHigh: range?.high ?? null,
    },
  };
  const { distribution, time } = options;
  const keep = olderResults(snapshot)?.keep ?? [];
  const standing = locate(withoutOlder(snapshot, keep));
  const layouts = distribution
    ? yield* layoutsOf("simulation", pack, { ...contents, distribution: { ...distribution, time } }, standing)
    : yield* layoutsOf("diagnosis", pack, contents, standing);
  const planned = planWrite(snapshot, layouts, keep);
  if (!planned.ok) return { ok: false, refusal: planned.issues.map((issue) => ({ issue })) };
  yield;
  const baseline: Baseline = {
    before: snapshot,
    inputs: inputsOf(info),
    expectations: expectationsOf(assessment, diagnosed, neutral, pack),
    words: pack,
    told: toldByRecord,
  };
  const presentation: Presentation = {
    shown: shownSheet(planned.plan, distribution ? "simulation" : "diagnosis"),
    verify: (after) => verify(baseline, after),
  };
  const over = info.ruleSource === "given" ? planRuleCells(snapshot, rules) : [];
  return { ok: true, plan: { ...planned.plan, refill: [...planned.plan.refill, ...over] }, presentation, info };
}

/** From which version the set was carried over, now or when its sheet was written; "" where it was not. */
function originOf(
  snapshot: WorkbookSnapshot,
  { carriedOver }: ParameterSet,
  { parameters: given }: DiagnosisOptions,
  pack: Words,
): string {
  if (carriedOver) return originText(carriedOver, pack);
  return given ? "" : String(locate(snapshot).value(names.record("parameter_origin")));
}

const parameterInputs = [
  names.column("parameterInput"),
  ...Object.values(overrideColumns),
  names.block("parameters_set"),
] as const;

/** Defined names of what a person typed and the diagnosis used. */
export const inputsOf = ({ parameterSource, parameters, ruleSource }: Diagnosis): readonly string[] => [
  names.block("hearing"),
  names.block("annex"),
  // a set that was carried over is read from one sheet and stands on another
  ...(parameterSource === "workbook" && !parameters.carriedOver ? parameterInputs : []),
  ...(ruleSource === "workbook" ? [names.block("acceptance_rules")] : []),
];

/** The reader asks an amount of an unknown unit back with both cells; the engine, which sees one text, need not again. */
function notSaidBy({ issues }: SheetReading): (issue: SheetIssue) => boolean {
  const asked = issues.flatMap(({ issue }) => (issue.code === "amountUnitUnknown" ? [issue.item] : []));
  return (issue) => issue.code !== "notANumber" || !asked.includes(issue.variable);
}

/** Nothing is said of a value that is the shipped default. */
function isDefault(issue: ParameterIssue): boolean {
  if (!("parameter" in issue) || !("received" in issue) || typeof issue.received !== "object") return false;
  const { low, likely, high } = issue.received as Triple;
  const shipped = defaultParameters.values[issue.parameter];
  return low === shipped.low && likely === shipped.likely && high === shipped.high;
}

const placed = <Issue extends SheetIssue | ParameterIssue>(
  issues: readonly Issue[],
  snapshot: WorkbookSnapshot,
): readonly PlacedIssue<Issue>[] => {
  const locator = locate(snapshot);
  return issues.map((issue) => ({ issue, ...placeOfIssue(issue, locator) }));
};

/** A finding an issue, and one for each entry of the list it leads. */
function findingsOf({ issue, place }: PlacedIssue<AnyIssue>, language: Language): readonly Finding[] {
  const code = issueNumber(issue.code);
  const finding = (text: string): Finding => ({
    code,
    place: place ? [place.sheet, place.cell].filter(Boolean).join(" ") : "",
    message: text,
  });
  const listed = issue.code === "parametersCarriedOver" ? issue.left : [];
  return [finding(message(language, issue)), ...listed.map((entry) => finding(notCarriedText(entry, language)))];
}
