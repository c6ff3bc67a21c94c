import { runSync, type Chunked } from "../scheduling/chunked";
import { evaluateSheet, understand, type UnderstoodSheet } from "./assess";
import type { UnitId } from "./parameters";
import type { ParameterSet } from "./parameters/set";
import { variables, type NumericVariable, type NumericVariableId } from "./profile/variables";
import { expectedYearOf } from "./scenarios/expected-year";
import type { HearingSheet } from "./sheet/hearing-sheet";

/** Between which the expected loss of a year lies, as open replies and assumed sizes may turn out. Yen a year. */
export interface OpenRange {
  /** Every open reply at its best, every assumed size divided by `assume.spread`. */
  readonly low: number;
  /** Every open reply with nothing in place, every assumed size times `assume.spread`. */
  readonly high: number;
}

/** Sizes of a company. What is no size, such as days of standstill, has a range of its own in every loss. */
const sizes: ReadonlySet<UnitId> = new Set(["persons", "yenPerYear", "pcs", "servers", "personsPerMonth"]);

/**
 * Null where every question that applies is answered and every size given. An end of the range is an assessment of its own.
 * Source of the factor: 前提.
 */
export const openRange = (sheet: HearingSheet, parameters: ParameterSet): OpenRange | null =>
  runSync(openRangeChunked(sheet, parameters));

/** The same, a chunk an end. */
export function* openRangeChunked(sheet: HearingSheet, parameters: ParameterSet): Chunked<OpenRange | null> {
  const understood = understand(sheet, parameters);
  const open = understood.replies.filter(({ asked, applicable, option }) => asked && applicable && option === null);
  const assumed = variables.flatMap((variable) =>
    variable.kind === "number" && sizes.has(variable.unit) && isAssumed(variable.id, understood) ? [variable] : [],
  );
  if (open.length === 0 && assumed.length === 0) return null;
  const best = Object.fromEntries(open.map(({ question: { id, options } }) => [id, options[0]?.id ?? ""]));
  const lossOf = (answers: HearingSheet["answers"], factor: number): number => {
    const sized = assumed.map((variable): readonly [string, number] => [
      variable.id,
      sizeOf(variable, understood.model.used(variable.id) * factor),
    ]);
    const profile = { ...sheet.profile, ...Object.fromEntries(sized) };
    return expectedYearOf(evaluateSheet(understand({ ...sheet, profile, answers }, parameters)).scenarios).loss;
  };
  const spread = parameters.values["assume.spread"].likely;
  yield;
  const low = lossOf({ ...sheet.answers, ...best }, 1 / spread);
  yield;
  return { low, high: lossOf(sheet.answers, spread) };
}

/** Something stands in for it that is one or more: a typed 0 would say that there is none. */
const isAssumed = (id: NumericVariableId, { given, model }: UnderstoodSheet): boolean =>
  !given.numbers.has(id) && model.used(id) >= 1;

/** Within what the profile takes. */
const sizeOf = ({ min, max, whole }: Pick<NumericVariable, "min" | "max" | "whole">, value: number): number =>
  Math.min(max, Math.max(min, 1, whole ? Math.round(value) : value));
