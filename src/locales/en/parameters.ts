import type { ParameterWords } from "../shape-parameters";
import { bases } from "./bases";
import { commonParameters } from "./parameters-common";
import { coverParameters } from "./parameters-cover";
import { frequencyParameters } from "./parameters-frequency";
import { modelParameters } from "./parameters-model";
import { assumedParameters, referenceParameters } from "./parameters-reference";
import { notCarried, retiredParameters } from "./parameters-retired";
import { simulationParameters } from "./parameters-simulation";
import { scenarioWords } from "./scenarios";

export const parameters = {
  labels: {
    ...modelParameters,
    ...simulationParameters,
    ...frequencyParameters,
    ...commonParameters,
    ...scenarioWords.parameters,
    ...referenceParameters,
    ...assumedParameters,
    ...coverParameters,
  },
  retired: retiredParameters,
  notCarried,
  groups: {
    model: "Shape and sensitivities",
    grade: "Rating",
    log: "Effect of operation logs",
    backup: "Effect of backups",
    simulation: "Simulation",
    warn: "When a check is asked for",
    frequency: "Frequencies",
    industry: "Industry factors",
    forensic: "Investigation",
    labour: "Labour",
    interruption: "Interruption",
    margin: "Gross margins",
    advice: "Advice",
    ...scenarioWords.groups,
    law: "Law",
    jo: "JO model (reference ceiling)",
    assume: "Stand-ins for values left out",
    cover: "Cover",
    price: "Price indication",
  },
  bases,
  points: {
    low: { name: "Low", description: "It will hardly fall below this" },
    likely: { name: "Likely", description: "The most likely value (mode)" },
    high: { name: "High", description: "It will hardly exceed this" },
    mean: { name: "Mean", description: "Mean calculated from low, likely and high" },
  },
  directions: { rising: "The larger, the larger the loss", falling: "The larger, the smaller the loss" },
  elicitation: "Low: it will hardly fall below this. Likely: the most likely value. High: it will hardly exceed this.",
} satisfies ParameterWords;
