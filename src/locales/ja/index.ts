import type { Words } from "../words";
import { departments, logAxes, logLevels, notApplicable, unknown, viewpoints } from "./catalogue";
import { commandLine } from "./command-line";
import { distribution } from "./distribution";
import { functions } from "./functions";
import { glossary } from "./glossary";
import { insurer } from "./insurer";
import { guidance, measures } from "./measures";
import { messages } from "./messages";
import { pane } from "./pane";
import { parameters } from "./parameters";
import { plans } from "./plans";
import { preconditions } from "./preconditions";
import { profile } from "./profile";
import { query } from "./query";
import { questions } from "./questions";
import { retiredQuestions } from "./retired-questions";
import {
  categories,
  chanceWords,
  controls,
  coverage,
  gateReasons,
  grades,
  impactLevels,
  quantities,
  reportReasons,
} from "./loss-vocabulary";
import { countInWords } from "./scenario-count";
import { scenarioWords } from "./scenarios";
import { sheets } from "./sheets";
import { notices, terms } from "./terms";
import { units } from "./units";
import { validation } from "./validation";

export const ja: Words<"ja"> = {
  language: "ja",
  questions,
  retiredQuestions,
  viewpoints,
  departments,
  notApplicable,
  unknown,
  logAxes,
  logLevels,
  measures,
  guidance,
  glossary,
  insurer,
  plans,
  preconditions,
  profile,
  query,
  parameters,
  units,
  scenarioCount: countInWords,
  scenarios: scenarioWords.scenarios,
  gateReasons,
  costItems: scenarioWords.costItems,
  categories,
  coverage,
  impactLevels,
  reportReasons,
  controls,
  quantities: { ...quantities, ...scenarioWords.quantities },
  chances: scenarioWords.chances,
  chanceWords,
  grades,
  terms,
  notices,
  messages,
  sheets,
  distribution,
  commandLine,
  validation,
  pane,
  functions,
};
