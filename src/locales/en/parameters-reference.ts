import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { industries } from "./industries";
import { kindNames } from "./kinds";

const joNote = "Part of the reference ceiling; never added to the loss.";
const missing = "Used where the value is left out.";

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
  ...keyed("jo.social", namesOf(industries), (name) => `JO model, social responsibility: ${name}`, joNote),
  "jo.response": { label: "JO model: response", note: "1 if appropriate or unknown, 2 if inappropriate." },
} satisfies ParameterTexts<"law" | "jo">;

export const assumedParameters = {
  "assume.staff": { label: "Assumed staff", note: missing },
  "assume.revenuePerStaff": { label: "Assumed annual revenue per staff member", note: missing },
  "assume.pcsPerStaff": { label: "Assumed PCs per staff member", note: missing },
  "assume.servers": { label: "Assumed servers", note: missing },
  "assume.publicServers": { label: "Assumed servers open to the internet", note: missing },
  "assume.hasWebsite": { label: "Assumed website", note: missing },
  "assume.webSales": { label: "Assumed annual online sales", note: missing },
  "assume.monthlyUsers": { label: "Assumed monthly website visitors", note: missing },
  "assume.personsHeld": { label: "Assumed persons whose data is held", note: missing },
  "assume.entrustors": { label: "Assumed entrusting companies", note: missing },
  "assume.slaPartners": { label: "Assumed partners with penalties", note: missing },
  "assume.basicKinds": { label: "Assumed names, addresses and contacts", note: missing },
  "assume.otherKinds": { label: "Assumed other kinds of data", note: missing },
} satisfies ParameterTexts<"assume">;
