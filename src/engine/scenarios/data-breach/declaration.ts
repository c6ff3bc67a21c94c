import {
  above,
  all,
  any,
  atLeast,
  constant,
  divide,
  holds,
  multiply,
  parameter as parameterExpression,
  power,
  quantity as quantityExpression,
  used as usedExpression,
  when,
} from "../../model/expression";
import { daysOfYear, onlineProfit, ownStaff, preventing, staffSize } from "../common-items";
import { bySize, more } from "../frequency";
import { chance, item, parameter, quantity, used, type Factor, type ScenarioDeclaration } from "../scenario";

const affected = quantityExpression("personsAffected");
const someone = above(affected, constant(0));
const persons = [quantity("personsAffected"), chance("s2.extent")] as const;
const gifted = [quantity("s2.giftPersons"), chance("s2.extent")] as const;
const cards = [quantity("cardsAffected"), chance("s2.extent")] as const;
const leakSize = quantity("personsSize");

/** Persons of a kind who claim, and what a court awards each. */
const damages = (kind: Factor, award: Parameters<typeof parameter>[0]): readonly Factor[] => [
  kind,
  chance("s2.extent"),
  chance("s2.claimed"),
  parameter("s2.participation"),
  parameter(award),
];

/** Persons by a power, so that there is no step at the first one; web, cards and IT services on top. */
const exposure = multiply(
  power(divide(affected, constant(10_000)), parameterExpression("freq.s2.persons")),
  more("freq.s2.web", quantityExpression("webExposure")),
  more("freq.s2.cards", quantityExpression("cardExposure")),
  more("freq.it.s2", usedExpression("itShare")),
);

const liability = { category: "liability", shock: "liability" } as const;
const cardCompany = {
  category: "liability",
  conditionalPart: "liability",
  option: "cardLiability",
  shock: null,
} as const;

/**
 * S2 個人情報の漏えい: the whole customer database is stolen through a mail attachment; everybody is told and compensated.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gates: [{ test: someone, reason: "noPersonalData" }],
  extended: false,
  frequency: { base: bySize("s2"), exposure, industry: "industry.s2", yearly: true },
  logActs: true,
  items: [
    item("s2.initial", "response", [staffSize, parameter("forensic.initial")]),
    item("s2.pcs", "response", [quantity("pcsExamined"), parameter("forensic.pcUnit")], { control: "investigation" }),
    item("s2.servers", "response", [quantity("s2.serversExamined"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s2.legal", "response", [staffSize, parameter("legal")]),
    item("s2.consulting", "response", [leakSize, parameter("consulting.s2")]),
    item("s2.internal", "response", ownStaff(staffSize, "staff.personMonths.s2"), {
      control: "delay",
      share: "internal",
    }),
    item("s2.notices", "response", [...persons, quantity("mailShare"), parameter("s2.mailUnit")], { shock: null }),
    item("s2.gift", "response", [...gifted, chance("s2.giftPaid"), parameter("s2.gift")], {
      shock: null,
      perPerson: "s2.gift",
    }),
    item("s2.dispatch", "response", [...gifted, chance("s2.giftPaid"), parameter("s2.giftHandling")], { shock: null }),
    item("s2.callCentre", "response", [quantity("s2.callCentreSize"), parameter("s2.callCentre")], {
      control: "severity",
    }),
    item("s2.ads", "response", [leakSize, parameter("s2.ads")]),
    item("s2.campaign", "conditional", [...gifted, chance("s2.campaignRun"), parameter("s2.campaign")], {
      conditionalPart: "response",
      option: "brandRecovery",
    }),
    item("s2.darkweb", "response", [leakSize, chance("s2.darkwebRun"), parameter("s2.darkweb")], { shock: null }),
    item("s2.restore", "response", [staffSize, parameter("s2.restore")], { sublimit: "restoration" }),
    item(
      "s2.monitor",
      "response",
      [quantity("cardExposure"), parameter("s2.monitorMonths"), parameter("s2.monitorFee")],
      { months: "s2.monitorMonths" },
    ),
    item("s2.profit", "interruption", onlineProfit(daysOfYear, [chance("s2.siteClosed"), parameter("s2.closedDays")]), {
      category: "profit",
      control: "severity",
    }),
    item("s2.damagesGeneral", "liability", damages(quantity("personsGeneral"), "s2.award.general"), liability),
    item("s2.damagesFinancial", "liability", damages(quantity("personsFinancial"), "s2.award.financial"), liability),
    item("s2.damagesSensitive", "liability", damages(quantity("personsSensitive"), "s2.award.sensitive"), liability),
    item("s2.defence", "liability", [leakSize, chance("s2.claimed"), parameter("s2.defence")], {
      ...liability,
      sublimit: "litigation",
    }),
    item(
      "s2.entrustors",
      "liability",
      [used("entrustors"), chance("s2.entrustorClaimed"), parameter("s2.entrustorClaim")],
      liability,
    ),
    item("s2.itClaim", "liability", [quantity("itSalesSize"), chance("s2.itClaimed"), parameter("s2.itClaim")], {
      ...liability,
      option: "itServices",
    }),
    item("s2.cardReissue", "conditional", [...cards, parameter("s2.cardReissue")], cardCompany),
    item("s2.fraud", "conditional", [...cards, parameter("s2.fraudRate"), parameter("s2.fraudAmount")], cardCompany),
  ],
  beside: [
    item("s2.improvement", "none", [quantity("s2.improvementSize"), parameter("s2.improvement")], {
      control: "severity",
      ...preventing,
    }),
    item("s2.churn", "none", [used("revenue"), used("margin"), parameter("s2.churn")], {
      category: "intangible",
      shock: null,
    }),
    item("s2.fine", "none", [parameter("law.fineMax")], {
      category: "administrative",
      shock: null,
      ceiling: true,
    }),
  ],
  outage: { draw: "s2.closedDays", hours: 24, control: "severity" },
  impact: {
    daysStopped: when(
      all(
        above(quantityExpression("onlineSales"), constant(0)),
        atLeast(parameterExpression("s2.siteClosed"), parameterExpression("chance.likely")),
      ),
      parameterExpression("s2.closedDays"),
      constant(0),
    ),
    daysControl: "severity",
    personsAffected: affected,
    report: [
      { reason: "sensitive", test: above(quantityExpression("personsSensitive"), constant(0)) },
      { reason: "financial", test: any(holds("cards"), holds("kinds.card"), holds("kinds.bank")) },
      { reason: "malicious", test: someone },
      { reason: "headCount", test: above(affected, parameterExpression("law.reportPersons")) },
    ],
    disclosure: true,
    statedLiability: quantityExpression("statedLiability"),
    fineMaximum: parameterExpression("law.fineMax"),
  },
} as const satisfies ScenarioDeclaration<"s2">;
