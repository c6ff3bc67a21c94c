import { pointsOf, type Parameter, type ParameterId, type UnitId } from "../../../engine";
import { amountInUnit, fill } from "../../../locales";
import type { Held } from "../../session/parameter-cells";
import { usePane } from "../../pane-context";
import { useWords } from "../use-words";

/** Texts of parameter values in their own units. */
export interface Values {
  readonly one: (value: unknown, unit: UnitId) => string;
  /** Low, likely and high, or a single value; a missing point is named as missing. */
  readonly row: (row: Parameter<ParameterId>, held: Held) => string;
  /** The points that are there, each with its name; a single value without one. */
  readonly some: (row: Parameter<ParameterId>, held: Held) => string;
}

export function useValues(): Values {
  const { text } = usePane();
  const words = useWords();
  const { yes, no } = words.profile;
  const one = (value: unknown, unit: UnitId): string => {
    if (value === undefined || value === "") return text.parameters.blank;
    if (typeof value !== "number") return typeof value === "string" ? value : JSON.stringify(value);
    return amountInUnit(value, unit, { language: words.language, units: words.units, yes, no });
  };
  return {
    one,
    row: (row, held) =>
      pointsOf(row)
        .map((point) => one(held[point], row.unit))
        .join(" / "),
    some: (row, held) =>
      pointsOf(row)
        .filter((point) => held[point] !== undefined)
        .map((point) => {
          const value = one(held[point], row.unit);
          return row.uncertain
            ? fill(text.parameters.figure, { name: words.parameters.points[point].name, value })
            : value;
        })
        .join(words.sheets.calc.separator),
  };
}
