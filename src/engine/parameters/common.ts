import type { IndustryCode } from "../profile/industries";
import { parametersOfScenarios } from "../scenarios";
import { table, triple, value } from "./parameter";

const grossMargin: Readonly<Record<IndustryCode, number>> = {
  A: 0.3,
  B: 0.3,
  C: 0.3,
  D: 0.3,
  E: 0.25,
  F: 0.3,
  G: 0.5,
  H: 0.3,
  I1: 0.15,
  I2: 0.3,
  J: 0.3,
  K: 0.3,
  L: 0.3,
  M: 0.6,
  N: 0.3,
  O: 0.3,
  P: 0.45,
  Q: 0.3,
  R: 0.3,
  S: 0.3,
  T: 0.3,
};

/** Investigation, labour, interruption, advice: what scenarios share, with what each has of its own. */
export const commonParameters = [
  triple("forensic.initial", "forensic", "yen", [200_000, 800_000, 1_500_000], ["jnsa2021"]),
  triple("forensic.pcUnit", "forensic", "yenPerPc", [1_000_000, 1_250_000, 1_500_000], ["jnsa2021"]),
  triple("forensic.serverUnit", "forensic", "yenPerServer", [1_500_000, 1_750_000, 2_000_000], ["jnsa2021"]),
  triple("forensic.pcShare", "forensic", "share", [0.01, 0.02, 0.05], ["assumption"]),
  triple("forensic.pcCap", "forensic", "pcs", [2, 3, 10], ["assumption"]),
  value("forensic.pcMinimum", "forensic", "pcs", 1, ["assumption"]),
  ...parametersOfScenarios("forensic"),
  triple("staff.hourly", "labour", "yenPerHour", [2_000, 3_000, 4_500], ["assumption"]),
  ...parametersOfScenarios("labour"),
  value("hours.perMonth", "labour", "hoursPerMonth", 160, ["convention"]),
  value("hours.businessFactor", "labour", "share", 8 / 24, ["convention"]),
  triple("offline.share", "labour", "share", [0.03, 0.05, 0.1], ["assumption"]),
  triple("dependence.work", "interruption", "share", [0.2, 0.35, 0.5], ["assumption"]),
  ...parametersOfScenarios("interruption"),
  triple("sales.recoverable", "interruption", "share", [0.4, 0.7, 0.9], ["assumption"], { falling: true }),
  triple("sales.recoverableOnline", "interruption", "share", [0, 0.1, 0.2], ["assumption"], { falling: true }),
  ...table("margin.gross", "margin", "share", grossMargin, ["assumption"]),
  triple("own.spread", "interruption", "factor", [0.5, 1, 2], ["assumption"]),
  triple("legal", "advice", "yen", [300_000, 600_000, 1_000_000], ["jnsa2024"]),
  triple("consulting", "advice", "yen", [100_000, 500_000, 1_000_000], ["jnsa2024"]),
  ...parametersOfScenarios("advice"),
];
