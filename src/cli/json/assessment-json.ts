import {
  coreOf,
  eventIntervals,
  expectedYearOf,
  openAsNeutral,
  simulationModel,
  understand,
  type HearingSheet,
} from "../../engine";
import { knowledgeBand } from "../../engine/simulation";
import { issueNumber } from "../../issues";
import { message, type Language } from "../../locales";
import { runSync } from "../../scheduling/chunked";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { parameterSetJson } from "./parameter-set-json";

/** What `diagnose --json` prints: `assessmentSchema` says what it holds. */
export function assessmentJson({ assessment, sheet, parameters, source, problems }: Diagnosed, language: Language) {
  const understood = understand(sheet, parameters);
  const intervals = eventIntervals(simulationModel(understood.model, assessment.scenarios));
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    ...assessment,
    scenarios: assessment.scenarios.map((result, index) => {
      const { sd = null, ...interval } = intervals[index] ?? {};
      return { ...result, sd, interval: intervals[index] ? interval : null };
    }),
    band: runSync(knowledgeBand(sheet, parameters)),
    openAsNeutral: openAsNeutral(understood),
    totals: { core: expectedYearOf(coreOf(assessment.scenarios)), all: expectedYearOf(assessment.scenarios) },
    issues: problems.map(({ issue, place }) => ({
      ...issue,
      number: issueNumber(issue.code),
      message: message(language, issue, {}, "commandLine"),
      ...place,
    })),
  };
}

/** Customer and date, if they are given. */
export const ofWhom = ({ customer, date }: HearingSheet) => ({
  ...(customer === undefined ? {} : { customer }),
  ...(date === undefined ? {} : { date }),
});
