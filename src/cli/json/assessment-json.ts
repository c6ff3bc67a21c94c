import type { HearingSheet } from "../../engine";
import { issueNumber } from "../../issues";
import { message, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";

/** What `diagnose --json` prints: `assessmentSchema` says what it holds. */
export function assessmentJson({ assessment, sheet, parameters, source, problems }: Diagnosed, language: Language) {
  return {
    ...ofWhom(sheet),
    parameterSet: { name: parameters.name, version: parameters.version, source },
    ...assessment,
    issues: problems.map(({ issue, place }) => ({
      ...issue,
      number: issueNumber(issue.code),
      message: message(language, issue),
      ...place,
    })),
  };
}

/** Customer and date, if they are given. */
export const ofWhom = ({ customer, date }: HearingSheet) => ({
  ...(customer === undefined ? {} : { customer }),
  ...(date === undefined ? {} : { date }),
});
