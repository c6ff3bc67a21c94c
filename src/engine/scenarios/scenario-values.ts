import {
  add,
  all,
  byIndustry,
  constant,
  divide,
  equal,
  exp,
  min,
  multiply,
  parameter,
  power,
  subtract,
  when,
  type Expression,
} from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import {
  column,
  columnComplement,
  effect,
  effectAtLeast,
  ofLogAxis,
  type ApplicableColumn,
  type QuestionFactor,
} from "../model/question-leaf";
import { isNone, orZero, sumOverQuestions, value, type SheetExpression, type SheetLeaf } from "../model/sheet-leaf";
import type { ScenarioPart } from "../model/value-names";
import { limited } from "../rating/not-applicable";
import type { Scenario } from "./scenario";

/** How often a scenario is to be expected and what controls multiply, each value below what it reads. */
export interface ScenarioValues {
  /** 1 where the scenario can happen, else 0. */
  readonly gate: NamedNumber;
  /** Yearly frequency of a firm of this size with average controls. */
  readonly base: NamedNumber;
  /** What the frequency rises with besides size: 1 without any. */
  readonly exposure: NamedNumber;
  readonly industry: NamedNumber;
  /** L, 0–1: Σ weight·effect·step / Σ weight·effect over likelihood effects. */
  readonly likelihood: OptionalNumber;
  /** Σ over key controls that bear on the scenario of max(0, 1 − step/neutral). */
  readonly keyShortfall: NamedNumber;
  /** Both with those questions open that no fact verifies not to apply. */
  readonly likelihoodOpen: OptionalNumber;
  readonly keyShortfallOpen: NamedNumber;
  /** What controls multiply the frequency by: 1 at the neutral level. */
  readonly control: NamedNumber;
  /** V: as L over severity effects, without log questions where logs act by factors of their own. */
  readonly strength: OptionalNumber;
  /** The same with those questions open. */
  readonly strengthOpen: OptionalNumber;
  /** What controls multiply days, hours and other severity items by: 1 at the neutral level. */
  readonly severity: NamedNumber;
  /** Of the operation log, the same in every scenario. */
  readonly investigation: NamedNumber;
  readonly delay: NamedNumber;
  /** Of encrypted systems: severity by what backups make of it. */
  readonly recovery: NamedNumber;
  /** Events a year. */
  readonly frequency: NamedNumber;
  /** What frequencies are made of, had open questions been answered as an average firm answers them. */
  readonly likelihoodNeutral: OptionalNumber;
  readonly keyShortfallNeutral: NamedNumber;
  readonly likelihoodOpenNeutral: OptionalNumber;
  readonly keyShortfallOpenNeutral: NamedNumber;
  readonly controlNeutral: NamedNumber;
  readonly frequencyNeutral: NamedNumber;
}

type Likelihood = `likelihood${"" | "Open"}${"" | "Neutral"}`;
type Shortfall = `keyShortfall${"" | "Open"}${"" | "Neutral"}`;
type Strength = Likelihood | "strength" | "strengthOpen";

