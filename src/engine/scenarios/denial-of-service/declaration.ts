import {
  add,
  any,
  constant,
  divide,
  holds,
  max,
  multiply,
  parameter as parameterExpression,
  quantity as quantityExpression,
} from "../../model/expression";
import {
  hoursOfYear,
  idleStaff,
  onlineProfit,
  otherProfit,
  ownStaff,
  preventing,
  staffSize,
  temporaryStaff,
} from "../common-items";
import { bySize, more } from "../frequency";
import { item, parameter, per, quantity, used, type ScenarioDeclaration } from "../scenario";

const outage = [quantity("s4.outageHours")] as const;
const worked = [...outage, quantity("businessShare")] as const;
/** The attack and the troubles after it; the short attacks that follow are stretches of their own. */
const unbroken = add(quantityExpression("attackHours"), parameterExpression("s4.aftermath"));
const repeated = multiply(parameterExpression("s4.repeats"), parameterExpression("s4.repeatHours"));
const severity = { control: "severity" } as const;
const profit = { category: "profit", control: "severity" } as const;

/**
 * S4 DoS攻撃: core systems are down for most of a day, troubled afterwards, and hit again by short attacks.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gates: [{ test: any(holds("publicServers"), holds("hasWebsite")), reason: "noPublicSystem" }],
  extended: false,
  frequency: {
    base: bySize("s4"),
    exposure: more("freq.s4.web", max(quantityExpression("webExposure"), quantityExpression("salesExposure"))),
    industry: "industry.s4",
    yearly: true,
  },
  logActs: false,
  items: [
    item("s4.profitOnline", "interruption", onlineProfit(hoursOfYear, [...outage, parameter("s4.after")]), profit),
    item("s4.profitOther", "interruption", otherProfit(hoursOfYear, outage, "dependence.sales.s4"), profit),
    item("s4.offline", "interruption", temporaryStaff(worked), severity),
    item("s4.emergency", "response", [staffSize, parameter("s4.emergency")]),
    item("s4.investigate", "response", [staffSize, parameter("s4.investigate")]),
    item("s4.internal", "response", ownStaff(staffSize, "staff.personMonths.s4"), { ...severity, share: "internal" }),
  ],
  beside: [
    item("s4.idle", "none", idleStaff(worked), profit),
    item("s4.improvement", "none", [staffSize, parameter("s4.prevention")], { ...severity, ...preventing }),
    item("s4.penalties", "none", [used("slaPartners"), parameter("s4.penalty"), ...outage, per(24, "hoursPerDay")], {
      category: "liability",
      control: "severity",
    }),
  ],
  outage: {
    draw: "s4.outageHours",
    hours: 1,
    control: "severity",
    repeats: { unbroken: divide(unbroken, add(unbroken, repeated)), length: "s4.repeatHours" },
  },
  impact: {
    daysStopped: divide(quantityExpression("s4.outageHours"), constant(24)),
    daysControl: "severity",
    personsAffected: constant(0),
    report: [],
    disclosure: true,
    reportForm: "denialOfService",
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s4">;
