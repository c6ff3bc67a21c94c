import {
  constant,
  divide,
  holds,
  multiply,
  parameter as parameterExpression,
  quantity as quantityExpression,
  used as usedExpression,
} from "../../model/expression";
import { complement, item, parameter, per, quantity, times, used, type ScenarioDeclaration } from "../scenario";

/**
 * S3 Web改ざん: the site infects its visitors through a neglected flaw and is closed for about ten days.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gate: holds("hasWebsite"),
  gateReason: "noWebsite",
  logActs: true,
  items: [
    item("s3.initial", "response", [parameter("forensic.initial")]),
    item("s3.servers", "response", [parameter("forensic.servers.s3"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s3.rebuild", "response", [parameter("s3.rebuild")]),
    item(
      "s3.profit",
      "interruption",
      [
        quantity("onlineSales"),
        per(365, "days"),
        quantity("closedDays"),
        used("margin"),
        parameter("s3.rebound"),
        complement("sales.recoverableOnline"),
      ],
      { category: "profit", control: "severity" },
    ),
    item(
      "s3.offline",
      "interruption",
      [
        quantity("offlineStaff"),
        quantity("closedDays"),
        times(24, "hoursPerDay"),
        quantity("businessShare"),
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
        parameter("s3.exposedDays"),
        parameter("s3.infection"),
        parameter("s3.claim"),
        parameter("s3.software"),
      ],
      { category: "liability", fixed: true },
    ),
    item("s3.notice", "response", [parameter("s3.notice")]),
    item(
      "s3.internal",
      "response",
      [parameter("staff.personMonths.s3"), parameter("hours.perMonth"), parameter("staff.hourly")],
      { control: "delay" },
    ),
    item("s3.prevention", "conditional", [parameter("s3.prevention")], {
      control: "severity",
      conditionalPart: "response",
    }),
  ],
  beside: [],
  impact: {
    daysStopped: quantityExpression("closedDays"),
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
