import {
  add,
  atMost,
  byIndustry,
  constant,
  divide,
  equal,
  exp,
  ln,
  max,
  min,
  multiply,
  parameter,
  power,
  subtract,
  used,
  when,
  type Expression,
} from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import { column, effect, effectAtLeast, ofLogAxis, type QuestionFactor } from "../model/question-leaf";
import { isNone, orZero, sumOverQuestions, value, type SheetExpression } from "../model/sheet-leaf";
import type { ScenarioPart } from "../model/value-names";
import type { Scenario } from "./scenario";

/** How often a scenario is to be expected and what controls multiply, each value below what it reads. */
export interface ScenarioValues {
  /** 1 where the scenario can happen, else 0. */
  readonly gate: NamedNumber;
  /** Yearly frequency of a firm of this size with average controls. */
  readonly base: NamedNumber;
  readonly industry: NamedNumber;
  /** L, 0–1: Σ weight·effect·step / Σ weight·effect over likelihood effects. */
  readonly likelihood: OptionalNumber;
  /** Σ over key controls that bear on the scenario of max(0, 1 − step/neutral). */
  readonly keyShortfall: NamedNumber;
  /** What controls multiply the frequency by: 1 at the neutral level. */
  readonly control: NamedNumber;
  /** V: as L over severity effects, without log questions where logs act by factors of their own. */
  readonly strength: OptionalNumber;
  /** What controls multiply days, hours and other severity items by: 1 at the neutral level. */
  readonly severity: NamedNumber;
  /** Of the operation log, the same in every scenario. */
  readonly investigation: NamedNumber;
  readonly delay: NamedNumber;
  /** Events a year. */
  readonly frequency: NamedNumber;
}

const [nothing, one] = [constant(0), constant(1)];
const neutral = parameter("control.neutral");
const sizes = ["small", "medium", "large"] as const;
type Size = (typeof sizes)[number];
const [small, medium, large] = sizes.map((size) => parameter(`freq.anchor.${size}`)) as [
  Expression,
  Expression,
  Expression,
];

export function scenarioValues(scenario: Scenario): ScenarioValues {
  const { code, gate, logActs } = scenario;
  const own = (part: ScenarioPart): SheetExpression => value(`${code}.${part}`);
  /** e^(k · (neutral − strength)): 1 at the neutral level, and where nothing bears on the scenario. */
  const overall = (k: Expression, strength: "likelihood" | "strength"): SheetExpression =>
    when(isNone(`${code}.${strength}`), one, exp(multiply(k, subtract(neutral, orZero(`${code}.${strength}`)))));
  const [onLikelihood, onSeverity] = [effect("likelihood", scenario), effect("severity", scenario)];
  const bears = effectAtLeast(onLikelihood, "control.keyEffect");
  const key = min(parameter("control.keyCap"), power(parameter("control.keyFactor"), own("keyShortfall")));
  return {
    gate: number("flag", gate ? when(gate, one, nothing) : one),
    base: number("perYear", baseFrequency(code)),
    industry: number("factor", byIndustry(`industry.${code}`)),
    likelihood: meanStep(onLikelihood),
    keyShortfall: number("none", sumOverQuestions(column("shortfall"), bears)),
    control: number("factor", multiply(overall(parameter("model.kL"), "likelihood"), key)),
    strength: meanStep(onSeverity, ...(logActs ? [ofLogAxis("")] : [])),
    severity: number("factor", overall(parameter("model.kV"), "strength")),
    investigation: number("factor", value("log.investigation")),
    delay: number("factor", value("log.delay")),
    frequency: number("perYear", multiply(own("gate"), own("base"), own("industry"), own("control"))),
  };
}

/** Σ weight·factors·step / Σ weight·factors over the questions that apply; none where no such question bears on it. */
function meanStep(...factors: readonly QuestionFactor[]): OptionalNumber {
  const weights = [column("applicable"), column("weight"), ...factors];
  const all = sumOverQuestions(...weights);
  return numberUnless(equal(all, nothing), "share", divide(sumOverQuestions(...weights, column("step")), all));
}

/** ln(frequency) linear in ln(staff) between the three sizes, flat outside. */
function baseFrequency(code: Scenario["code"]): Expression {
  const staff = min(max(used("staff"), small), large);
  const between = (from: Size, to: Size): Expression => {
    const [rateFrom, rateTo] = [parameter(`freq.${code}.${from}`), parameter(`freq.${code}.${to}`)];
    const [sizeFrom, sizeTo] = [parameter(`freq.anchor.${from}`), parameter(`freq.anchor.${to}`)];
    const share = divide(subtract(ln(staff), ln(sizeFrom)), subtract(ln(sizeTo), ln(sizeFrom)));
    return exp(add(ln(rateFrom), multiply(share, subtract(ln(rateTo), ln(rateFrom)))));
  };
  return when(atMost(staff, medium), between("small", "medium"), between("medium", "large"));
}
