import { triple, value } from "../../parameters/parameter";
import { frequencyBySize, industryFactors, residualShock, type ScenarioParameters } from "../parameters";

/** S3 Web改ざん. */
export const parameters = {
  switch: [],
  simulation: [residualShock("s3", 0.7)],
  frequency: [
    ...frequencyBySize("s3", 0.0008, 0.1, ["assumption", "ipa2025"]),
    value("freq.s3.web", "frequency", "factor", 3, ["assumption"]),
  ],
  industry: industryFactors("s3", {
    E: 0.7,
    G: 1.2,
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
  labour: [triple("staff.personMonths.s3", "labour", "personMonths", [1, 3, 8], ["assumption", "jnsa2024"])],
  interruption: [],
  advice: [],
  own: [
    triple("s3.closedDays", "s3", "days", [7, 10, 16], ["scenario"], { range: [0, 365] }),
    value("s3.daysMax", "s3", "days", 120, ["assumption"], { range: [1, 365] }),
    triple("s3.rebound", "s3", "factor", [1, 1.6, 2.9], ["kakaku2005", "gdo2008"]),
    triple("s3.rebuild", "s3", "yen", [1_500_000, 5_000_000, 20_000_000], ["assumption", "ipa2006"]),
    value("s3.served", "s3", "share", 0.5, ["assumption"]),
    triple("s3.exposedDays", "s3", "days", [1, 3, 10], ["assumption"]),
    triple("s3.infection", "s3", "share", [0.0005, 0.001, 0.005], ["assumption"]),
    triple("s3.claim", "s3", "share", [0.01, 0.03, 0.1], ["assumption"]),
    triple("s3.software", "s3", "yenPerPerson", [5_000, 8_000, 10_000], ["assumption"]),
    triple("s3.prevention", "s3", "yen", [1_000_000, 8_000_000, 30_000_000], ["assumption"]),
    triple("s3.notice", "s3", "yen", [200_000, 1_500_000, 6_000_000], ["assumption", "jnsa2024"]),
  ],
} satisfies ScenarioParameters<"s3">;
