import { any, constant, divide, holds, quantity as quantityExpression } from "../../model/expression";
import { complement, item, parameter, per, quantity, used, type Factor, type ScenarioDeclaration } from "../scenario";

const hoursOfYear = per(8760, "hours");

/** Gross profit lost while systems are down for `duration` hours: of sales online, and of the rest. */
const online = (duration: readonly Factor[]): readonly Factor[] => [
  quantity("onlineSales"),
  hoursOfYear,
  ...duration,
  complement("sales.recoverableOnline"),
  used("margin"),
];
const other = (duration: readonly Factor[]): readonly Factor[] => [
  quantity("otherSales"),
  hoursOfYear,
  ...duration,
  parameter("dependence.sales.s4"),
  complement("sales.recoverable"),
  used("margin"),
];

const attack = [quantity("attackHours")];
const aftermath = [parameter("s4.aftermath")];
const repeats = [parameter("s4.repeats"), parameter("s4.repeatHours")];
const profit = { category: "profit", control: "severity" } as const;

/**
 * S4 DoS攻撃: core systems are down for most of a day, troubled afterwards, and hit again by short attacks.
 * Narrative: the seed document. Items: the domain's table of cost items.
 */
export const declaration = {
  gate: any(holds("publicServers"), holds("hasWebsite")),
  gateReason: "noPublicSystem",
  logActs: false,
  items: [
    item("s4.profitOnline", "interruption", online(attack), profit),
    item("s4.profitOther", "interruption", other(attack), profit),
    item("s4.aftermathOnline", "interruption", online(aftermath), profit),
    item("s4.aftermathOther", "interruption", other(aftermath), profit),
    item("s4.repeatsOnline", "interruption", online(repeats), profit),
    item("s4.repeatsOther", "interruption", other(repeats), profit),
    item(
      "s4.offline",
      "interruption",
      [quantity("offlineStaff"), quantity("attackHours"), quantity("businessShare"), parameter("staff.hourly")],
      { control: "severity" },
    ),
    item(
      "s4.idle",
      "none",
      [
        used("staff"),
        quantity("attackHours"),
        quantity("businessShare"),
        parameter("dependence.work"),
        parameter("staff.hourly"),
      ],
      profit,
    ),
    item("s4.emergency", "response", [parameter("s4.emergency")]),
    item("s4.investigate", "response", [parameter("s4.investigate")]),
    item(
      "s4.internal",
      "response",
      [parameter("staff.personMonths.s4"), parameter("hours.perMonth"), parameter("staff.hourly")],
      { control: "severity" },
    ),
    item("s4.prevention", "conditional", [parameter("s4.prevention")], {
      control: "severity",
      conditionalPart: "response",
    }),
    item(
      "s4.penalties",
      "none",
      [used("slaPartners"), parameter("s4.penalty"), quantity("attackHours"), per(24, "hoursPerDay")],
      { category: "liability", control: "severity" },
    ),
  ],
  beside: [],
  impact: {
    daysStopped: divide(quantityExpression("attackHours"), constant(24)),
    personsAffected: constant(0),
    report: [],
    disclosure: true,
    reportForm: "denialOfService",
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s4">;
