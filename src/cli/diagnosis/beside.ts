import {
  coreOf,
  eventIntervals,
  expectedYearOf,
  openAsNeutral,
  openRange,
  simulationModel,
  understand,
  type EventInterval,
  type ExpectedYear,
  type OpenAsNeutral,
  type OpenRange,
} from "../../engine";
import { knowledgeBand } from "../../engine/simulation";
import { runSync } from "../../scheduling/chunked";
import type { Diagnosed } from "./diagnosed";

/** What is reckoned beside an assessment. */
export interface Beside {
  /** The usual range of an event of each scenario; null where it cannot happen. */
  readonly intervals: readonly (EventInterval | null)[];
  /** Of the source documents' scenarios, and of all. */
  readonly totals: { readonly core: ExpectedYear; readonly all: ExpectedYear };
  /** Yen a year: how far the expected loss goes with what is not known of the model. */
  readonly band: { readonly p10: number; readonly p90: number };
  readonly openAsNeutral: OpenAsNeutral | null;
  readonly openRange: OpenRange | null;
}

export function besideOf({
  assessment: { scenarios },
  sheet,
  parameters,
}: Pick<Diagnosed, "assessment" | "sheet" | "parameters">): Beside {
  const understood = understand(sheet, parameters);
  return {
    intervals: eventIntervals(simulationModel(understood.model, scenarios)),
    totals: { core: expectedYearOf(coreOf(scenarios)), all: expectedYearOf(scenarios) },
    band: runSync(knowledgeBand(sheet, parameters)),
    openAsNeutral: openAsNeutral(understood),
    openRange: openRange(sheet, parameters),
  };
}
