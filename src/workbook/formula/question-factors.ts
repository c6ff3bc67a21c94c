import type { ApplicableColumn, EffectKind, LogAxis, QuestionFactor, ScenarioCode } from "../../engine";
import { names } from "../model/names";
import { parameterName } from "./parameter-names";

/** Of scenario s1: eL1 and eS1. */
export const effectId = (kind: EffectKind, code: ScenarioCode): string =>
  `${kind === "likelihood" ? "eL" : "eS"}${code.slice(1)}`;

/** A factor as a column over all questions. */
function factorFormula(factor: QuestionFactor): string {
  switch (factor.kind) {
    case "column":
      return names.column(factor.id);
    case "columnComplement":
      return `(1-${names.column(factor.id)})`;
    case "is":
      return `(${names.column(factor.column)}="${factor.text}")`;
    case "effect":
      return names.column(effectId(factor.on, factor.scenario));
    case "effectAtLeast":
      return `(${factorFormula(factor.effect)}>=${parameterName(factor.least, "likely")})`;
  }
}

const productFormula = (factors: readonly QuestionFactor[]): string => factors.map(factorFormula).join("*");

/** SUMPRODUCT takes TRUE for 0, unless something is multiplied. */
export function sumFormula(factors: readonly QuestionFactor[]): string {
  const [first, ...more] = factors;
  const isLoneTest = more.length === 0 && (first?.kind === "is" || first?.kind === "effectAtLeast");
  return `SUMPRODUCT(${isLoneTest ? "1*" : ""}${productFormula(factors)})`;
}

/** The column of the levels of an axis where its questions apply, empty elsewhere. */
export const levelColumn = (axis: LogAxis, where: ApplicableColumn): string =>
  `level_${axis}${where === "applicableOpen" ? "Open" : ""}`;
