import { assess } from "../../../src/engine/assess";
import type { QuestionId } from "../../../src/engine/catalogue";
import { answersBy, bestOption, near, parametersWith, repliesTo, valuesOf } from "../../support/engine";
import { defaultParameters } from "../../../src/engine/parameters/set";

const values = (but: Partial<Record<QuestionId, string | undefined>>, parameters = defaultParameters) =>
  valuesOf(repliesTo(answersBy(bestOption, but), { servers: 0, publicServers: 0 }), parameters);

/** 4 · (½ · the lowest + ½ · the mean) of S18, S19 and S20. */
test.each([
  ["full", "both", "withinTarget", 4],
  // ½ · 0.3 + ½ · 1.7/3 = 0.43333…
  ["main", "either", "partial", 4 * (0.3 / 2 + 1.7 / 3 / 2)],
  // ½ · 0 + ½ · 0.4/3
  ["dataOnly", "sameNetwork", "none", 4 * (0.4 / 3 / 2)],
  ["none", "sameNetwork", "none", 0],
])("%s, %s, %s: level %d", (scope, isolation, restoring, level) => {
  expect(values({ S18: scope, S19: isolation, S20: restoring }).get("backup.level")).toEqual(near(level));
});

test("an open question is nothing in place", () => {
  const found = values({ S18: "full", S19: undefined, S20: "unknown" });
  expect([found.get("backup.isolation"), found.get("backup.restoring")]).toEqual([0, 0]);
  // ½ · 0 + ½ · 1/3
  expect(found.get("backup.level")).toEqual(near(2 / 3));
});

test("a question that does not apply leaves the level to the others", () => {
  const found = values({ S18: "na:noServers", S19: "either", S20: "tested" });
  expect(found.get("backup.scope")).toBeNull();
  expect(found.get("backup.level")).toEqual(near(2.8));
});

test("where none applies the average firm stands in, at the level of the parameters", () => {
  const none = { S18: "na:noServers", S19: "na:noServers", S20: "na:noServers" };
  expect(values(none).get("backup.level")).toBe(2);
  expect(values(none).get("backup.factor")).toBe(1);
  expect(values(none, parametersWith({ "backup.neutral": 3 })).get("backup.factor")).toBe(0.8);
});

test.each([
  [0, 1.8],
  [0.5, 1.575],
  [1, 1.35],
  [1.75, 1.0875],
  [2, 1],
  [2.5, 0.9],
  [3, 0.8],
  [3.5, 0.725],
  [4, 0.65],
])("level %d: recovery × %d", (level, factor) => {
  expect(valuesOf([], undefined, { "backup.level": level }).get("backup.factor")).toEqual(near(factor));
});

test("a question that was not asked stands at half", () => {
  const replies = repliesTo({ S18: "full", S19: "both" }).map((reply) =>
    reply.question.id === "S20" ? { ...reply, asked: false } : reply,
  );
  // ½ · 0.5 + ½ · 2.5/3
  expect(valuesOf(replies).get("backup.level")).toEqual(near(4 * (0.25 + 2.5 / 6)));
});

describe("recovery", () => {
  test("falls by a tenth at most where only remarks confirm that backups do not apply", () => {
    const unverified = repliesTo(answersBy(bestOption)).map((reply) =>
      ["S18", "S19", "S20"].includes(reply.question.id) ? { ...reply, option: null, applicable: false } : reply,
    );
    const found = valuesOf(unverified);
    // nothing asked stands at level 2: × 1; open it is × 1.8. S5 has no other effect of these three
    expect([found.get("backup.factor"), found.get("backup.factorOpen")]).toEqual([1, 1.8]);
    expect(found.get("s5.recovery")).toEqual(near(0.9 * 1.8 * found.get("s5.severity")));
  });

  const factorsWith = (but: Partial<Record<QuestionId, string>>) => {
    const { scenarios } = assess({ profile: {}, answers: answersBy(bestOption, but) }, defaultParameters);
    const found = scenarios.find(({ id }) => id === "ransomware");
    if (!found) throw new Error("No ransomware");
    return found.basis.factors;
  };

  test("is severity times the factor of backups, which do not act on severity of ransomware itself", () => {
    const [best, worst] = [factorsWith({}), factorsWith({ S18: "none", S19: "sameNetwork", S20: "none" })];
    expect(worst.severity).toBe(best.severity);
    expect(best.recovery).toEqual(near(best.severity * 0.65));
    expect(worst.recovery).toEqual(near(best.severity * 1.8));
  });
});
