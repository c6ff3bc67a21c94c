import type { ScenarioCode } from "../../../engine";
import { namesOf, tabled, type ParameterText } from "../../shape-parameters";
import { industries } from "../industries";

/** Cost items that several scenarios have. */
export const initial = { name: "Initial response", explains: "Specialists take a first look and preserve evidence" };
export const pcs = { name: "PCs examined", explains: "Specialists examine the PCs that may be infected" };
export const servers = {
  name: "Servers examined",
  explains: "Servers are examined for the way in and the extent of harm",
};
export const legal = { name: "Legal advice", explains: "A lawyer's advice on reports, notices and liability" };
export const consulting = { name: "Consulting", explains: "Experts' advice on handling the incident" };
export const internal = { name: "Internal work", explains: "Labour cost of own staff who handle the incident" };
export const prevention = {
  name: "Prevention",
  explains: "Equipment, settings and training so that it does not happen again",
};
export const idle = { name: "Idle payroll", explains: "Pay of staff who cannot work without systems" };

export const sizes = { small: "small firm", medium: "medium firm", large: "large firm" };
const frequencyNote =
  "Events a year at a firm with average controls; between the sizes it follows the number of staff.";
const shockNote =
  "The loss of each event is multiplied by a lognormal factor of mean 1; this is the standard deviation of its logarithm. Costs fixed by a head count are left out. 0 switches it off.";
const industryNames = namesOf(industries);

/** Parameters that several scenarios have. */
export const residualSpread = (name: string): ParameterText => ({ label: `Residual spread: ${name}`, note: shockNote });
export const frequencies = <const Table extends `freq.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, sizes, (size) => `Frequency of ${name}: ${size}`, frequencyNote);
export const industryFactors = <const Table extends `industry.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, industryNames, (industry) => `Industry factor, ${name}: ${industry}`);
export const serversExamined = (name: string): ParameterText => ({ label: `Servers examined (${name})` });
export const internalWork = (name: string): ParameterText => ({ label: `Internal work (${name})` });
export const salesStopped = (name: string): ParameterText => ({ label: `Share of sales that stops (${name})` });
