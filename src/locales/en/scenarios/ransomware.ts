import type { WordsOfScenario } from "../../shape-scenarios";
import { namesOf, tabled } from "../../shape-parameters";
import { industries } from "../industries";
import {
  atStaff,
  consulting,
  examined,
  frequencies,
  idle,
  improvement,
  improvements,
  industryFactors,
  initial,
  internal,
  internalWork,
  itClaim,
  legal,
  lostOnline,
  lostOther,
  offline,
  pcs,
  residualSpread,
  salesStopped,
  servers,
  serversExamined,
  switchedOn,
} from "./common";

/** In the middle of a label. */
const name = "ransomware";

export const ransomware = {
  text: {
    name: "Ransomware",
    short: "Ransomware",
    narrative:
      "A few days after an intrusion, data on servers and PCs is encrypted and a note demands a ransom. Orders, deliveries and other work stop for about two weeks while systems are rebuilt and restored from backups. No ransom is paid. Where data was stolen as well, the persons concerned have to be told.",
  },
  group: { s5: "Ransomware" },
  costItems: {
    "s5.initial": initial,
    "s5.pcs": pcs,
    "s5.servers": servers,
    "s5.legal": legal,
    "s5.consulting": consulting,
    "s5.internal": internal,
    "s5.rebuildServers": { name: "Rebuilding of servers", explains: "Rebuilding encrypted servers securely" },
    "s5.rebuildPcs": { name: "Resetting of PCs", explains: "Wiping encrypted PCs and setting them up again" },
    "s5.restore": {
      name: "Restoration of systems and data",
      explains: "Bringing data back from backups and business systems back to work",
    },
    "s5.profitOnline": { name: lostOnline, explains: "On online sales lost while business stops" },
    "s5.profitOther": { name: lostOther, explains: "On other sales lost while business stops and not recovered later" },
    "s5.offline": offline,
    "s5.notice": {
      name: "Notices and help line",
      explains: "Telling persons whose data was stolen, and answering them",
    },
    "s5.partners": {
      name: "Claims by business partners",
      explains: "Claimed by partners whose deliveries or work were held up",
    },
    "s5.itClaim": itClaim,
    "s5.idle": idle,
    "s5.improvement": improvement,
    "s5.ransom": { name: "Ransom", explains: "Taken as never paid, so no amount is reckoned with" },
  },
  parameters: {
    "scenario.s5.on": switchedOn(name),
    "shock.sigma.s5": residualSpread(name),
    ...frequencies("s5", name),
    ...industryFactors("industry.s5", name),
    "forensic.servers.s5": serversExamined(name),
    "staff.personMonths.s5": internalWork(name),
    "dependence.sales.s5": salesStopped(name),
    "dependence.online.s5": { label: "Share of online sales that stops (ransomware)" },
    "sales.recoverable.s5": { label: "Share of sales recovered later (ransomware)" },
    "consulting.s5": { label: "Consulting (ransomware)", note: atStaff },
    "s5.encrypted": { label: "Share encrypted", note: "Servers and PCs rebuilt, of all servers and PCs." },
    "s5.serverRestore": { label: "Rebuilding of one server" },
    "s5.pcRestore": { label: "Resetting of one PC" },
    "s5.restore": { label: "Restoration of systems and data", note: atStaff },
    "s5.days": { label: "Days business stops (ransomware)", note: "Times the recovery factor." },
    "s5.theft": { label: "Chance that data is stolen too" },
    "s5.leakShare": { label: "Share leaked where data is stolen", note: "Of the persons in the largest database." },
    "s5.noticePerPerson": { label: "Notice and help line for a person" },
    ...tabled("s5.partnerClaimed", namesOf(industries), (industry) => `Chance of claims by partners: ${industry}`),
    "s5.partnerClaim": { label: "Claims by business partners", note: "Where the size factor (revenue) is 1." },
    "s5.prevention": improvements(name),
  },
  quantities: { "s5.serversExamined": examined(name) },
  chances: { "s5.theft": "data is stolen too", "s5.partnerClaimed": "business partners claim" },
} satisfies WordsOfScenario<"ransomware">;
