import { resolve } from "../model/resolve";
import type { ParameterSet } from "../parameters/set";
import { scenarios } from "../scenarios";
import { controlFactors } from "../scenarios/assess-scenario";
import { amountOf } from "../scenarios/amount";
import { SheetValues } from "../sheet-values";
import { readProfile } from "../sheet/profile";
import { calibrationCases, caseIds, type CalibrationCase, type CaseId } from "./calibration-cases";
import { passedIf, type Line } from "./line";

const million = 1e6;

/** The calibration cases: what was reckoned by hand beside what comes out, to the last digit printed. */
export const calibrationLines = (parameters: ParameterSet): readonly Line<"calibration">[] =>
  caseIds.map((id) => calibrationLine(id, calibrationCases[id], parameters));

function calibrationLine(id: CaseId, declared: CalibrationCase, parameters: ParameterSet): Line<"calibration"> {
  const { reckoned } = declared;
  const { low, likely, high } = comesTo(declared, parameters);
  const found = [low, likely, high];
  const agrees = reckoned.every((printed, point) => printed === null || rounded(found[point] ?? NaN, printed));
  const [reckonedLow, reckonedLikely, reckonedHigh] = reckoned.map((text) => (text === null ? null : Number(text)));
  return {
    section: "calibration",
    subjects: [{ kind: "case", id }],
    verdict: passedIf(agrees),
    figures: {
      reckonedLow: reckonedLow ?? null,
      reckonedLikely: reckonedLikely ?? null,
      reckonedHigh: reckonedHigh ?? null,
      low,
      likely,
      high,
    },
    named: [],
  };
}

/** Whether a figure, rounded as the printed one is, is the printed one. */
function rounded(value: number, printed: string): boolean {
  const digits = printed.split(".")[1]?.length ?? 0;
  return value.toFixed(digits) === printed;
}

/** Millions of yen. */
function comesTo(
  { scenario: code, profile, controls, items }: CalibrationCase,
  parameters: ParameterSet,
): { readonly low: number; readonly likely: number; readonly high: number } {
  const model = resolve(readProfile(profile).given, parameters);
  const factors = controls
    ? controlFactors(
        code,
        new SheetValues(model, [], { [`${code}.strength`]: controls.severity, "log.acting": controls.log }),
      )
    : { severity: 1, investigation: 1, delay: 1, recovery: 1, extent: 1 };
  const declared = scenarios.find((scenario) => scenario.code === code)?.items ?? [];
  let [low, likely, high] = [0, 0, 0];
  for (const item of declared) {
    if (items.length > 0 && !items.some((id) => id === item.id)) continue;
    const amount = amountOf(item, model, factors);
    low += amount.low / million;
    likely += amount.likely / million;
    high += amount.high / million;
  }
  return { low, likely, high };
}
