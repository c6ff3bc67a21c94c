import { above, constant, parameter as parameterExpression, used as usedExpression } from "../../model/expression";
import { complement, item, parameter, per, quantity, times, used, type ScenarioDeclaration } from "../scenario";

/** Hours of business in a day: 24 × the share of the clock worked. */
const hoursOfBusiness = [times(24, "hoursPerDay"), quantity("businessShare")] as const;

/**
 * S1 サイバー攻撃のおそれ: a suspicion reported from outside, the network cut off, the scope investigated, no leak confirmed.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gate: null,
  gateReason: null,
  logActs: true,
  items: [
    item("s1.initial", "response", [parameter("forensic.initial")]),
    item("s1.pcs", "response", [quantity("pcsExamined"), parameter("forensic.pcUnit")], { control: "investigation" }),
    item("s1.servers", "response", [parameter("forensic.servers.s1"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s1.legal", "response", [parameter("legal")]),
    item("s1.consulting", "response", [parameter("consulting")]),
    item(
      "s1.internal",
      "response",
      [parameter("staff.personMonths.s1"), parameter("hours.perMonth"), parameter("staff.hourly")],
      { control: "delay" },
    ),
    item(
      "s1.idle",
      "none",
      [
        used("staff"),
        parameter("s1.cutDays"),
        ...hoursOfBusiness,
        parameter("dependence.work"),
        parameter("staff.hourly"),
      ],
      { category: "profit", control: "severity" },
    ),
    item(
      "s1.profit",
      "conditional",
      [
        used("revenue"),
        per(365, "days"),
        parameter("s1.cutDays"),
        parameter("dependence.sales.s1"),
        complement("sales.recoverable"),
        used("margin"),
      ],
      { category: "profit", control: "severity", conditionalPart: "interruption" },
    ),
    item(
      "s1.offline",
      "interruption",
      [quantity("offlineStaff"), parameter("s1.cutDays"), ...hoursOfBusiness, parameter("staff.hourly")],
      { control: "severity" },
    ),
    item("s1.prevention", "conditional", [parameter("s1.prevention")], {
      control: "severity",
      conditionalPart: "response",
    }),
  ],
  beside: [],
  impact: {
    daysStopped: parameterExpression("s1.cutDays"),
    personsAffected: constant(0),
    report: [{ reason: "malicious", test: above(usedExpression("personsHeld"), constant(0)) }],
    disclosure: false,
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s1">;
