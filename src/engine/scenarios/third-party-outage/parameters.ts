import { triple, value } from "../../parameters/parameter";
import { residualShock, switchOf, type ScenarioParameters } from "../parameters";

/** S6 委託先・クラウド障害. */
export const parameters = {
  switch: [switchOf("s6")],
  simulation: [residualShock("s6", 0.7)],
  frequency: [value("freq.s6.base", "frequency", "perYear", 0.1, ["assumption"], { range: [1e-6, 10] })],
  industry: [],
  forensic: [],
  labour: [triple("staff.personMonths.s6", "labour", "personMonths", [0.1, 0.5, 3], ["assumption"])],
  interruption: [triple("dependence.sales.s6", "interruption", "share", [0.05, 0.15, 0.5], ["assumption"])],
  advice: [],
  own: [
    value("s6.affected", "s6", "share", 0.25, ["assumption"]),
    triple("s6.hours", "s6", "hours", [3, 12, 240], ["assumption"]),
  ],
} satisfies ScenarioParameters<"s6">;
