import { useMemo } from "react";
import { eventIntervals, simulationModel, understand, type EventInterval } from "../../engine";
import type { Diagnosis } from "../../workbook/plan/diagnose";

/** The usual range of one event of each scenario, in the order of the sheets; null where it cannot happen. */
export function useIntervals(diagnosis: Diagnosis | null): readonly (EventInterval | null)[] {
  return useMemo(() => {
    if (!diagnosis) return [];
    const { assessment, reading, parameters } = diagnosis;
    return eventIntervals(simulationModel(understand(reading.sheet, parameters).model, assessment.scenarios));
  }, [diagnosis]);
}
