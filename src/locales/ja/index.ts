import type { Words } from "../words";
import { logAxes, logLevels, notApplicable, unknown, viewpoints } from "./catalogue";
import { glossary } from "./glossary";
import { guidance, measures } from "./measures";
import { questions } from "./questions";
import { sheets } from "./sheets";

export const ja: Words = {
  questions,
  viewpoints,
  notApplicable,
  unknown,
  logAxes,
  logLevels,
  measures,
  guidance,
  glossary,
  sheets,
};
