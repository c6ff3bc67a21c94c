import { questions } from "../../../src/engine/catalogue";
import { readProfile } from "../../../src/engine/sheet/profile";
import { readReplies } from "../../../src/engine/sheet/replies";
import { answersBy, bestOption, parametersWith, type Profile } from "../../support/engine";
import { read, readOne } from "./one-reply";

test("there is a reply to every question, in the order of the catalogue", () => {
  expect(read({}).replies.map(({ question }) => question.id)).toEqual(questions.map(({ id }) => id));
});

test("an option is chosen by its id, spaces around it ignored", () => {
  expect(readOne("N02", " within30 ")).toEqual({ option: "within30", applicable: true, issues: [] });
});

test.each([undefined, "", "  "])("%p is unanswered, and open", (received) => {
  expect(readOne("N02", received)).toEqual({
    option: null,
    applicable: true,
    issues: [{ code: "unanswered", question: "N02", weight: 5 }],
  });
});

test("unknown is open, and told apart from blank", () => {
  expect(readOne("N02", "unknown")).toEqual({
    option: null,
    applicable: true,
    issues: [{ code: "unknown", question: "N02", weight: 5 }],
  });
});

test.each(["often", "WITHIN30", "constructor", "G01"])("%p is no option, and open", (received) => {
  expect(readOne("N02", received)).toEqual({
    option: null,
    applicable: true,
    issues: [{ code: "notAnOption", question: "N02", weight: 5, received }],
  });
});

describe("an option the profile denies is reported, and stands", () => {
  test.each<[Profile, string, number]>([
    [{ cards: 7 }, "cards", 7],
    [{ "kinds.card": true }, "kinds.card", 1],
  ])("no card data held against %j", (profile, variable, received) => {
    expect(readOne("S13", "notHeld", profile)).toEqual({
      option: "notHeld",
      applicable: true,
      issues: [{ code: "optionDenied", question: "S13", option: "notHeld", variable, received }],
    });
  });
  test.each<[string, Profile]>([
    ["notHeld", { cards: 0, "kinds.card": false }],
    ["notHeld", {}],
    ["compliant", { cards: 7, "kinds.card": true }],
  ])("%s is not denied by %j", (option, profile) => {
    expect(readOne("S13", option, profile).issues).toEqual([]);
  });
});

describe("every answer at its best", () => {
  const allBest = (count: number) => {
    const chosen = new Set(questions.slice(0, count).map(({ id }) => id));
    return read(answersBy((question) => (chosen.has(question.id) ? bestOption(question) : undefined))).issues.filter(
      ({ code }) => code === "allBest",
    );
  };
  test("is suspicious from 20 answers on", () => {
    expect(allBest(20)).toEqual([{ code: "allBest", answered: 20 }]);
    expect(allBest(72)).toEqual([{ code: "allBest", answered: 72 }]);
  });
  test("is too little to say below", () => {
    expect(allBest(19)).toEqual([]);
  });
  test("is suspicious from the number the parameters name", () => {
    const few = answersBy((question) => (question.viewpoint === "facility" ? bestOption(question) : undefined));
    const { issues } = readReplies(
      { profile: {}, answers: few },
      readProfile({}).given,
      parametersWith({ "warn.allBest": 6 }),
    );
    expect(issues).toContainEqual({ code: "allBest", answered: 6 });
  });
  test("is not said of a sheet with one weaker answer", () => {
    expect(read(answersBy(bestOption, { F06: "announced" })).issues).toEqual([]);
  });
});
