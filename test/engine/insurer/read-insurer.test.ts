import { insurerSample, noInsurer, readInsurer, type InsurerSet } from "../../../src/engine";
import { languages, words } from "../../../src/locales";
import { png } from "./png";

const read = (given: unknown) => readInsurer(JSON.stringify(given));
const service = { service: "訓練", provider: "みほん", measures: ["training"] };
const notice = { title: "注意喚起", issuer: "みほん", date: "2026-04-20" };
const issuesOf = (given: unknown) => read(given).issues;

test("an empty set says nothing, and what is left out is blank", () => {
  expect(read({})).toEqual({ set: noInsurer, issues: [] });
  const { set } = read({ services: [service], notices: [notice], report: { insurer: " みほん損保 " } });
  expect(set?.report).toEqual({ ...noInsurer.report, insurer: "みほん損保" });
  expect(set?.services).toEqual([{ ...service, contact: "", plans: [] }]);
  expect(set?.notices).toEqual([{ ...notice, source: "", questions: [] }]);
});

test.each(languages)("the sample in %s can be read as it is, and releases no report", (language) => {
  const { insurer, plans } = words(language);
  const sample = insurerSample(insurer.sample, plans.typical);
  expect(read(sample)).toEqual({ set: sample, issues: [] });
  const { documentNumber, approvedOn, expiresOn } = sample.report;
  expect([documentNumber, approvedOn, expiresOn]).toEqual(["", "", ""]);
  expect(sample.services[0]?.plans).toEqual(Object.values(plans.typical));
});

test("an unknown key is named with its place", () => {
  expect(issuesOf({ report: { number: "1" }, colour: "red" })).toEqual([
    { code: "jsonUnknownKey", path: "report", received: "number" },
    { code: "jsonUnknownKey", path: "JSON", received: "colour" },
  ]);
});

test("measures, questions and dates that are none are named with what they should be", () => {
  expect(issuesOf({ services: [{ ...service, measures: ["prayer"] }] })).toEqual([
    { code: "jsonWrongValue", path: "services.0.measures.0", expected: "measureId", received: "prayer" },
  ]);
  expect(issuesOf({ notices: [{ ...notice, questions: ["S99"], date: "2026-02-30" }] })).toEqual([
    { code: "jsonWrongValue", path: "notices.0.date", expected: "date", received: "2026-02-30" },
    { code: "jsonWrongValue", path: "notices.0.questions.0", expected: "questionId", received: "S99" },
  ]);
  expect(issuesOf({ report: { approvedOn: "4月1日" } })).toEqual([
    { code: "jsonWrongValue", path: "report.approvedOn", expected: "date", received: "4月1日" },
  ]);
  expect(issuesOf({ services: {} })).toEqual([
    { code: "jsonWrongValue", path: "services", expected: "list", received: "{}" },
  ]);
});

test("a text of eighty characters is taken, one of eighty-one is too long", () => {
  const named = (length: number) => ({ report: { agency: "あ".repeat(length) } });
  expect(issuesOf(named(80))).toEqual([]);
  expect(issuesOf(named(81))).toEqual([{ code: "jsonTooLong", path: "report.agency", limit: 80, received: 81 }]);
});

test("lists end at their most", () => {
  const many = (count: number) => ({ services: Array.from({ length: count }, () => service) });
  expect(issuesOf(many(40))).toEqual([]);
  expect(issuesOf(many(41))).toEqual([
    { code: "insurerTooMany", list: "services", path: "services", limit: 40, received: 41 },
  ]);
  const plans = Array.from({ length: 11 }, (_, index) => `${index}`);
  expect(issuesOf({ services: [{ ...service, plans }] })).toEqual([
    { code: "insurerTooMany", list: "plans", path: "services.0.plans", limit: 10, received: 11 },
  ]);
});

test.each([
  ["a control character", "み\u0007ほん"],
  ["a line break", "み\nほん"],
  ["a turn of direction", "みほん\u202egnp.exe"],
  ["an isolate", "み\u2066ほん"],
  ["nothing wide", "み\u200bほん"],
  ["half a character", "み\ud800ほん"],
])("%s is refused", (_, provider) => {
  expect(issuesOf({ services: [{ ...service, provider }] })).toEqual([
    { code: "insurerText", path: "services.0.provider", received: provider },
  ]);
});

test("a set that is too large is not parsed", () => {
  expect(readInsurer(" ".repeat(400_001)).issues).toEqual([
    { code: "insurerTooLarge", limit: 400_000, received: 400_001 },
  ]);
  expect(readInsurer("{").issues[0]?.code).toBe("notJson");
});

test("a logo is checked by its bytes", () => {
  const withLogo = (logo: string): InsurerSet | null => read({ logo }).set;
  expect(withLogo(png(30, 8).toString("base64"))).not.toBeNull();
  expect(issuesOf({ logo: "AAAA" })).toEqual([{ code: "insurerLogo", fault: "notPng" }]);
});
