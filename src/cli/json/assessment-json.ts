import type { HearingSheet } from "../../engine";
import { issueNumber } from "../../issues";
import { message, type Language } from "../../locales";
import { besideOf } from "../diagnosis/beside";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { parameterSetJson } from "./parameter-set-json";

/** What `diagnose --json` prints: `assessmentSchema` says what it holds. */
export function assessmentJson(diagnosed: Diagnosed, language: Language) {
  const { assessment, sheet, parameters, source, problems } = diagnosed;
  const { intervals, ...beside } = besideOf(diagnosed);
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    ...assessment,
    scenarios: assessment.scenarios.map((result, index) => {
      const { sd = null, ...interval } = intervals[index] ?? {};
      return { ...result, sd, interval: intervals[index] ? interval : null };
    }),
    ...beside,
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
