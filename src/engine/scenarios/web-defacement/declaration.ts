import {
  constant,
  divide,
  holds,
  multiply,
  parameter as parameterExpression,
  quantity as quantityExpression,
  used as usedExpression,
} from "../../model/expression";
import { daysOfYear, hoursOfBusiness, onlineProfit, ownStaff, preventing } from "../common-items";
import { bySize, more } from "../frequency";
import { chance, item, parameter, per, quantity, used, type ScenarioDeclaration } from "../scenario";

const siteSize = quantity("webSize");

/**
 * S3 Web改ざん: the site infects its visitors through a neglected flaw and is closed for about ten days.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gates: [{ test: holds("hasWebsite"), reason: "noWebsite" }],
  extended: false,
  frequency: {
    base: bySize("s3"),
    exposure: more("freq.s3.web", quantityExpression("webExposure")),
    industry: "industry.s3",
    yearly: true,
  },
  logActs: true,
  items: [
    item("s3.initial", "response", [siteSize, parameter("forensic.initial")]),
    item("s3.servers", "response", [quantity("s3.serversExamined"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s3.rebuild", "response", [siteSize, parameter("s3.rebuild")], { sublimit: "restoration" }),
    item("s3.profit", "interruption", onlineProfit(daysOfYear, [quantity("closedDays"), parameter("s3.rebound")]), {
      category: "profit",
      control: "severity",
    }),
    item(
      "s3.offline",
      "interruption",
      [
        quantity("s3.onlineStaff"),
        parameter("offline.share"),
        quantity("closedDays"),
        ...hoursOfBusiness,
        parameter("staff.hourly"),
      ],
      { control: "severity" },
    ),
    item(
      "s3.visitors",
      "liability",
      [
        used("monthlyUsers"),
        per(30, "days"),
        chance("s3.served"),
        parameter("s3.exposedDays"),
        parameter("s3.infection"),
        parameter("s3.claim"),
        parameter("s3.software"),
      ],
      { category: "liability", shock: "liability" },
    ),
    item("s3.notice", "response", [siteSize, parameter("s3.notice")]),
    item("s3.internal", "response", ownStaff(siteSize, "staff.personMonths.s3"), {
      control: "delay",
      share: "internal",
    }),
  ],
  beside: [
    item("s3.improvement", "none", [siteSize, parameter("s3.prevention")], { control: "severity", ...preventing }),
  ],
  outage: { draw: "closedDays", hours: 24, control: "severity" },
  impact: {
    daysStopped: quantityExpression("closedDays"),
    daysControl: "severity",
    personsAffected: multiply(
      divide(usedExpression("monthlyUsers"), constant(30)),
      parameterExpression("s3.exposedDays"),
      parameterExpression("s3.infection"),
    ),
    report: [],
    disclosure: true,
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s3">;
