import { above, constant, parameter as parameterExpression, used as usedExpression } from "../../model/expression";
import {
  daysOfYear,
  hoursOfBusiness,
  idleStaff,
  ownStaff,
  preventing,
  staffSize,
  temporaryStaff,
} from "../common-items";
import { bySize, more } from "../frequency";
import { complement, item, parameter, quantity, used, type ScenarioDeclaration } from "../scenario";

const days = [parameter("s1.cutDays"), ...hoursOfBusiness] as const;

/**
 * S1 サイバー攻撃のおそれ: a suspicion reported from outside, the network cut off, the scope investigated, no leak confirmed.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gates: [],
  extended: false,
  frequency: {
    base: bySize("s1"),
    exposure: more("freq.it.s1", usedExpression("itShare")),
    industry: "industry.s1",
    yearly: true,
  },
  logActs: true,
  items: [
    item("s1.initial", "response", [staffSize, parameter("forensic.initial")]),
    item("s1.pcs", "response", [quantity("pcsExamined"), parameter("forensic.pcUnit")], { control: "investigation" }),
    item("s1.servers", "response", [quantity("s1.serversExamined"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s1.legal", "response", [staffSize, parameter("legal")]),
    item("s1.consulting", "response", [staffSize, parameter("consulting")]),
    item("s1.internal", "response", ownStaff(staffSize, "staff.personMonths.s1"), {
      control: "delay",
      share: "internal",
    }),
    item(
      "s1.profit",
      "conditional",
      [
        used("revenue"),
        daysOfYear,
        parameter("s1.cutDays"),
        parameter("dependence.sales.s1"),
        complement("sales.recoverable"),
        used("margin"),
      ],
      { category: "profit", control: "severity", conditionalPart: "interruption", option: "voluntaryShutdown" },
    ),
    item("s1.offline", "interruption", temporaryStaff(days), { control: "severity" }),
  ],
  beside: [
    item("s1.idle", "none", idleStaff(days), { category: "profit", control: "severity" }),
    item("s1.improvement", "none", [staffSize, parameter("s1.prevention")], {
      control: "severity",
      ...preventing,
    }),
  ],
  outage: { draw: "s1.cutDays", hours: 24, control: "severity" },
  confirmed: "s1.attackConfirmed",
  impact: {
    daysStopped: parameterExpression("s1.cutDays"),
    daysControl: "severity",
    personsAffected: constant(0),
    report: [{ reason: "malicious", test: above(usedExpression("personsHeld"), constant(0)) }],
    disclosure: false,
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s1">;
