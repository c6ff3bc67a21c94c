import {
  above,
  constant,
  divide,
  multiply,
  parameter as parameterExpression,
  quantity as quantityExpression,
} from "../../model/expression";
import { providerNames } from "../../profile/providers";
import { hoursOfYear, onlineProfit, otherProfit, ownStaff, staffSize, temporaryStaff } from "../common-items";
import { switchedOn } from "../frequency";
import { item, parameter, quantity, type ScenarioDeclaration } from "../scenario";

const outage = [parameter("s6.hours")] as const;
const option = { conditionalPart: "interruption", option: "dependency", sublimit: "dependency" } as const;
const profit = { ...option, category: "profit", control: "severity" } as const;

/**
 * S6 委託先・クラウド障害: a provider is down and the firm cannot mend it itself: half a day, ten days at worst. Own controls
 * make it shorter, never rarer. Source: the loss model's second edition.
 */
export const declaration = {
  gates: [
    { test: switchedOn("scenario.s6.on"), reason: "switchedOff" },
    { test: above(quantityExpression("s6.providers"), constant(0)), reason: "noProviders" },
  ],
  extended: true,
  frequency: {
    base: multiply(
      quantityExpression("s6.providers"),
      parameterExpression("freq.s6.base"),
      parameterExpression("s6.affected"),
    ),
    exposure: constant(1),
    industry: null,
    yearly: false,
    shared: { names: providerNames, reaches: "s6.affected" },
  },
  logActs: false,
  items: [
    item("s6.profitOnline", "conditional", onlineProfit(hoursOfYear, outage), profit),
    item("s6.profitOther", "conditional", otherProfit(hoursOfYear, outage, "dependence.sales.s6"), profit),
    item("s6.offline", "conditional", temporaryStaff([...outage, quantity("businessShare")]), {
      ...option,
      control: "severity",
    }),
    item("s6.internal", "conditional", ownStaff(staffSize, "staff.personMonths.s6"), option),
  ],
  beside: [],
  outage: { draw: "s6.hours", hours: 1, control: "severity" },
  impact: {
    daysStopped: divide(parameterExpression("s6.hours"), constant(24)),
    daysControl: "severity",
    personsAffected: constant(0),
    report: [],
    disclosure: false,
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s6">;
