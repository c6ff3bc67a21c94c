import {
  assess,
  defaultParameters,
  queryPoints,
  type HearingSheet,
  type QueryPoint,
  type QuestionPoint,
} from "../../../src/engine";
import { retailer } from "../../support/customers";

const pointsOf = (sheet: HearingSheet): readonly QueryPoint[] => queryPoints(sheet, assess(sheet, defaultParameters));
const named = (points: readonly QueryPoint[], name: string): QueryPoint | undefined =>
  points.find((point) => (point.subject === "question" ? point.question : point.variable) === name);

const profile = { ...retailer.profile, customer: "みほん", date: "2026-04-01" };

test("an open answer is missing: with the incidents it bears on most, and whether insurers ask for it", () => {
  const points = pointsOf({ profile, answers: {} });
  // whether backups are apart: recovery from ransomware hangs on it, and G-4 asks for it
  expect(named(points, "S19")).toMatchObject({ kind: "missing", code: "unanswered", decides: true });
  const [first] = (named(points, "S19") as QuestionPoint).scenarios;
  expect(first).toBe("ransomware");
  expect(named(points, "G10")).toMatchObject({ kind: "missing", decides: false });
  for (const point of points) if (point.subject === "question") expect(point.scenarios.length).toBeLessThanOrEqual(2);
});

test("only incidents that can happen are named", () => {
  const without = { ...profile, hasWebsite: false, webSales: 0, publicServers: 0 };
  const scenarios = pointsOf({ profile: without, answers: {} }).flatMap((point) =>
    point.subject === "question" ? point.scenarios : [],
  );
  expect(scenarios).not.toContain("web-defacement");
});

test("what the customer wrote and nobody can read is unclear, in the customer's own words", () => {
  const points = pointsOf({ profile: { ...profile, staff: "およそ百から" }, answers: { G01: "more or less" } });
  expect(named(points, "staff")).toMatchObject({ kind: "unclear", code: "notANumber", received: "およそ百から" });
  expect(named(points, "G01")).toMatchObject({ kind: "unclear", code: "notAnOption", received: "more or less" });
});

test("entries that cannot both be right contradict each other", () => {
  const points = pointsOf({ profile: { ...profile, publicServers: 5, servers: 2 }, answers: {} });
  expect(named(points, "publicServers")).toMatchObject({ kind: "contradiction", other: "servers" });
});

test("a company without name or date is asked for them, and for its industry; a number may be rough", () => {
  const points = pointsOf({ profile: { revenue: 1e9 }, answers: {} });
  for (const name of ["customer", "date", "industry"]) expect(named(points, name)?.code).toBe("leftOut");
  expect(named(points, "staff")?.code).toBe("assumed");
  expect(named(points, "revenue")).toBeUndefined();
});

test("by kind, then in the order of the sheet; each cell once", () => {
  const points = pointsOf({ profile: { ...profile, staff: "?", webSales: 2e12, revenue: 1e9 }, answers: { N01: "?" } });
  const kinds = points.map(({ kind }) => kind);
  expect(kinds).toEqual(
    [...kinds].sort(
      (a, b) => ["missing", "unclear", "contradiction"].indexOf(a) - ["missing", "unclear", "contradiction"].indexOf(b),
    ),
  );
  const names = points.map((point) => (point.subject === "question" ? point.question : point.variable));
  expect(new Set(names).size).toBe(names.length);
  const missing = points.flatMap((point) =>
    point.kind === "missing" && point.subject === "question" ? [point.question] : [],
  );
  expect(missing.slice(0, 3)).toEqual(["G01", "G02", "G03"]);
});

test("what is remarkable of a result is for the underwriter alone", () => {
  const codes = pointsOf({ profile, answers: {} }).map(({ code }) => code as string);
  for (const code of ["dominant", "largeLoss", "understood", "limited", "allBest"]) expect(codes).not.toContain(code);
});
