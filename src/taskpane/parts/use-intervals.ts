import { useMemo } from "react";
import { eventIntervals, simulationModel, totalCostIntervals, understand, type EventInterval } from "../../engine";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import type { LossFigure } from "../session/settings";

/** The usual range of one event of each scenario, in the order of the sheets; null where it cannot happen. */
export function useIntervals(diagnosis: Diagnosis | null, figure: LossFigure): readonly (EventInterval | null)[] {
  return useMemo(() => {
    if (!diagnosis) return [];
    const { assessment, reading, parameters } = diagnosis;
    const { model } = understand(reading.sheet, parameters);
    return figure === "totalCost"
      ? totalCostIntervals(model, assessment.scenarios)
      : eventIntervals(simulationModel(model, assessment.scenarios));
  }, [diagnosis, figure]);
}
