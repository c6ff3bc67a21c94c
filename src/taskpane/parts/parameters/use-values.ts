import { pointsOf, type Parameter, type ParameterId, type UnitId } from "../../../engine";
import { amountInUnit } from "../../../locales";
import type { Held } from "../../session/parameter-cells";
import { usePane } from "../../pane-context";
import { useWords } from "../use-words";

/** Words of parameter values in their own units. */
export interface Values {
  readonly one: (value: unknown, unit: UnitId) => string;
  /** Low, likely and high, or a single value; a point that is not there is said so. */
  readonly row: (row: Parameter<ParameterId>, held: Held) => string;
}

export function useValues(): Values {
  const { text } = usePane();
  const words = useWords();
  const { yes, no } = words.profile;
  const one = (value: unknown, unit: UnitId): string => {
    if (value === undefined || value === "") return text.parameters.blank;
    if (typeof value !== "number") return String(value);
    return amountInUnit(value, unit, { language: words.language, units: words.units, yes, no });
  };
  return {
    one,
    row: (row, held) =>
      pointsOf(row)
        .map((point) => one(held[point], row.unit))
        .join(" / "),
  };
}