const [nothing, one] = [constant(0), constant(1)];
const neutral = parameter("control.neutral");
export function scenarioValues(scenario: Scenario): ScenarioValues {
  const { code, gates, logActs, frequency } = scenario;
  const own = (part: ScenarioPart): SheetExpression => value(`${code}.${part}`);
  /** e^(k · (neutral − strength)): 1 at the neutral level, and where nothing bears on the scenario. */
  const overall = (k: Expression, strength: Strength): SheetExpression =>
    when(isNone(`${code}.${strength}`), one, exp(multiply(k, subtract(neutral, orZero(`${code}.${strength}`)))));
  const [onLikelihood, onSeverity] = [effect("likelihood", scenario), effect("severity", scenario)];
  const bears = effectAtLeast(onLikelihood, "control.keyEffect");
  const key = (shortfall: Shortfall): SheetExpression =>
    min(parameter("control.keyCap"), power(parameter("control.keyFactor"), own(shortfall)));
  const onFrequency = (likelihood: Likelihood, shortfall: Shortfall): SheetExpression =>
    multiply(overall(parameter("model.kL"), likelihood), key(shortfall));
  const kV = parameter("model.kV");
  const ofSeverity = [onSeverity, ...(logActs ? [ofLogAxis("")] : [])] as const;
  const history = frequency.yearly ? value("history.factor") : one;
  const often = (control: "control" | "controlNeutral"): NamedNumber =>
    number("perYear", multiply(own("gate"), own("base"), own("exposure"), own("industry"), own(control), history));
  return {
    gate: number("flag", gates.length === 0 ? one : when(all(...gates.map(({ test }) => test)), one, nothing)),
    base: number("perYear", frequency.base),
    exposure: number("factor", frequency.exposure),
    industry: number("factor", frequency.industry ? byIndustry(frequency.industry) : one),
    likelihood: meanStep("applicable", onLikelihood),
    keyShortfall: number("none", sumOverQuestions(column("shortfall"), bears)),
    likelihoodOpen: meanStep("applicableOpen", onLikelihood),
    keyShortfallOpen: number("none", sumOverQuestions(column("shortfallOpen"), bears)),
    control: number(
      "factor",
      limited(onFrequency("likelihood", "keyShortfall"), onFrequency("likelihoodOpen", "keyShortfallOpen")),
    ),
    strength: meanStep("applicable", ...ofSeverity),
    strengthOpen: meanStep("applicableOpen", ...ofSeverity),
    severity: number("factor", limited(overall(kV, "strength"), overall(kV, "strengthOpen"))),
    investigation: number("factor", value("log.investigation")),
    delay: number("factor", value("log.delay")),
    recovery: number(
      "factor",
      limited(
        multiply(overall(kV, "strength"), value("backup.factor")),
        multiply(overall(kV, "strengthOpen"), value("backup.factorOpen")),
      ),
    ),
    frequency: often("control"),
    likelihoodNeutral: meanStepNeutral("applicable", onLikelihood),
    keyShortfallNeutral: number("none", sumOverQuestions(column("shortfall"), bears, columnComplement("open"))),
    likelihoodOpenNeutral: meanStepNeutral("applicableOpen", onLikelihood),
    keyShortfallOpenNeutral: number("none", sumOverQuestions(column("shortfallOpen"), bears, columnComplement("open"))),
    controlNeutral: number(
      "factor",
      limited(
        onFrequency("likelihoodNeutral", "keyShortfallNeutral"),
        onFrequency("likelihoodOpenNeutral", "keyShortfallOpenNeutral"),
      ),
    ),
    frequencyNeutral: often("controlNeutral"),
  };
}

/**
 * Σ weight·factors·step / Σ weight·factors over the questions that apply, those not asked at the neutral level; none where
 * no such question bears on it.
 */
function meanStep(where: ApplicableColumn, ...factors: readonly QuestionFactor[]): OptionalNumber {
  return meanOver([column(where), column("weight"), ...factors], (weights) =>
    sumOverQuestions(...weights, column("acting")),
  );
}

/** The same with open questions, which have nothing in place, at the neutral level too. */
function meanStepNeutral(where: ApplicableColumn, ...factors: readonly QuestionFactor[]): OptionalNumber {
  return meanOver([column(where), column("weight"), ...factors], (weights) =>
    add(
      sumOverQuestions(...weights, column("acting")),
      multiply<SheetLeaf>(neutral, sumOverQuestions(...weights, column("open"))),
    ),
  );
}

function meanOver(
  weights: readonly QuestionFactor[],
  earned: (weights: readonly QuestionFactor[]) => SheetExpression,
): OptionalNumber {
  const all = sumOverQuestions(...weights);
  return numberUnless(equal(all, nothing), "share", divide(earned(weights), all));
}
