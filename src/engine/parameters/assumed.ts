import { industryCodes, type IndustryCode } from "../profile/industries";
import { table, value, type Parameter, type UnitId } from "./parameter";

function byIndustry<const Id extends string>(
  id: Id,
  unit: UnitId,
  named: Readonly<Partial<Record<IndustryCode, number>>>,
  otherwise: number,
  range: readonly [number, number],
): Parameter<`${Id}.${IndustryCode}`>[] {
  const amounts = Object.fromEntries(industryCodes.map((code) => [code, named[code] ?? otherwise]));
  return table(id, "assume", unit, amounts as Record<IndustryCode, number>, ["assumption"], { range });
}

const personsPerStaff = {
  E: 5,
  D: 10,
  I1: 15,
  H: 40,
  M: 150,
  P: 150,
  I2: 200,
  N: 200,
  J: 300,
  G: 100,
  K: 100,
  L: 60,
  O: 60,
  R: 60,
};
const pcsPerStaff = { M: 0.25, H: 0.35, I2: 0.5, D: 0.6, P: 0.6, E: 0.7 };
const revenuePerStaff = {
  I1: 50_000_000,
  D: 25_000_000,
  I2: 22_000_000,
  G: 18_000_000,
  H: 14_000_000,
  P: 12_000_000,
  M: 6_000_000,
};

/** Stand-ins for profile values the customer left out: they follow what is stated. All 前提, all reported as assumed. */
export const assumedParameters = [
  value("assume.spread", "assume", "factor", 2, ["assumption"], { range: [1, 10] }),
  value("assume.staff", "assume", "persons", 50, ["assumption"], { range: [1, 1e6] }),
  ...byIndustry("assume.revenuePerStaff", "yenPerPerson", revenuePerStaff, 20_000_000, [1, 1e9]),
  ...byIndustry("assume.pcsPerStaff", "factor", pcsPerStaff, 1, [0, 10]),
  value("assume.staffPerServer", "assume", "persons", 20, ["assumption"], { range: [1, 1e6] }),
  value("assume.publicServers", "assume", "servers", 1, ["assumption"]),
  value("assume.hasWebsite", "assume", "flag", 1, ["assumption"]),
  value("assume.webSales", "assume", "yenPerYear", 0, ["assumption"]),
  value("assume.usersPerStaff", "assume", "factor", 60, ["assumption"], { range: [0, 1e6] }),
  ...byIndustry("assume.personsPerStaff", "factor", personsPerStaff, 50, [0, 1e6]),
  value("assume.itServices", "assume", "flag", 0, ["assumption"]),
  value("assume.providers", "assume", "companies", 0, ["assumption"], { range: [0, 100] }),
  value("assume.entrustors", "assume", "companies", 0, ["assumption"]),
  value("assume.slaPartners", "assume", "companies", 0, ["assumption"]),
  value("assume.basicKinds", "assume", "flag", 1, ["assumption"]),
  value("assume.otherKinds", "assume", "flag", 0, ["assumption"]),
];
