import {
  above,
  add,
  constant,
  parameter as parameterExpression,
  quantity as quantityExpression,
  used as usedExpression,
} from "../../model/expression";
import {
  daysOfYear,
  hoursOfBusiness,
  idleStaff,
  onlineProfit,
  otherProfit,
  ownStaff,
  preventing,
  staffSize,
  temporaryStaff,
} from "../common-items";
import { bySize, more, switchedOn } from "../frequency";
import { chance, item, parameter, quantity, times, used, type ScenarioDeclaration } from "../scenario";

const stopped = [parameter("s5.days")] as const;
const worked = [...stopped, ...hoursOfBusiness] as const;
const recovery = { control: "recovery" } as const;
const rebuilding = { ...recovery, sublimit: "restoration" } as const;
const profit = { category: "profit", control: "recovery" } as const;
const liability = { category: "liability", shock: "liability" } as const;

/**
 * S5 ランサムウェア: days after an intrusion servers and PCs are encrypted; business stops for about two weeks and is restored
 * from backups, no ransom paid. A leak in its course is part of it, never also S2. Source: the loss model's second edition.
 */
export const declaration = {
  gates: [
    { test: switchedOn("scenario.s5.on"), reason: "switchedOff" },
    { test: above(add(usedExpression("pcs"), usedExpression("servers")), constant(0)), reason: "noSystems" },
  ],
  extended: true,
  frequency: {
    base: bySize("s5"),
    exposure: more("freq.it.s5", usedExpression("itShare")),
    industry: "industry.s5",
    yearly: true,
  },
  logActs: true,
  items: [
    item("s5.initial", "response", [staffSize, parameter("forensic.initial")]),
    item("s5.pcs", "response", [quantity("pcsExamined"), parameter("forensic.pcUnit")], { control: "investigation" }),
    item("s5.servers", "response", [quantity("s5.serversExamined"), parameter("forensic.serverUnit")], {
      control: "investigation",
    }),
    item("s5.legal", "response", [staffSize, parameter("legal")]),
    item("s5.consulting", "response", [staffSize, parameter("consulting.s5")]),
    item("s5.internal", "response", ownStaff(staffSize, "staff.personMonths.s5"), {
      control: "delay",
      share: "internal",
    }),
    item(
      "s5.rebuildServers",
      "response",
      [used("servers"), parameter("s5.encrypted"), parameter("s5.serverRestore")],
      rebuilding,
    ),
    item("s5.rebuildPcs", "response", [used("pcs"), parameter("s5.encrypted"), parameter("s5.pcRestore")], rebuilding),
    item("s5.restore", "response", [staffSize, parameter("s5.restore")], rebuilding),
    item(
      "s5.profitOnline",
      "interruption",
      onlineProfit(daysOfYear, [...stopped, parameter("dependence.online.s5")]),
      profit,
    ),
    item(
      "s5.profitOther",
      "interruption",
      otherProfit(daysOfYear, stopped, "dependence.sales.s5", "sales.recoverable.s5"),
      profit,
    ),
    item("s5.offline", "interruption", temporaryStaff(worked), recovery),
    item("s5.notice", "response", [
      quantity("personsAffected"),
      chance("s5.theft"),
      parameter("s5.leakShare"),
      parameter("s5.noticePerPerson"),
    ]),
    item(
      "s5.partners",
      "liability",
      [quantity("salesSize"), chance("s5.partnerClaimed"), parameter("s5.partnerClaim")],
      liability,
    ),
    item("s5.itClaim", "liability", [quantity("itSalesSize"), chance("s2.itClaimed"), parameter("s2.itClaim")], {
      ...liability,
      option: "itServices",
    }),
  ],
  beside: [
    item("s5.idle", "none", idleStaff(worked), profit),
    item("s5.improvement", "none", [staffSize, parameter("s5.prevention")], { ...recovery, ...preventing }),
    item("s5.ransom", "none", [times(0, "yen")], {
      category: "monetary",
      shock: null,
      payableAs: "response",
      option: "ransom",
    }),
  ],
  outage: { draw: "s5.days", hours: 24, control: "recovery" },
  impact: {
    daysStopped: parameterExpression("s5.days"),
    daysControl: "recovery",
    personsAffected: quantityExpression("personsAffected"),
    report: [{ reason: "malicious", test: above(usedExpression("personsHeld"), constant(0)) }],
    disclosure: true,
    reportForm: "ransomware",
    statedLiability: constant(0),
    fineMaximum: constant(0),
  },
} as const satisfies ScenarioDeclaration<"s5">;
