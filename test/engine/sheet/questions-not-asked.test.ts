import { questions } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { readProfile } from "../../../src/engine/sheet/profile";
import { readReplies } from "../../../src/engine/sheet/replies";

describe("a question that was not asked", () => {
  const read = (sheet: Partial<HearingSheet>) =>
    readReplies({ profile: {}, answers: {}, ...sheet }, readProfile({}).given, defaultParameters);
  const asked = (sheet: Partial<HearingSheet>) =>
    read(sheet).replies.flatMap(({ question, asked }) => (asked ? [question.id] : []));
  const core = questions.filter((question) => question.core).map(({ id }) => id);

  test("is one outside the core of a short form", () => {
    expect(asked({ form: "short" })).toEqual(core);
    expect(asked({ form: "full" })).toEqual(questions.map(({ id }) => id));
    expect(asked({})).toEqual(questions.map(({ id }) => id));
  });
  test("is one that an older template could not ask", () => {
    expect(asked({ notAsked: ["S18", "G17"] })).toEqual(
      questions.map(({ id }) => id).filter((id) => id !== "S18" && id !== "G17"),
    );
  });
  test("is none that is answered nevertheless", () => {
    const { replies } = read({ form: "short", notAsked: ["S18"], answers: { F01: "open", S18: "unknown" } });
    const found = replies.filter(({ question }) => question.id === "F01" || question.id === "S18");
    expect(found.map(({ asked }) => asked)).toEqual([true, true]);
  });
  test("is not said to be unanswered; how many there are is said once", () => {
    const { issues } = read({ form: "short" });
    expect(issues.filter(({ code }) => code === "unanswered")).toHaveLength(30);
    expect(issues.filter(({ code }) => code === "notAsked")).toEqual([{ code: "notAsked", questions: 42 }]);
  });
});
