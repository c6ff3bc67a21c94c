import { triple, value } from "./parameter";

/** S1 サイバー攻撃のおそれ. */
const suspectedAttack = [
  triple("s1.prevention", "s1", "yen", [500_000, 3_000_000, 10_000_000], ["assumption"]),
  triple("s1.cutDays", "s1", "days", [1, 3, 5], ["assumption", "ipa2025"]),
];

/** S2 個人情報の漏えい. */
const dataBreach = [
  value("s2.databaseShare", "s2", "share", 0.7, ["assumption"]),
  triple("s2.mailShare", "s2", "share", [0.6, 0.8, 1], ["assumption"]),
  triple("s2.mailUnit", "s2", "yenPerLetter", [110, 130, 160], ["jnsa2024"]),
  triple("s2.gift", "s2", "yenPerPerson", [450, 500, 1_000], ["jnsa2024", "practice"]),
  triple("s2.giftHandling", "s2", "yenPerPerson", [100, 150, 150], ["jnsa2024", "practice"]),
  value("s2.giftEnclosed", "s2", "flag", 0, ["practice"], { falling: true }),
  triple("s2.callCentre", "s2", "yen", [7_000_000, 8_500_000, 10_000_000], ["jnsa2024"]),
  value("s2.callCentrePersons", "s2", "persons", 10_000, ["assumption", "jnsa2024"], { range: [1, 1e9] }),
  value("s2.callCentreMinimum", "s2", "yen", 1_000_000, ["assumption"]),
  triple("s2.brandAds", "s2", "share", [0.0005, 0.001, 0.002], ["assumption", "column"]),
  value("s2.adsPerPersonMax", "s2", "yenPerPerson", 2_000, ["assumption", "column"]),
  triple("s2.prevention", "s2", "share", [0.001, 0.0025, 0.005], ["assumption", "column"]),
  value("s2.preventionPerPersonMax", "s2", "yenPerPerson", 5_000, ["assumption", "column"]),
  value("s2.preventionMinimum", "s2", "yen", 3_000_000, ["assumption"]),
  triple("s2.restore", "s2", "yen", [2_000_000, 8_000_000, 30_000_000], ["jnsa2021"]),
  triple("s2.darkweb", "s2", "yen", [1_000_000, 3_000_000, 6_000_000], ["jnsa2024"]),
  value("s2.darkwebFrom", "s2", "persons", 10_000, ["assumption"]),
  triple("s2.participation", "s2", "share", [0.001, 0.01, 0.03], ["assumption", "benesse"]),
  triple("s2.award.general", "s2", "yenPerPerson", [1_000, 5_000, 10_000], ["courts"]),
  triple("s2.award.financial", "s2", "yenPerPerson", [3_000, 10_000, 20_000], ["courts"]),
  triple("s2.award.sensitive", "s2", "yenPerPerson", [5_000, 20_000, 35_000], ["courts"]),
  triple("s2.defence", "s2", "yen", [1_000_000, 5_000_000, 30_000_000], ["assumption"]),
  triple("s2.entrustorClaim", "s2", "yenPerCompany", [0, 500_000, 5_000_000], ["assumption"]),
  triple("s2.cardReissue", "s2", "yenPerCard", [500, 1_000, 2_000], ["assumption"]),
  triple("s2.fraudRate", "s2", "share", [0.001, 0.005, 0.02], ["assumption"]),
  triple("s2.fraudAmount", "s2", "yenPerCard", [30_000, 50_000, 100_000], ["assumption"]),
  triple("s2.monitorMonths", "s2", "months", [1, 3, 6], ["jnsa2021"]),
  triple("s2.monitorFee", "s2", "yenPerMonth", [1_000_000, 2_000_000, 5_000_000], ["jnsa2021"]),
  triple("s2.churn", "s2", "share", [0, 0.02, 0.05], ["assumption"]),
];

/** S3 Web改ざん. */
const webDefacement = [
  triple("s3.closedDays", "s3", "days", [7, 10, 16], ["scenario"]),
  triple("s3.rebound", "s3", "factor", [1.2, 1.7, 2.9], ["kakaku2005"]),
  triple("s3.rebuild", "s3", "yen", [5_000_000, 15_000_000, 48_000_000], ["ipa2006"]),
  triple("s3.exposedDays", "s3", "days", [1, 3, 10], ["assumption"]),
  triple("s3.infection", "s3", "share", [0.0005, 0.001, 0.005], ["assumption"]),
  triple("s3.claim", "s3", "share", [0.01, 0.03, 0.1], ["assumption"]),
  triple("s3.software", "s3", "yenPerPerson", [5_000, 8_000, 10_000], ["assumption"]),
  triple("s3.prevention", "s3", "yen", [1_000_000, 8_000_000, 30_000_000], ["assumption"]),
  triple("s3.notice", "s3", "yen", [500_000, 3_000_000, 10_000_000], ["jnsa2024"]),
];

/** S4 DoS攻撃. */
const denialOfService = [
  triple("s4.hours", "s4", "hours", [12, 24, 48], ["scenario"]),
  triple("s4.aftermath", "s4", "hours", [2, 6, 24], ["scenario"]),
  triple("s4.repeats", "s4", "times", [0, 3, 8], ["scenario"]),
  value("s4.repeatHours", "s4", "hours", 2, ["scenario"]),
  triple("s4.emergency", "s4", "yen", [300_000, 1_000_000, 3_000_000], ["assumption"]),
  triple("s4.investigate", "s4", "yen", [300_000, 1_000_000, 2_000_000], ["assumption"]),
  triple("s4.prevention", "s4", "yen", [500_000, 1_500_000, 5_000_000], ["assumption"]),
  triple("s4.penalty", "s4", "yenPerPartnerDay", [0, 100_000, 500_000], ["assumption"]),
];

export const scenarioParameters = [...suspectedAttack, ...dataBreach, ...webDefacement, ...denialOfService];
