import { value } from "./parameter";

/** Stand-ins for profile values the customer left out. All 前提, all reported as assumed. */
export const assumedParameters = [
  value("assume.staff", "assume", "persons", 50, ["assumption"], { range: [1, 1e6] }),
  value("assume.revenuePerStaff", "assume", "yenPerPerson", 20_000_000, ["assumption"], { range: [1, 1e8] }),
  value("assume.pcsPerStaff", "assume", "factor", 1, ["assumption"]),
  value("assume.servers", "assume", "servers", 3, ["assumption"]),
  value("assume.publicServers", "assume", "servers", 1, ["assumption"]),
  value("assume.hasWebsite", "assume", "flag", 1, ["assumption"]),
  value("assume.webSales", "assume", "yenPerYear", 0, ["assumption"]),
  value("assume.monthlyUsers", "assume", "personsPerMonth", 3_000, ["assumption"]),
  value("assume.personsHeld", "assume", "persons", 10_000, ["assumption"]),
  value("assume.entrustors", "assume", "companies", 0, ["assumption"]),
  value("assume.slaPartners", "assume", "companies", 0, ["assumption"]),
  value("assume.basicKinds", "assume", "flag", 1, ["assumption"]),
  value("assume.otherKinds", "assume", "flag", 0, ["assumption"]),
];
