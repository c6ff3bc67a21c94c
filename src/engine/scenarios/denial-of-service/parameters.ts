import { triple, value } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S4 DoS攻撃. */
export const parameters = {
  simulation: [residualShock("s4", 0.4)],
  frequency: frequencyBySize("s4", { small: 0.001, medium: 0.003, large: 0.01 }, [
    "assumption",
    "ipa2025",
    "kaspersky",
  ]),
  industry: industryFactors("s4", { E: 0.7, G: 1.6, I1: 1.2, I2: 1.2, J: 1.8, P: 0.7, O: 0.9, D: 0.7, M: 0.8, S: 1.8 }),
  forensic: [],
  labour: [triple("staff.personMonths.s4", "labour", "personMonths", [0.5, 1, 3], ["assumption", "jnsa2024"])],
  interruption: [triple("dependence.sales.s4", "interruption", "share", [0.1, 0.3, 0.5], ["assumption"])],
  advice: [],
  own: [
    triple("s4.hours", "s4", "hours", [12, 24, 48], ["scenario"]),
    triple("s4.aftermath", "s4", "hours", [2, 6, 24], ["scenario"]),
    triple("s4.repeats", "s4", "times", [0, 3, 8], ["scenario"]),
    value("s4.repeatHours", "s4", "hours", 2, ["scenario"]),
    triple("s4.emergency", "s4", "yen", [300_000, 1_000_000, 3_000_000], ["assumption"]),
    triple("s4.investigate", "s4", "yen", [300_000, 1_000_000, 2_000_000], ["assumption"]),
    triple("s4.prevention", "s4", "yen", [500_000, 1_500_000, 5_000_000], ["assumption"]),
    triple("s4.penalty", "s4", "yenPerPartnerDay", [0, 100_000, 500_000], ["assumption"]),
  ],
} satisfies ScenarioParameters<"s4">;
