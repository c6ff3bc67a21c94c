import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { industries } from "./industries";
import { kindNames } from "./kinds";

const joNote = "Part of the reference ceiling; never added to the loss.";
const missing = "Used where the value is left out.";
const industryNames = namesOf(industries);

export const referenceParameters = {
  "law.asOf": { label: "Law as of", note: "The law in force on this date." },
  "law.fineMax": { label: "Highest corporate fine", note: "Shown as a maximum, never added to the loss." },
  "law.reportPersons": { label: "Persons above which a leak is reported", note: "A leak of more persons is reported." },
  "law.reportInitialFrom": { label: "Initial report, earlier end" },
  "law.reportInitialTo": { label: "Initial report, later end" },
  "law.reportFinal": { label: "Final report" },
  "law.reportFinalMalicious": { label: "Final report where malice is suspected" },
  "jo.base": { label: "JO model: base value", note: joNote },
  ...keyed("jo.mental", kindNames, (kind) => `JO model, mental distress: ${kind}`, joNote),
  ...keyed("jo.economic", kindNames, (kind) => `JO model, economic loss: ${kind}`, joNote),
  ...keyed(
    "jo.identify",
    { full: "name and address", partial: "name, or address and contact", other: "other" },
    (held) => `JO model, ease of identification: ${held}`,
    joNote,
  ),
  ...keyed("jo.social", industryNames, (name) => `JO model, social responsibility: ${name}`, joNote),
  "jo.response": { label: "JO model: response", note: "1 if appropriate or unknown, 2 if inappropriate." },
} satisfies ParameterTexts<"law" | "jo">;

export const assumedParameters = {
  "assume.spread": {
    label: "Spread of assumed sizes",
    note: "For the range that open replies and assumed sizes span, assumed sizes are divided and multiplied by it.",
  },
  "assume.staff": { label: "Assumed staff", note: missing },
  ...keyed(
    "assume.revenuePerStaff",
    industryNames,
    (name) => `Assumed annual revenue per staff member: ${name}`,
    "Where revenue or staff is left out, it follows from the other.",
  ),
  ...keyed("assume.pcsPerStaff", industryNames, (name) => `Assumed PCs per staff member: ${name}`, missing),
  "assume.staffPerServer": { label: "Assumed staff per server", note: missing },
  "assume.publicServers": { label: "Assumed servers open to the internet", note: missing },
  "assume.hasWebsite": { label: "Assumed website", note: missing },
  "assume.webSales": { label: "Assumed annual online sales", note: missing },
  "assume.usersPerStaff": { label: "Assumed monthly website visitors per staff member", note: missing },
  ...keyed(
    "assume.personsPerStaff",
    industryNames,
    (name) => `Assumed persons whose data is held per staff member: ${name}`,
    "Used where the value is left out; never fewer than the staff.",
  ),
  "assume.itServices": { label: "Assumed IT services for others", note: missing },
  "assume.providers": { label: "Assumed providers whose outage stops the business", note: missing },
  "assume.entrustors": { label: "Assumed entrusting companies", note: missing },
  "assume.slaPartners": { label: "Assumed partners with penalties", note: missing },
  "assume.basicKinds": { label: "Assumed names, addresses and contacts", note: missing },
  "assume.otherKinds": { label: "Assumed other kinds of data", note: missing },
} satisfies ParameterTexts<"assume">;
