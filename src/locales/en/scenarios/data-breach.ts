import type { WordsOfScenario } from "../../shape-scenarios";
import {
  consulting,
  frequencies,
  industryFactors,
  initial,
  internal,
  internalWork,
  legal,
  pcs,
  prevention,
  residualSpread,
  servers,
  serversExamined,
} from "./common";

/** In the middle of a label. */
const name = "personal data leak";
const smaller = "The smaller of the amounts by revenue and by head count is used.";

export const dataBreach = {
  text: {
    name: "Personal data leak",
    short: "Data leak",
    narrative:
      "Several customers telephone, afraid that their data has leaked. Specialists find that intruders came in through a targeted e-mail and took all personal data of the largest database. Everybody has to be told and compensated, with a help line, public notices, reports to the authorities and claims for damages.",
  },
  group: { s2: "Personal data leak" },
  costItems: {
    "s2.initial": initial,
    "s2.pcs": pcs,
    "s2.servers": servers,
    "s2.legal": legal,
    "s2.consulting": consulting,
    "s2.notices": { name: "Notices", explains: "Printing and posting the letters that tell people of the leak" },
    "s2.gift": { name: "Apology gifts", explains: "Gift cards and the like for the persons affected" },
    "s2.dispatch": { name: "Dispatch of gifts", explains: "Packing and sending the gifts" },
    "s2.callCentre": { name: "Call centre", explains: "A help line that answers questions by telephone" },
    "s2.brandAds": {
      name: "Apology and brand advertising",
      explains: "Public apologies, and advertising that wins trust back",
    },
    "s2.darkweb": { name: "Dark-web search", explains: "Search for stolen data on offer" },
    "s2.restore": { name: "Restoration of systems", explains: "Bringing the systems back to a safe state" },
    "s2.monitor": { name: "Card monitoring", explains: "Watching leaked cards for misuse" },
    "s2.internal": internal,
    "s2.prevention": prevention,
    "s2.damagesGeneral": {
      name: "Damages (general)",
      explains: "Paid to persons whose names, addresses and the like leaked",
    },
    "s2.damagesFinancial": {
      name: "Damages (financial or card)",
      explains: "Paid to persons whose account or card data leaked",
    },
    "s2.damagesSensitive": {
      name: "Damages (sensitive)",
      explains: "Paid to persons whose medical or similar data leaked",
    },
    "s2.defence": { name: "Defence costs", explains: "Answering claims, in court where needed" },
    "s2.entrustors": {
      name: "Claims by entrusting companies",
      explains: "Claimed by companies that had entrusted personal data",
    },
    "s2.cardReissue": { name: "Reissue of cards", explains: "Claimed by card companies for replacing leaked cards" },
    "s2.fraud": { name: "Card fraud", explains: "Claimed by card companies for misuse of leaked cards" },
    "s2.churn": {
      name: "Customers lost (reference)",
      explains: "Gross profit lost with them; never added to the total",
    },
    "s2.fine": { name: "Fine (maximum)", explains: "The highest fine for a company; never added to the total" },
  },
  parameters: {
    "shock.sigma.s2": residualSpread(name),
    ...frequencies("freq.s2", "a personal data leak"),
    ...industryFactors("industry.s2", name),
    "forensic.servers.s2": serversExamined(name),
    "staff.personMonths.s2": internalWork(name),
    "consulting.s2": { label: "Consulting (personal data leak)" },
    "s2.databaseShare": {
      label: "Share of the largest database",
      note: "Multiplies the persons held where the largest database is left out.",
    },
    "s2.mailShare": { label: "Share notified by letter", note: "Share of the persons who are sent a letter." },
    "s2.mailUnit": { label: "Cost of a letter" },
    "s2.gift": { label: "Apology gift" },
    "s2.giftHandling": { label: "Dispatch of a gift" },
    "s2.giftEnclosed": {
      label: "Gift enclosed",
      note: "1: enclosed with the letter, so the letter costs nothing more.",
    },
    "s2.callCentre": {
      label: "Call centre, base",
      note: "For the base number of persons and 3 months; follows the square root of the number of persons.",
    },
    "s2.callCentrePersons": {
      label: "Call centre, base persons",
      note: "The number of persons the base amount is for.",
    },
    "s2.callCentreMinimum": { label: "Call centre, at least" },
    "s2.brandAds": { label: "Apology and brand advertising", note: `Share of annual revenue. ${smaller}` },
    "s2.adsPerPersonMax": { label: "Apology and brand advertising, at most" },
    "s2.prevention": { label: "Prevention as a share of revenue", note: `Share of annual revenue. ${smaller}` },
    "s2.preventionPerPersonMax": { label: "Prevention, at most (personal data leak)" },
    "s2.preventionMinimum": { label: "Prevention, at least (personal data leak)" },
    "s2.restore": { label: "Restoration of systems" },
    "s2.darkweb": { label: "Dark-web search", note: "Looks for leaked data on offer." },
    "s2.darkwebFrom": {
      label: "Persons from which a dark-web search is made",
      note: "Made from this number of persons.",
    },
    "s2.participation": { label: "Share who claim", note: "Of the persons affected, those who claim damages." },
    "s2.award.general": { label: "Award (general)", note: "For names, addresses and the like." },
    "s2.award.financial": { label: "Award (financial or card)", note: "For card and account numbers and the like." },
    "s2.award.sensitive": { label: "Award (sensitive)", note: "For medical or criminal records and the like." },
    "s2.defence": { label: "Defence costs" },
    "s2.entrustorClaim": { label: "Claim by an entrusting company" },
    "s2.cardReissue": { label: "Reissue of a card" },
    "s2.fraudRate": { label: "Share of cards misused" },
    "s2.fraudAmount": { label: "Amount of card fraud" },
    "s2.monitorMonths": { label: "Months of card monitoring" },
    "s2.monitorFee": { label: "Fee for card monitoring" },
    "s2.churn": { label: "Customers lost", note: "Shown beside the loss, never added to it." },
  },
} satisfies WordsOfScenario<"data-breach">;
