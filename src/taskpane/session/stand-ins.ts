import {
  isRanged,
  variableById,
  type ProfileInput,
  type UnitId,
  type UsedVariableId,
  type VariableId,
} from "../../engine";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { inputCells, type InputCell } from "../../workbook/plan/answers";
import { names } from "../../workbook/model/names";

/** Where a value comes from that the engine uses in place of what its cell holds. */
type StandInOrigin = "understood" | "assumed" | "filledIn";

/** A value the engine uses in place of what its cell holds: read out of a text, assumed, or filled in by the underwriter. */
export interface StandIn {
  readonly variable: VariableId;
  readonly origin: StandInOrigin;
  readonly value: number | string;
  readonly unit: UnitId | null;
  /** What the customer typed; null where that is nothing. */
  readonly received: string | null;
  /** The cell as it would be filled in; null where nothing is, an assumption with a range or a value the cell says. */
  readonly cell: InputCell | null;
}

/** What the engine understood, then what it assumed, each with what would fill its cell in. */
export function standIns({ assessment, reading: { language, sheet } }: Diagnosis): readonly StandIn[] {
  const typed = (variable: VariableId): string | null => {
    const text = sheet.profile[variable];
    return text === undefined ? null : String(text);
  };
  const filling = (variable: VariableId, value: number | string): InputCell | null => {
    if (variable !== "industry" && isRanged(variable as UsedVariableId)) return null;
    const flag = variableById.get(variable)?.kind === "flag";
    const standIn: ProfileInput = flag ? value === 1 : value;
    const [cell] = inputCells(
      { profile: sheet.profile, standIns: { [variable]: standIn }, answers: {} },
      language,
    ).filter(({ name }) => name === names.input(variable));
    return cell ?? null;
  };
  return assessment.issues.flatMap((issue): readonly StandIn[] => {
    switch (issue.code) {
      case "understood":
      case "filledIn": {
        const { code, variable, value, unit } = issue;
        return [{ variable, origin: code, value, unit, received: typed(variable), cell: null }];
      }
      case "assumed": {
        const { variable, value, unit } = issue;
        return [
          { variable, origin: "assumed", value, unit, received: typed(variable), cell: filling(variable, value) },
        ];
      }
      default:
        return [];
    }
  });
}
