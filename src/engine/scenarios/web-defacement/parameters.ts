import { triple } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S3 Web改ざん. */
export const parameters = {
  simulation: [residualShock("s3", 0.5)],
  frequency: frequencyBySize("s3", { small: 0.001, medium: 0.002, large: 0.005 }, ["assumption", "ipa2025"]),
  industry: industryFactors("s3", {
    E: 0.7,
    G: 1.2,
    I1: 1.4,
    I2: 1.4,
    J: 0.8,
    P: 0.8,
    O: 1.2,
    D: 0.8,
    H: 0.9,
    M: 1.2,
    S: 1.2,
  }),
  forensic: [triple("forensic.servers.s3", "forensic", "servers", [1, 1, 2], ["assumption", "column"])],
  labour: [triple("staff.personMonths.s3", "labour", "personMonths", [2, 5, 10], ["assumption", "jnsa2024"])],
  interruption: [],
  advice: [],
  own: [
    triple("s3.closedDays", "s3", "days", [7, 10, 16], ["scenario"]),
    triple("s3.rebound", "s3", "factor", [1.2, 1.7, 2.9], ["kakaku2005"]),
    triple("s3.rebuild", "s3", "yen", [5_000_000, 15_000_000, 48_000_000], ["ipa2006"]),
    triple("s3.exposedDays", "s3", "days", [1, 3, 10], ["assumption"]),
    triple("s3.infection", "s3", "share", [0.0005, 0.001, 0.005], ["assumption"]),
    triple("s3.claim", "s3", "share", [0.01, 0.03, 0.1], ["assumption"]),
    triple("s3.software", "s3", "yenPerPerson", [5_000, 8_000, 10_000], ["assumption"]),
    triple("s3.prevention", "s3", "yen", [1_000_000, 8_000_000, 30_000_000], ["assumption"]),
    triple("s3.notice", "s3", "yen", [500_000, 3_000_000, 10_000_000], ["jnsa2024"]),
  ],
} satisfies ScenarioParameters<"s3">;
