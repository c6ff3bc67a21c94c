import { triple } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S1 サイバー攻撃のおそれ. */
export const parameters = {
  simulation: [residualShock("s1", 0.5)],
  frequency: frequencyBySize("s1", { small: 0.003, medium: 0.008, large: 0.025 }, ["assumption", "ipa2025"]),
  industry: industryFactors("s1", { E: 1.2, G: 1.2, J: 1.1, P: 1.1, O: 1.2, M: 0.9 }),
  forensic: [triple("forensic.servers.s1", "forensic", "servers", [1, 2, 3], ["assumption", "column"])],
  labour: [triple("staff.personMonths.s1", "labour", "personMonths", [1, 3, 8], ["assumption", "jnsa2024"])],
  interruption: [triple("dependence.sales.s1", "interruption", "share", [0.05, 0.1, 0.2], ["assumption"])],
  advice: [],
  own: [
    triple("s1.prevention", "s1", "yen", [500_000, 3_000_000, 10_000_000], ["assumption"]),
    triple("s1.cutDays", "s1", "days", [1, 3, 5], ["assumption", "ipa2025"]),
  ],
} satisfies ScenarioParameters<"s1">;
