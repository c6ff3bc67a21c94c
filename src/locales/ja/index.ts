import type { Words } from "../words";
import { logAxes, logLevels, notApplicable, unknown, viewpoints } from "./catalogue";
import { glossary } from "./glossary";
import { guidance, measures } from "./measures";
import { parameters } from "./parameters";
import { profile } from "./profile";
import { questions } from "./questions";
import { sheets } from "./sheets";
import { units } from "./units";

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
  profile,
  parameters,
  units,
  sheets,
};
