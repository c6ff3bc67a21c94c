import { triple, value } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S4 DoS攻撃. */
export const parameters = {
  switch: [],
  simulation: [residualShock("s4", 0.8)],
  frequency: [
    ...frequencyBySize("s4", 0.001, 0.25, ["assumption", "ipa2025", "kaspersky"]),
    value("freq.s4.web", "frequency", "factor", 3, ["assumption"]),
  ],
  industry: industryFactors("s4", { E: 0.7, G: 1.6, I2: 1.2, J: 1.8, P: 0.7, O: 0.9, D: 0.7, M: 0.8, S: 1.8 }),
  forensic: [],
  labour: [triple("staff.personMonths.s4", "labour", "personMonths", [0.5, 1.5, 5], ["assumption", "jnsa2024"])],
  interruption: [triple("dependence.sales.s4", "interruption", "share", [0.1, 0.3, 0.5], ["assumption"])],
  advice: [],
  own: [
    triple("s4.hours", "s4", "hours", [12, 24, 48], ["scenario"]),
    triple("s4.aftermath", "s4", "hours", [2, 6, 24], ["scenario"]),
    triple("s4.repeats", "s4", "times", [0, 3, 8], ["scenario"]),
    value("s4.repeatHours", "s4", "hours", 2, ["scenario"]),
    value("s4.hoursMax", "s4", "hours", 720, ["assumption"]),
    triple("s4.after", "s4", "factor", [1, 1.2, 2.5], ["assumption", "bandwidth2021"]),
    triple("s4.emergency", "s4", "yen", [300_000, 2_000_000, 10_000_000], ["assumption", "kaspersky"]),
    triple("s4.investigate", "s4", "yen", [300_000, 1_500_000, 6_000_000], ["assumption"]),
    triple("s4.prevention", "s4", "yen", [500_000, 1_500_000, 5_000_000], ["assumption"]),
    triple("s4.penalty", "s4", "yenPerPartnerDay", [0, 100_000, 500_000], ["assumption"]),
  ],
} satisfies ScenarioParameters<"s4">;
