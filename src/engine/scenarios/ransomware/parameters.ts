import { table, triple, value } from "../../parameters/parameter";
import { industryCodes, type IndustryCode } from "../../profile/industries";
import { frequencyBySize, industryFactors, residualShock, switchOf, type ScenarioParameters } from "../parameters";

/** Chance that business partners claim, by industry; a tenth in those not named. */
const partnerClaimed: Readonly<Partial<Record<IndustryCode, number>>> = {
  H: 0.35,
  G: 0.25,
  E: 0.15,
  I1: 0.15,
  J: 0.15,
  P: 0.05,
  M: 0.05,
  I2: 0.05,
};
const partnersOf = Object.fromEntries(industryCodes.map((code) => [code, partnerClaimed[code] ?? 0.1])) as Record<
  IndustryCode,
  number
>;

/** S5 ランサムウェア. */
export const parameters = {
  switch: [switchOf("s5")],
  simulation: [residualShock("s5", 1.2)],
  frequency: frequencyBySize("s5", 0.0021, 0.38, ["assumption"], ["assumption", "npa", "smeAgency2021"]),
  industry: industryFactors("s5", {
    E: 1.2,
    G: 1.2,
    I1: 0.9,
    J: 0.7,
    P: 1.2,
    O: 0.9,
    D: 0.9,
    H: 1.6,
    S: 0.8,
  }),
  forensic: [triple("forensic.servers.s5", "forensic", "servers", [1, 3, 10], ["assumption", "jnsa2024"])],
  labour: [triple("staff.personMonths.s5", "labour", "personMonths", [2, 10, 50], ["assumption", "jnsa2024"])],
  interruption: [
    triple("dependence.sales.s5", "interruption", "share", [0.05, 0.3, 0.9], ["assumption", "disclosures"]),
    triple("dependence.online.s5", "interruption", "share", [0.1, 0.5, 1], ["assumption", "disclosures"]),
    triple("sales.recoverable.s5", "interruption", "share", [0.2, 0.5, 0.8], ["assumption", "disclosures"], {
      falling: true,
    }),
  ],
  advice: [triple("consulting.s5", "advice", "yen", [300_000, 1_500_000, 5_000_000], ["assumption", "jnsa2024"])],
  own: [
    triple("s5.encrypted", "s5", "share", [0.05, 0.4, 1], ["assumption", "npa"]),
    triple("s5.serverRestore", "s5", "yenPerServer", [200_000, 600_000, 2_000_000], ["assumption", "npa"]),
    triple("s5.pcRestore", "s5", "yenPerPc", [20_000, 40_000, 100_000], ["assumption", "npa"]),
    triple("s5.restore", "s5", "yen", [500_000, 3_000_000, 25_000_000], ["assumption", "npa"]),
    triple("s5.days", "s5", "days", [2, 14, 90], ["assumption", "npa", "trendMicro2024"], { range: [0, 365] }),
    value("s5.theft", "s5", "share", 0.35, ["assumption"]),
    triple("s5.leakShare", "s5", "share", [0.01, 0.2, 1], ["assumption"]),
    triple("s5.noticePerPerson", "s5", "yenPerPerson", [30, 120, 400], ["assumption"]),
    ...table("s5.partnerClaimed", "s5", "share", partnersOf, ["assumption", "disclosures"]),
    triple("s5.partnerClaim", "s5", "yen", [1_000_000, 12_000_000, 150_000_000], ["assumption", "disclosures"]),
    triple("s5.prevention", "s5", "yen", [1_000_000, 6_000_000, 50_000_000], ["assumption"]),
  ],
} satisfies ScenarioParameters<"s5">;
