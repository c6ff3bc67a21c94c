import { defaultParameters } from "../../../src/engine/parameters/set";
import { understand } from "../../../src/engine/assess";
import { hearingSheetSchema } from "../../../src/engine/sheet/hearing-sheet";
import { profileCarriedOver } from "../../../src/engine/sheet/retired-profile";
import { retiredSourceOf } from "../../../src/engine/profile/retired";

test("providers of each kind come in as rows", () => {
  const old = {
    cloudProvider: "AWS",
    hostingProvider: "なし",
    cdnProvider: "その他",
    otherProviders: "給与計算の委託先",
  };
  expect(profileCarriedOver({ staff: 5, ...old })).toEqual({
    staff: 5,
    "provider.1.name": "AWS",
    "provider.1.kind": "cloud",
    "provider.3.name": "その他",
    "provider.3.kind": "cdn",
    "provider.5.name": "給与計算の委託先",
  });
  const { model } = understand({ profile: old, answers: {} }, defaultParameters);
  expect(model.quantity("s6.providers").likely).toBe(3);
});

test("that there was no incident is a yes; what there was is kept as a note and counts for nothing", () => {
  expect(profileCarriedOver({ lossHistory: "なし" })).toEqual({ incidentsNone: true });
  expect(profileCarriedOver({ lossHistory: "該当なし" })).toEqual({ incidentsNone: true });
  expect(profileCarriedOver({ lossHistory: "2023年にウイルス感染" })).toEqual({
    incidentsNote: "2023年にウイルス感染",
  });
  expect(profileCarriedOver({ lossHistory: "わからない" })).toEqual({ incidentsNote: "わからない" });
  expect(profileCarriedOver({ lossHistory: " " })).toEqual({});
});

test("cover and its period are kept as a note, no cover as the insurer, the renewal as the end", () => {
  expect(profileCarriedOver({ coverInForce: "None", renewalDate: "2027-04-01" })).toEqual({
    "policy.insurer": "None",
    "policy.to": "2027-04-01",
  });
  expect(profileCarriedOver({ coverInForce: "A社 1億円", insurancePeriod: "1年間" })).toEqual({
    "policy.note": "A社 1億円 / 1年間",
  });
});

test("what stands in the cells of today stays", () => {
  expect(profileCarriedOver({ lossHistory: "なし", incidentsNone: false })).toEqual({ incidentsNone: false });
  expect(profileCarriedOver({ coverInForce: "A社", "policy.note": "特約あり" })).toEqual({
    "policy.note": "特約あり / A社",
  });
});

test("answers files of before are still read", () => {
  expect(hearingSheetSchema.safeParse({ profile: { ispProvider: "KDDI" }, answers: {} }).success).toBe(true);
  expect(hearingSheetSchema.safeParse({ profile: {}, standIns: { ispProvider: "KDDI" }, answers: {} }).success).toBe(
    false,
  );
});

test("the cell of before is known by the one of today", () => {
  expect([retiredSourceOf("provider.2.name"), retiredSourceOf("incidentsNone"), retiredSourceOf("staff")]).toEqual([
    "hostingProvider",
    "lossHistory",
    null,
  ]);
});
