import type { ImprovementPath, Improvements } from "../../engine";
import { words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { ofWhom } from "./assessment-json";
import { parameterSetJson } from "./parameter-set-json";

/** What `improve --json` prints: `improvementSchema` says what it holds. */
export function improvementJson(
  { assessment, sheet, parameters, source }: Diagnosed,
  { now, questions, measures }: Improvements,
  { steps, complete }: ImprovementPath,
  language: Language,
) {
  const { indicative, fingerprints, engineVersion } = assessment;
  const { commandLine, notices } = words(language);
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    indicative,
    notices: [commandLine.improvement.alone, commandLine.improvement.cost, notices.technicalOnly],
    now,
    path: { steps, complete },
    measures,
    questions,
    fingerprints,
    engineVersion,
  };
}
