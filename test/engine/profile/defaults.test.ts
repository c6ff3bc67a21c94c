import type { UsedVariableId } from "../../../src/engine/profile/variables";
import { industryCodes } from "../../../src/engine/profile/industries";
import { modelOf, near, parametersWith, type Profile } from "../../support/engine";
import { byIndustry } from "../parameters/expected/industries";

const used = (profile: Profile, id: UsedVariableId) => modelOf(profile).used(id);

describe("with nothing given", () => {
  test.each<[UsedVariableId, number]>([
    ["staff", 50],
    ["revenue", 50 * 20_000_000],
    ["pcs", 50],
    ["servers", 2.5],
    ["publicServers", 1],
    ["itServices", 0],
    ["itShare", 0],
    ["remoteAccess", 1],
    ["wireless", 1],
    ["portableDevices", 1],
    ["offsiteWork", 1],
    ["contractors", 1],
    ["development", 1],
    ["ot", 0],
    ["hasWebsite", 1],
    ["webSales", 0],
    ["monthlyUsers", 3_000],
    ["personsHeld", 2_500],
    ["largestDatabase", 1_750],
    ["kinds.name", 1],
    ["kinds.address", 1],
    ["kinds.contact", 1],
    ["kinds.account", 0],
    ["kinds.bank", 0],
    ["kinds.card", 0],
    ["kinds.myNumber", 0],
    ["kinds.income", 0],
    ["kinds.credit", 0],
    ["kinds.health", 0],
    ["kinds.medical", 0],
    ["kinds.criminal", 0],
    ["cards", 0],
    ["sensitive", 0],
    ["mailShare", 0.5],
    ["entrustors", 0],
    ["margin", 0.3],
    ["businessHours", 8],
    ["closedDays", 10],
    ["attackHours", 24],
    ["slaPartners", 0],
    ["providersNone", 0],
    ["provider.1.name", 0],
    ["provider.6.name", 0],
    ["incidentsNone", 0],
    ["incident.1.year", 0],
    ["incident.3.scenario", 1],
    ["incident.5.loss", 0],
    ["incident.2.experts", 0],
    ["incident.4.fixConfirmed", 0],
  ])("%s is assumed to be %d", (id, expected) => {
    expect(used({}, id)).toBeCloseTo(expected, 12);
  });

  test("the industry is the unclassified one", () => {
    expect(modelOf({}).industry).toBe("T");
  });
});

describe("from what was given", () => {
  test.each<[string, Profile, UsedVariableId, number]>([
    ["revenue follows the staff", { staff: 7 }, "revenue", 140_000_000],
    ["staff follows the revenue", { revenue: 1.3e9 }, "staff", 65],
    ["in parts of a person", { revenue: 30e6 }, "staff", 1.5],
    ["and is at least one", { revenue: 5e6 }, "staff", 1],
    ["PCs follow the staff", { staff: 7 }, "pcs", 7],
    ["a server for 20 persons, in parts of one", { staff: 7 }, "servers", 0.35],
    ["servers are no fewer than those public", { publicServers: 9 }, "servers", 9],
    ["nor than a server for 20 persons", { publicServers: 1 }, "servers", 2.5],
    ["public servers are no more than the servers", { servers: 0 }, "publicServers", 0],
    ["nor than a part of one", { staff: 7 }, "publicServers", 0.35],
    ["one server of many is public", { servers: 12 }, "publicServers", 1],
    ["a firm that sells online has a web site", { webSales: 1 }, "hasWebsite", 1],
    ["60 visitors a person of staff", { staff: 7 }, "monthlyUsers", 420],
    ["no visitors without a web site", { hasWebsite: false }, "monthlyUsers", 0],
    ["all sales are of IT services where their share is not stated", { itServices: true }, "itShare", 1],
    ["a share of IT services says that there are some", { itShare: 0.1 }, "itServices", 1],
    ["a share of none says that there are none", { itShare: 0 }, "itServices", 0],
    ["persons held follow the staff", { staff: 7 }, "personsHeld", 350],
    ["persons held are at least the largest database", { largestDatabase: 123 }, "personsHeld", 123],
    ["the largest database is 70 % of the persons held", { personsHeld: 200 }, "largestDatabase", 140],
    ["nobody held, no database", { personsHeld: 0 }, "largestDatabase", 0],
    ["a card for each person affected", { "kinds.card": true, personsHeld: 200 }, "cards", 140],
    ["health data of each person affected", { "kinds.health": true, personsHeld: 200 }, "sensitive", 140],
    ["a diagnosis of each person affected", { "kinds.medical": true, personsHeld: 200 }, "sensitive", 140],
    ["a criminal record of each person affected", { "kinds.criminal": true, personsHeld: 200 }, "sensitive", 140],
    ["manufacturing's margin", { industry: "E" }, "margin", 0.25],
    ["wholesale's margin", { industry: "I1" }, "margin", 0.15],
    ["hotels' and restaurants' margin", { industry: "M" }, "margin", 0.6],
  ])("%s", (_, profile, id, expected) => {
    expect(used(profile, id)).toBeCloseTo(expected, 9);
  });

  test("a given value always stands, even where another speaks against it", () => {
    const profile: Profile = { hasWebsite: false, webSales: 5, personsHeld: 10, largestDatabase: 20, cards: 0 };
    expect(used(profile, "hasWebsite")).toBe(0);
    expect(used(profile, "largestDatabase")).toBe(20);
    expect(used({ ...profile, "kinds.card": true }, "cards")).toBe(0);
  });

  test("a firm holds the data of its staff at least", () => {
    const parameters = parametersWith({ "assume.personsPerStaff.E": 0.2 });
    expect(modelOf({ industry: "E", staff: 30 }, parameters).used("personsHeld")).toBe(30);
  });
});

/** What differs by industry, typed anew from the specification. */
const of = (table: string, industry: string) => {
  const { named, other } = byIndustry[table] ?? { named: {}, other: NaN };
  return (named as Readonly<Record<string, number>>)[industry] ?? other;
};

test.each(industryCodes)("a firm of 100 in %s: sales, PCs and persons by its industry", (industry) => {
  expect(used({ industry, staff: 100 }, "revenue")).toEqual(near(100 * of("assume.revenuePerStaff", industry)));
  expect(used({ industry, staff: 100 }, "pcs")).toEqual(near(100 * of("assume.pcsPerStaff", industry)));
  expect(used({ industry, staff: 100 }, "personsHeld")).toEqual(near(100 * of("assume.personsPerStaff", industry)));
  expect(used({ industry, revenue: 6e9 }, "staff")).toEqual(near(6e9 / of("assume.revenuePerStaff", industry)));
});
