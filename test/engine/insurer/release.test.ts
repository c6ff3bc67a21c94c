import { insurerRemarks, internalOnly, newerNotices, noInsurer, type InsurerSet } from "../../../src/engine";

const report = {
  documentNumber: "26-0001",
  approvedOn: "2026-04-01",
  expiresOn: "2027-03-31",
  insurer: "みほん損保",
  agency: "みほん保険事務所",
};
const released: InsurerSet = { ...noInsurer, report };
const dated = (date: string) => ({ title: date, issuer: "みほん", date, source: "", questions: [] });

test("a report without its fields stays internal, and says which are missing", () => {
  expect(internalOnly(noInsurer, "2026-05-01")).toEqual({
    code: "reportInternalOnly",
    missing: ["documentNumber", "approvedOn", "expiresOn", "insurer", "agency"],
  });
  expect(internalOnly({ ...released, report: { ...report, agency: "" } }, "2026-05-01")).toEqual({
    code: "reportInternalOnly",
    missing: ["agency"],
  });
});

test("it is released from the day of approval to that of expiry", () => {
  const held = { code: "reportNotInForce", approvedOn: "2026-04-01", expiresOn: "2027-03-31" };
  expect(internalOnly(released, "2026-03-31")).toEqual({ ...held, on: "2026-03-31" });
  expect(internalOnly(released, "2026-04-01")).toBeNull();
  expect(internalOnly(released, "2027-03-31")).toBeNull();
  expect(internalOnly(released, "2027-04-01")).toEqual({ ...held, on: "2027-04-01" });
});

test("a notice of the day of the sheet is known to it, a later one is pointed out", () => {
  const set = { ...released, notices: [dated("2026-04-24"), dated("2026-04-25")] };
  expect(newerNotices(set, "2026-04-24").map(({ date }) => date)).toEqual(["2026-04-25"]);
  expect(newerNotices(set, null)).toHaveLength(2);
  expect(insurerRemarks(set, "2026-05-01", "2026-04-24")).toEqual([
    { code: "noticeNewer", title: "2026-04-25", date: "2026-04-25", sheet: "2026-04-24" },
  ]);
  expect(insurerRemarks(set, "2028-01-01", null).map(({ code }) => code)).toEqual(["reportNotInForce"]);
});
