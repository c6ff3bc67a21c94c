import type { WordsOfScenario } from "../../shape-scenarios";
import {
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
  legal,
  pcs,
  residualSpread,
  salesStopped,
  servers,
  serversExamined,
} from "./common";

/** In the middle of a label. */
const name = "suspected attack";

export const suspectedAttack = {
  text: {
    name: "Suspected cyber attack",
    short: "Suspected attack",
    narrative:
      "A public security body reports suspicious traffic between the company and the outside. It turns out that an employee opened the attachment of a suspicious e-mail. Outside connections are cut at once and specialists are called in. For some days business goes on without e-mail or online orders. In the end no leak is confirmed.",
  },
  group: { s1: "Suspected attack" },
  costItems: {
    "s1.initial": initial,
    "s1.pcs": pcs,
    "s1.servers": servers,
    "s1.legal": legal,
    "s1.consulting": consulting,
    "s1.internal": internal,
    "s1.profit": {
      name: "Lost gross profit",
      explains: "On sales lost while outside connections are cut and not recovered later",
    },
    "s1.offline": { name: "Extra staff", explains: "Labour to carry on without e-mail and online orders" },
    "s1.idle": idle,
    "s1.improvement": improvement,
  },
  parameters: {
    "shock.sigma.s1": residualSpread(name),
    ...frequencies("s1", "a suspected attack"),
    ...industryFactors("industry.s1", name),
    "forensic.servers.s1": serversExamined(name),
    "staff.personMonths.s1": internalWork(name),
    "dependence.sales.s1": salesStopped(name),
    "s1.prevention": improvements(name),
    "s1.cutDays": { label: "Days cut off from outside networks" },
    "s1.attackConfirmed": {
      label: "Share of suspicions behind which an attack is found",
      note: "Where none is found, ② pays by the ratio and the limit of emergency costs.",
    },
  },
  quantities: { "s1.serversExamined": examined(name) },
  chances: {},
} satisfies WordsOfScenario<"suspected-attack">;
