import { triple, value } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S1 サイバー攻撃のおそれ. */
export const parameters = {
  switch: [],
  simulation: [residualShock("s1", 0.7)],
  frequency: frequencyBySize("s1", 0.0021, 0.15, ["assumption", "ipa2025", "tdb"]),
  industry: industryFactors("s1", { G: 1.3, I1: 0.9, J: 1.1, P: 1.1, O: 1.2, D: 0.9, H: 1.2 }),
  forensic: [triple("forensic.servers.s1", "forensic", "servers", [1, 2, 3], ["assumption", "column"])],
  labour: [triple("staff.personMonths.s1", "labour", "personMonths", [1, 3, 8], ["assumption", "jnsa2024"])],
  interruption: [triple("dependence.sales.s1", "interruption", "share", [0.05, 0.1, 0.2], ["assumption"])],
  advice: [],
  own: [
    triple("s1.prevention", "s1", "yen", [500_000, 3_000_000, 10_000_000], ["assumption"]),
    triple("s1.cutDays", "s1", "days", [1, 3, 5], ["assumption", "ipa2025"]),
    value("s1.attackConfirmed", "s1", "share", 0.3, ["assumption"]),
  ],
} satisfies ScenarioParameters<"s1">;
