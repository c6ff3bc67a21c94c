import type { CostItemTexts, ScenarioWords } from "../shape-scenarios";

const initial = { name: "Initial response", explains: "Specialists take a first look and preserve evidence" };
const pcs = { name: "PCs examined", explains: "Specialists examine the PCs that may be infected" };
const servers = { name: "Servers examined", explains: "Servers are examined for the way in and the extent of harm" };
const legal = { name: "Legal advice", explains: "A lawyer's advice on reports, notices and liability" };
const consulting = { name: "Consulting", explains: "Experts' advice on handling the incident" };
const internal = { name: "Internal work", explains: "Labour cost of own staff who handle the incident" };
const prevention = {
  name: "Prevention",
  explains: "Equipment, settings and training so that it does not happen again",
};
const idle = { name: "Idle payroll", explains: "Pay of staff who cannot work without systems" };

const suspectedAttack = {
  "s1.initial": initial,
  "s1.pcs": pcs,
  "s1.servers": servers,
  "s1.legal": legal,
  "s1.consulting": consulting,
  "s1.internal": internal,
  "s1.idle": idle,
  "s1.profit": {
    name: "Lost gross profit",
    explains: "On sales lost while outside connections are cut and not recovered later",
  },
  "s1.offline": { name: "Extra staff", explains: "Labour to carry on without e-mail and online orders" },
  "s1.prevention": prevention,
} satisfies CostItemTexts<"s1">;

const dataBreach = {
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
  "s2.cardReissue": { name: "Reissue of cards", explains: "Claimed by card companies for making leaked cards anew" },
  "s2.fraud": { name: "Card fraud", explains: "Claimed by card companies for misuse of leaked cards" },
  "s2.churn": { name: "Customers lost (reference)", explains: "Gross profit lost with them; never added to the total" },
  "s2.fine": { name: "Fine (maximum)", explains: "The highest fine for a company; never added to the total" },
} satisfies CostItemTexts<"s2">;

const webDefacement = {
  "s3.initial": initial,
  "s3.servers": servers,
  "s3.rebuild": { name: "Rebuilding the site", explains: "Making the defaced site anew, and safe" },
  "s3.profit": {
    name: "Lost gross profit",
    explains: "On online sales lost while the site is closed and after it reopens",
  },
  "s3.offline": { name: "Extra staff", explains: "Labour to serve customers by telephone and on paper" },
  "s3.visitors": {
    name: "Damages to visitors",
    explains: "Software bought again and the like, for visitors who were infected",
  },
  "s3.notice": { name: "Notices and advertising", explains: "Telling of the defacement and of the reopening" },
  "s3.internal": internal,
  "s3.prevention": prevention,
} satisfies CostItemTexts<"s3">;

const denialOfService = {
  "s4.profitOnline": {
    name: "Lost gross profit (online, attack)",
    explains: "On online sales lost during the attack",
  },
  "s4.profitOther": {
    name: "Lost gross profit (other, attack)",
    explains: "On other sales that stop during the attack",
  },
  "s4.aftermathOnline": {
    name: "Lost gross profit (online, aftermath)",
    explains: "On online sales lost to trouble after the attack",
  },
  "s4.aftermathOther": {
    name: "Lost gross profit (other, aftermath)",
    explains: "On other sales lost to trouble after the attack",
  },
  "s4.repeatsOnline": {
    name: "Lost gross profit (online, repeats)",
    explains: "On online sales lost to repeated short attacks",
  },
  "s4.repeatsOther": {
    name: "Lost gross profit (other, repeats)",
    explains: "On other sales lost to repeated short attacks",
  },
  "s4.offline": { name: "Extra staff", explains: "Labour to carry on without systems" },
  "s4.idle": idle,
  "s4.emergency": { name: "Emergency CDN or line", explains: "A service or line to absorb the flood, set up in haste" },
  "s4.investigate": { name: "Investigation of the attack", explains: "Finding its cause and its effects" },
  "s4.internal": internal,
  "s4.prevention": prevention,
  "s4.penalties": {
    name: "Contractual penalties",
    explains: "Paid to partners under contract while the service is down",
  },
} satisfies CostItemTexts<"s4">;

export const costItems = {
  ...suspectedAttack,
  ...dataBreach,
  ...webDefacement,
  ...denialOfService,
} satisfies ScenarioWords["costItems"];
