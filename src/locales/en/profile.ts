import type { ProfileWords } from "../shape-profile";
import { industries } from "./industries";
import { tables } from "./tables";
import { variables } from "./variables";

export const profile = {
  sections: {
    customer: { name: "Customer", description: "The customer, and who fills in this sheet" },
    scale: { name: "Company", description: "Industry and size, on which frequencies and losses are built" },
    systems: { name: "Information systems", description: "Numbers of PCs and servers, and how systems are used" },
    web: { name: "Website", description: "Whether there is a website, and sales made through it" },
    personalData: { name: "Personal data", description: "Persons and kinds of data held, your own staff included" },
    dependence: { name: "Effect on business", description: "What happens when systems or the website stand still" },
    providers: { name: "Providers", description: "Outside companies whose outage would stop your business" },
    incidents: { name: "Past incidents", description: "Cyber incidents of the past 5 years" },
    insurance: { name: "Cyber insurance", description: "Cover in force, and the cover wanted" },
  },
  variables,
  industries,
  awardClasses: {
    general: { name: "General", description: "Names, addresses, contact details, log-in data and the like" },
    financial: { name: "Financial or card", description: "Card and account numbers, My Number, income, assets" },
    sensitive: { name: "Sensitive", description: "Health checks, medical records, criminal records" },
  },
  origins: {
    typed: { name: "Typed", description: "The value typed into the hearing sheet" },
    understood: { name: "Understood", description: "A number understood from text" },
    assumed: { name: "Assumed", description: "A parameter standing in for a value that is missing or unusable" },
  },
  amountUnits: {
    yen: "yen",
    thousandYen: "thousand yen",
    millionYen: "million yen",
    hundredMillionYen: "100 million yen",
  },
  standIn: "{value} (underwriter's assumption)",
  standInOver: '{value} (underwriter\'s assumption; entered: "{received}")',
  yes: "Yes",
  no: "No",
  tables,
  providerKinds: {
    cloud: "Cloud",
    hosting: "Hosting or online shop",
    cdn: "CDN",
    isp: "Internet line",
    saas: "Business application (SaaS)",
    outsourcer: "Outsourcer",
  },
  otherIncident: "Another incident",
} satisfies ProfileWords;
