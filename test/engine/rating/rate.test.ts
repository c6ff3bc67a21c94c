import type { CatalogueQuestion, QuestionId } from "../../../src/engine/catalogue";
import { defaultParameters, type ParameterSet } from "../../../src/engine/parameters/set";
import { rate as rateValues } from "../../../src/engine/rating/rate";
import type { Reply } from "../../../src/engine/sheet/replies";
import {
  answersBy,
  bestOption,
  madeUpReply,
  near,
  parametersWith,
  repliesTo,
  valuesOf,
  worstOption,
  type MadeUpStep,
} from "../../support/engine";

const rate = (replies: readonly Reply[], parameters: ParameterSet) => rateValues(valuesOf(replies, parameters));

type Weight = CatalogueQuestion["weight"];
const reply = (
  weight: Weight,
  step: MadeUpStep,
  viewpoint: CatalogueQuestion["viewpoint"] = "governance",
  id: QuestionId = "G01",
) => madeUpReply({ id, weight, viewpoint }, step);

const viewpoint = (replies: readonly Reply[], id = "governance", parameters: ParameterSet = defaultParameters) => {
  const found = rate(replies, parameters).viewpoints.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No viewpoint ${id}`);
  return found;
};

describe("the score of a viewpoint", () => {
  test("is 100 · Σ weight·step / Σ weight", () => {
    expect(viewpoint([reply(4, 0.75), reply(2, 0.3), reply(3, 1)]).score).toEqual(near(73.333333));
  });
  test("counts an open question as 0", () => {
    expect(viewpoint([reply(3, 1), reply(1, null)]).score).toBe(75);
  });
  test("leaves out a question that does not apply", () => {
    expect(viewpoint([reply(3, 0.5), reply(5, "notApplicable")]).score).toBe(50);
  });
  test("is null, with no grade or range, where nothing applies", () => {
    expect(viewpoint([reply(5, "notApplicable")])).toEqual({
      id: "governance",
      score: null,
      grade: null,
      range: null,
      cappedBy: [],
      openCaps: [],
      answered: 0,
    });
  });
  test("is rounded to six decimals before it meets a threshold", () => {
    expect(viewpoint([reply(2, 1), reply(1, 0)]).score).toBe(66.666667);
  });
});

describe("the range", () => {
  test("has every open question at its worst and at its best", () => {
    expect(viewpoint([reply(4, 0.5), reply(2, null), reply(2, 1)]).range).toEqual([50, 75]);
  });
  test("is the score alone where everything is answered", () => {
    expect(viewpoint([reply(4, 0.5)]).range).toEqual([50, 50]);
  });
  test("of the whole weighs the viewpoints' ends", () => {
    const { overall } = rate([reply(1, null), reply(1, 0.5, "facility")], defaultParameters);
    expect(overall.range).toEqual([near(14.285714), near(85.714286)]);
  });
});

describe("a question that was not asked", () => {
  const replies = [reply(4, 0.5), reply(2, null), reply(2, 1), reply(4, "notAsked"), reply(4, "notAsked")];
  test("is in no score and no share answered", () => {
    // 4 · 0.5 + 2 · 1 of 8
    expect(viewpoint(replies)).toMatchObject({ score: 50, answered: 0.75 });
  });
  test("widens the range at its worst and at its best", () => {
    // 4 of 16, and 4 + 2 + 8 of 16
    expect(viewpoint(replies).range).toEqual([25, 87.5]);
  });
  test("leaves no score, and the range from 0 to 100, where it stands alone", () => {
    const { overall, viewpoints } = rate([reply(1, "notAsked"), reply(1, 1, "facility")], defaultParameters);
    expect(viewpoints[0]).toMatchObject({ score: null, grade: null, range: [0, 100] });
    // the score is the facility's alone; the range weighs 25 and 10
    expect(overall).toMatchObject({ score: 100, range: [near(28.571429), 100], answered: 1 });
  });
  test("neither caps nor is named as open", () => {
    const rating = viewpoint([reply(5, "notAsked"), ...Array.from({ length: 10 }, () => reply(5, 1))]);
    expect(rating).toMatchObject({ grade: "A", cappedBy: [], openCaps: [] });
  });
});

describe("the grade", () => {
  test.each([
    ["exactly on the edge of A", 0.85, "A"],
    ["just below", 0.8499, "B"],
    ["exactly on the edge of D", 0.3, "D"],
  ])("%s", (_, step, expected) => {
    expect(viewpoint([reply(1, step)]).grade).toBe(expected);
  });
  test("is given with exactly 60 % of the weight answered", () => {
    const rating = viewpoint([reply(3, 1), reply(2, null)]);
    expect(rating.answered).toBe(0.6);
    expect(rating.grade).toBe("C");
  });
  test("is given where 60 % comes out of divisions that are not exact", () => {
    const replies = [reply(3, 1), reply(3, 1), reply(3, 1), reply(5, null), reply(1, null)];
    expect(viewpoint(replies).grade).toBe("C");
  });
  test("is withheld below, and the score stays", () => {
    const rating = viewpoint([reply(4, 1), reply(3, null)]);
    expect(rating.grade).toBeNull();
    expect(rating.score).toEqual(near(57.142857));
  });
  test("does not count questions that do not apply as unanswered", () => {
    expect(viewpoint([reply(1, 1), reply(5, "notApplicable")]).answered).toBe(1);
  });
  test("needs as much answered as the parameter says", () => {
    const replies = [reply(4, 1), reply(3, null)];
    expect(viewpoint(replies, "governance", parametersWith({ "grade.minAnswered": 0.5 })).grade).toBe("C");
  });
});

describe("a question that caps, with nothing in place", () => {
  const replies = [reply(5, 0, "governance", "G07"), ...Array.from({ length: 10 }, () => reply(5, 1))];
  const whole = rate([...replies, reply(5, 1, "network"), reply(5, 1, "server")], defaultParameters);

  test("caps the grade of its viewpoint at C and leaves the score", () => {
    const rating = viewpoint(replies);
    expect(rating).toMatchObject({ score: near(90.909091), grade: "C", cappedBy: ["G07"] });
  });
  test("caps the whole at C", () => {
    expect(whole.overall).toMatchObject({ grade: "C", cappedBy: ["G07"] });
    expect(whole.overall.score).toBeGreaterThan(95);
  });
  test("leaves the other viewpoints alone", () => {
    expect(whole.viewpoints.find(({ id }) => id === "network")).toMatchObject({ grade: "A", cappedBy: [] });
  });
  test("never lifts a grade below C", () => {
    expect(viewpoint([reply(5, 0), reply(1, 1)]).grade).toBe("E");
  });
  test("does not cap while it is open, but is named", () => {
    const rating = viewpoint([reply(5, null, "governance", "G07"), ...Array.from({ length: 10 }, () => reply(5, 1))]);
    expect(rating).toMatchObject({ grade: "A", cappedBy: [], openCaps: ["G07"] });
  });
  test("does not cap where it does not apply", () => {
    expect(viewpoint([reply(5, "notApplicable"), reply(1, 1)])).toMatchObject({ grade: "A", cappedBy: [] });
  });
  test("does not cap at any step above 0", () => {
    expect(viewpoint([reply(5, 0.25), ...Array.from({ length: 10 }, () => reply(5, 1))]).grade).toBe("A");
  });
});

test("a question of no cap does not, whatever it weighs", () => {
  expect(viewpoint([reply(5, 0), ...Array.from({ length: 10 }, () => reply(5, 1))]).grade).toBe("A");
});

describe("the whole", () => {
  const scored = [
    reply(1, 0.8),
    reply(1, 0.6, "network"),
    reply(1, 0.5, "client"),
    reply(1, 0.4, "server"),
    reply(1, 1, "facility"),
  ];
  test("weighs the viewpoints 25, 20, 20, 25, 10", () => {
    const expected = 0.25 * 80 + 0.2 * 60 + 0.2 * 50 + 0.25 * 40 + 0.1 * 100;
    expect(rate(scored, defaultParameters).overall.score).toEqual(near(expected));
  });
  test("drops a viewpoint with nothing applicable and weighs the rest anew", () => {
    const expected = (0.25 * 80 + 0.2 * 60 + 0.2 * 50 + 0.1 * 100) / 0.75;
    const left = scored.filter(({ question }) => question.viewpoint !== "server");
    expect(rate([...left, reply(5, "notApplicable", "server")], defaultParameters).overall.score).toBeCloseTo(
      expected,
      6,
    );
  });
  test("has no score where nothing applies at all", () => {
    expect(rate([reply(5, "notApplicable")], defaultParameters).overall).toMatchObject({ score: null, grade: null });
  });
  test("has no score where only viewpoints of weight 0 apply", () => {
    const parameters = parametersWith({ "weight.facility": 0 });
    expect(rate([reply(1, 1, "facility")], parameters).overall).toMatchObject({
      score: null,
      grade: null,
      range: null,
    });
  });
  test("is graded by the weight answered over all viewpoints", () => {
    const replies = [reply(3, 1), reply(2, null, "network")];
    expect(rate(replies, defaultParameters).overall.answered).toBe(0.6);
  });
});

describe("the catalogue's sheets", () => {
  test("everything at its best is 100 points and A throughout", () => {
    const { overall, viewpoints } = rate(repliesTo(answersBy(bestOption)), defaultParameters);
    for (const rating of [overall, ...viewpoints])
      expect(rating).toMatchObject({ score: 100, grade: "A", answered: 1 });
  });
  /** Of a firm of 50 persons with a server or two, remote access and 2,500 persons held; no cards, plant or sales online. */
  const limiting = [
    ...["G07", "N02", "N03", "N17", "C01", "C07", "C09", "S01", "S05"],
    ...["S08", "S09", "S10", "S11", "S18", "S19", "S22"],
  ];
  test("everything at its worst is 0 points and E, limited by every question that matters to the firm", () => {
    const { overall } = rate(repliesTo(answersBy(worstOption)), defaultParameters);
    expect(overall).toMatchObject({ score: 0, grade: "E", cappedBy: limiting });
  });
  test("a blank sheet is 0 to 100 points, without a grade", () => {
    const { overall } = rate(repliesTo({}), defaultParameters);
    expect(overall).toMatchObject({ score: 0, grade: null, range: [0, 100], answered: 0, cappedBy: [] });
    expect(overall.openCaps).toEqual(limiting);
  });
});
