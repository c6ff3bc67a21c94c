import { caps, defaultParameters, type QuestionId } from "../../../src/engine";
import { evaluateSheet, understand } from "../../../src/engine/assess";
import { answersBy, bestOption, type Profile } from "../../support/engine";

/** A firm to which no cap matters, whatever it answers but the four that matter to everybody. */
const exempt: Profile = {
  ...{ industry: "E", staff: 10, revenue: 1e9, servers: 0, publicServers: 0, pcs: 10, remoteAccess: false, ot: false },
  ...{ hasWebsite: true, webSales: 0, slaPartners: 0, personsHeld: 500, largestDatabase: 500, cards: 0, sensitive: 0 },
};
/** One that best answers are given for, but one reply. */
const ratingOf = (question: QuestionId, option: string, profile: Profile) =>
  evaluateSheet(
    understand(
      { profile: { ...exempt, ...profile }, answers: answersBy(bestOption, { [question]: option }) },
      defaultParameters,
    ),
  );
const capOf = (...reply: Parameters<typeof ratingOf>) => ratingOf(...reply).caps.map(({ grade }) => grade);

/** By the specification's table D1: the reply, the nearest one that does not cap, whom it matters to and whom not. */
const rows: readonly (readonly [
  question: QuestionId,
  reply: string,
  better: string,
  matters: Profile,
  not: Profile | null,
  grade: "C" | "D",
])[] = [
  ["N03", "none", "some", { remoteAccess: true, staff: 299 }, { remoteAccess: false, staff: 299 }, "C"],
  ["N03", "none", "some", { remoteAccess: "不明" }, null, "C"],
  ["N03", "none", "some", { remoteAccess: true, staff: 300 }, { remoteAccess: false, staff: 300 }, "D"],
  ["N03", "none", "some", { remoteAccess: true, ot: true }, { remoteAccess: false, ot: true }, "D"],
  ["C07", "passwordRule", "some", {}, null, "C"],
  ["C07", "none", "some", {}, null, "C"],
  ["S05", "shared", "listed", { servers: 1 }, { servers: 0 }, "C"],
  ["S22", "daily", "dedicated", { staff: 50 }, { staff: 49 }, "C"],
  ["N02", "irregular", "within90", {}, null, "C"],
  ["S01", "irregular", "within90", { servers: 1 }, { servers: 0 }, "C"],
  ["C09", "unplanned", "scheduled", {}, null, "C"],
  ["C01", "gaps", "individual", {}, null, "C"],
  ["S21", "none", "some", { servers: 5 }, { servers: 4 }, "C"],
  ["S18", "none", "dataOnly", { servers: 1 }, { servers: 0, staff: 19 }, "D"],
  ["S18", "none", "dataOnly", { staff: 20 }, null, "D"],
  ["S19", "sameNetwork", "separateLogin", { servers: 1 }, { servers: 0, staff: 19 }, "C"],
  ["S19", "sameNetwork", "separateLogin", { staff: 20 }, null, "C"],
  ["S20", "none", "partial", { staff: 100 }, { staff: 99, servers: 1 }, "C"],
  ["N08", "none", "procedure", { webSales: 100e6 }, { webSales: 99e6 }, "C"],
  // a tenth of sales, though of less than 100 million
  ["N08", "none", "procedure", { revenue: 500e6, webSales: 50e6 }, { revenue: 500e6, webSales: 49e6 }, "C"],
  ["N08", "none", "procedure", { slaPartners: 1 }, { slaPartners: 0 }, "C"],
  ...(["S08", "S09", "S10", "S11"] as const).flatMap((id) => {
    const better = { S08: "loginOnly", S09: "short", S10: "manual", S11: "collected" }[id];
    return [
      [id, "none", better, { personsHeld: 1_000, largestDatabase: 1_000 }, { largestDatabase: 499 }, "C"],
      [id, "none", better, { cards: 1 }, { cards: 0 }, "C"],
      [id, "none", better, { sensitive: 1 }, { sensitive: 0 }, "C"],
    ] as const;
  }),
  ["S13", "neither", "compliant", { cards: 1 }, { cards: 0 }, "D"],
  ["G07", "none", "contacts", { staff: 20 }, { staff: 19 }, "C"],
  ["N16", "shared", "partial", { ot: true }, { ot: false }, "C"],
  ["N17", "untracked", "listed", {}, null, "C"],
];

test("every question with a cap is tried, and no other", () => {
  expect(new Set(caps.map(({ question }) => question))).toEqual(new Set(rows.map(([question]) => question)));
});

test.each(rows)("%s at %s caps, at %s not; %j, not %j: %s", (question, reply, better, matters, not, grade) => {
  expect(capOf(question, reply, matters)).toEqual([grade]);
  expect(capOf(question, better, matters)).toEqual([]);
  if (not) expect(capOf(question, reply, not)).toEqual([]);
});

test.each(rows)(
  "%s at %s limits the whole and its viewpoint, whose scores stay",
  (question, reply, _, matters, __, grade) => {
    const { overall, viewpoints } = ratingOf(question, reply, matters).rating;
    expect(overall).toMatchObject({ grade, cappedBy: [question] });
    expect(overall.score).toBeGreaterThan(85);
    expect(viewpoints.filter(({ cappedBy }) => cappedBy.length > 0)).toMatchObject([{ cappedBy: [question] }]);
  },
);

test.each(caps)("$question does not cap while it is open, and is named", ({ question }) => {
  const everything: Profile = {
    ...{ staff: 300, servers: 5, remoteAccess: true, ot: true, webSales: 1e9, cards: 1, sensitive: 1 },
    ...{ personsHeld: 1_000, largestDatabase: 1_000 },
  };
  const { rating, caps: found } = evaluateSheet(
    understand(
      { profile: { ...exempt, ...everything }, answers: answersBy(bestOption, { [question]: "unknown" }) },
      defaultParameters,
    ),
  );
  expect(found).toEqual([]);
  expect(rating.overall.openCaps).toEqual([question]);
});

test("two replies at once are both named, and the lower grade is left", () => {
  const { rating, caps: found } = evaluateSheet(
    understand(
      { profile: { ...exempt, cards: 1 }, answers: answersBy(bestOption, { S13: "neither", N02: "irregular" }) },
      defaultParameters,
    ),
  );
  expect(found).toEqual([
    { question: "N02", grade: "C" },
    { question: "S13", grade: "D" },
  ]);
  expect(rating.overall.grade).toBe("D");
});
