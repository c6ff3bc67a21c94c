import {
  above,
  any,
  constant,
  holds,
  parameter as parameterExpression,
  quantity as quantityExpression,
} from "../../model/expression";
import { complement, item, parameter, quantity, used, type ScenarioDeclaration } from "../scenario";

const persons = quantity("personsAffected");
const someone = above(quantityExpression("personsAffected"), constant(0));

/**
 * S2 個人情報の漏えい: the whole customer database is stolen through a mail attachment; everybody is told and compensated.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gate: someone,
  gateReason: "noPersonalData",
  logActs: true,
  items: [
    item("s2.initial", "response", [parameter("forensic.initial")]),
    item("s2.pcs", "response", [quantity("pcsExamined"), parameter("forensic.pcUnit")], { control: "investigation" }),
    item("s2.servers", "response", [parameter("forensic.servers.s2"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s2.legal", "response", [parameter("legal")]),
    item("s2.consulting", "response", [parameter("consulting.s2")]),
    item(
      "s2.notices",
      "response",
      [persons, quantity("mailShare"), parameter("s2.mailUnit"), complement("s2.giftEnclosed")],
      { fixed: true },
    ),
    item("s2.gift", "response", [persons, parameter("s2.gift")], { fixed: true }),
    item("s2.dispatch", "response", [persons, parameter("s2.giftHandling")], { fixed: true }),
    item("s2.callCentre", "response", [quantity("callCentre")], { control: "severity" }),
    item("s2.brandAds", "response", [quantity("brandAds")]),
    item("s2.darkweb", "response", [parameter("s2.darkweb"), quantity("darkwebSearched")], { fixed: true }),
    item("s2.restore", "response", [parameter("s2.restore")]),
    item("s2.monitor", "response", [parameter("s2.monitorMonths"), parameter("s2.monitorFee"), quantity("cardsHeld")]),
    item(
      "s2.internal",
      "response",
      [parameter("staff.personMonths.s2"), parameter("hours.perMonth"), parameter("staff.hourly")],
      { control: "delay" },
    ),
    item("s2.prevention", "conditional", [quantity("breachPrevention")], {
      control: "severity",
      conditionalPart: "response",
    }),
    item(
      "s2.damagesGeneral",
      "liability",
      [quantity("personsGeneral"), parameter("s2.participation"), parameter("s2.award.general")],
      { category: "liability", fixed: true },
    ),
    item(
      "s2.damagesFinancial",
      "liability",
      [quantity("personsFinancial"), parameter("s2.participation"), parameter("s2.award.financial")],
      { category: "liability", fixed: true },
    ),
    item(
      "s2.damagesSensitive",
      "liability",
      [quantity("personsSensitive"), parameter("s2.participation"), parameter("s2.award.sensitive")],
      { category: "liability", fixed: true },
    ),
    item("s2.defence", "liability", [parameter("s2.defence")], { category: "liability" }),
    item("s2.entrustors", "liability", [used("entrustors"), parameter("s2.entrustorClaim")], { category: "liability" }),
    item("s2.cardReissue", "conditional", [used("cards"), parameter("s2.cardReissue")], {
      category: "liability",
      conditionalPart: "liability",
      fixed: true,
    }),
    item("s2.fraud", "conditional", [used("cards"), parameter("s2.fraudRate"), parameter("s2.fraudAmount")], {
      category: "liability",
      conditionalPart: "liability",
      fixed: true,
    }),
  ],
  beside: [
    item("s2.churn", "none", [used("revenue"), used("margin"), parameter("s2.churn")], { category: "intangible" }),
    item("s2.fine", "none", [parameter("law.fineMax")], { category: "administrative", fixed: true }),
  ],
  impact: {
    daysStopped: constant(0),
    personsAffected: quantityExpression("personsAffected"),
    report: [
      { reason: "sensitive", test: above(quantityExpression("personsSensitive"), constant(0)) },
      { reason: "financial", test: any(holds("cards"), holds("kinds.card"), holds("kinds.bank")) },
      { reason: "malicious", test: someone },
      {
        reason: "headCount",
        test: above(quantityExpression("personsAffected"), parameterExpression("law.reportPersons")),
      },
    ],
    disclosure: true,
    statedLiability: quantityExpression("statedLiability"),
    fineMaximum: parameterExpression("law.fineMax"),
  },
} as const satisfies ScenarioDeclaration<"s2">;
