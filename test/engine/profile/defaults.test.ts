import type { UsedVariableId } from "../../../src/engine/profile/variables";
import { modelOf, type Profile } from "../../support/engine";

const used = (profile: Profile, id: UsedVariableId) => modelOf(profile).used(id);

describe("with nothing given", () => {
  test.each<[UsedVariableId, number]>([
    ["staff", 50],
    ["revenue", 50 * 20_000_000],
    ["pcs", 50],
    ["servers", 3],
    ["publicServers", 1],
    ["hasWebsite", 1],
    ["webSales", 0],
    ["monthlyUsers", 3_000],
    ["personsHeld", 10_000],
    ["largestDatabase", 7_000],
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
    ["mailShare", 0.8],
    ["entrustors", 0],
    ["margin", 0.3],
    ["businessHours", 8],
    ["closedDays", 10],
    ["attackHours", 24],
    ["slaPartners", 0],
  ])("%s is assumed to be %d", (id, expected) => {
    expect(used({}, id)).toBe(expected);
  });

  test("the industry is the unclassified one", () => {
    expect(modelOf({}).industry).toBe("T");
  });
});

describe("from what was given", () => {
  test.each<[string, Profile, UsedVariableId, number]>([
    ["revenue follows the staff", { staff: 7 }, "revenue", 140_000_000],
    ["PCs follow the staff", { staff: 7 }, "pcs", 7],
    ["servers are no fewer than those public", { publicServers: 9 }, "servers", 9],
    ["servers stay at three above fewer public ones", { publicServers: 2 }, "servers", 3],
    ["public servers are no more than the servers", { servers: 0 }, "publicServers", 0],
    ["one server of many is public", { servers: 12 }, "publicServers", 1],
    ["a firm that sells online has a web site", { webSales: 1 }, "hasWebsite", 1],
    ["no visitors without a web site", { hasWebsite: false }, "monthlyUsers", 0],
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
});
