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
export const offline = { name: "Extra staff", explains: "Labour to carry on without systems" };
export const itClaim = {
  name: "Claims by IT customers",
  explains: "Claimed by customers of IT services for what the incident cost them",
};
export const idle = {
  name: "Idle payroll",
  explains: "Pay of staff who cannot work without systems; never added to the total",
};
export const improvement = {
  name: "Improvements",
  explains: "Equipment, settings and training so that it does not happen again; never added to the total",
};

export const lostOnline = "Lost gross profit (online)";
export const lostOther = "Lost gross profit (other)";

/** What amounts are stated for. */
export const atStaff = "For a firm of 100 staff.";
export const atPersons = "For 10,000 persons affected.";
export const atUsers = "For a website of 100,000 visitors a month.";

const frequencyNote = "Events a year at a firm of 100 staff with average controls.";
const staffNote = "The ratio of staff to 100, raised to this power, multiplies the frequency.";
const shockNote =
  "Costs and lost profit of each event are multiplied by a lognormal factor of mean 1; this is the standard deviation of its logarithm. Costs fixed by a head count are left out. 0 switches it off.";
const industryNames = namesOf(industries);

/** Parameters that several scenarios have. */
export const residualSpread = (name: string): ParameterText => ({ label: `Residual spread: ${name}`, note: shockNote });
export const frequencies = <const Code extends ScenarioCode>(code: Code, name: string) => ({
  ...tabled(`freq.${code}`, { base: name }, () => `Frequency of ${name}`, frequencyNote),
  ...tabled(`freq.${code}`, { staff: name }, () => `Frequency of ${name}: power of staff`, staffNote),
});
export const moreFrequent = (name: string, exposure: string): ParameterText => ({
  label: `Frequency of ${name}: more with exposure (${exposure})`,
  note: "Times the exposure, plus 1: multiplies the frequency.",
});
export const industryFactors = <const Table extends `industry.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, industryNames, (industry) => `Industry factor, ${name}: ${industry}`);
export const switchedOn = (name: string): ParameterText => ({
  label: `Include ${name}`,
  note: "1: in the diagnosis; 0: left out.",
});
export const serversExamined = (name: string): ParameterText => ({
  label: `Servers examined (${name})`,
  note: "Never more than there are.",
});
export const internalWork = (name: string, size: string = atStaff): ParameterText => ({
  label: `Internal work (${name})`,
  note: size,
});
export const salesStopped = (name: string): ParameterText => ({ label: `Share of sales that stops (${name})` });
export const improvements = (name: string, size: string = atStaff): ParameterText => ({
  label: `Improvements (${name})`,
  note: size,
});

/** A quantity that several scenarios have. */
export const examined = (name: string): string => `Servers examined (${name})`;
