import type { QuestionId } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { notApplicableReason, notApplicableReply } from "../../../src/engine/sheet/hearing-sheet";
import { readProfile } from "../../../src/engine/sheet/profile";
import { readReplies } from "../../../src/engine/sheet/replies";
import type { Profile } from "../../support/engine";
import { readOne, remarked } from "./one-reply";

describe("not applicable for a ready reason", () => {
  const noServers = { servers: 0, publicServers: 0 };

  test("drops the question where facts of the profile verify it", () => {
    expect(remarked("S01", "na:noServers", "", noServers)).toEqual({
      applicable: false,
      applicableOpen: false,
      issues: [],
    });
  });

  test.each([{}, { servers: 0 }, { publicServers: 0 }, { servers: "不明", publicServers: 0 }])(
    "stays open while %j does not verify it and no remark confirms it",
    (profile) => {
      expect(remarked("S01", "na:noServers", " ", profile)).toEqual({
        applicable: true,
        applicableOpen: true,
        issues: [
          {
            code: "reasonUnconfirmed",
            question: "S01",
            weight: 5,
            reason: "noServers",
            facts: ["servers", "publicServers"],
          },
        ],
      });
    },
  );

  test("drops the question, within a limit, where a remark confirms it", () => {
    expect(remarked("S01", "na:noServers", "電話で確認")).toEqual({
      applicable: false,
      applicableOpen: true,
      issues: [{ code: "reasonUnverified", question: "S01", reason: "noServers" }],
    });
  });

  test.each<[QuestionId, string, Profile]>([
    ["S03", "noWebsite", { hasWebsite: false }],
    ["N08", "noPublicSystem", { publicServers: 0, hasWebsite: false }],
    ["S06", "noDatabase", { personsHeld: 0 }],
    ["S13", "noCards", { cards: 0 }],
    ["S21", "noServers", noServers],
  ])("%s %s is verified by %j", (question, reason, profile) => {
    expect(remarked(question, `na:${reason}`, "", profile).applicableOpen).toBe(false);
  });

  test.each<[QuestionId, string]>([
    ["N11", "noDomain"],
    ["S22", "noDirectory"],
  ])("%s %s is asked for by no fact, so that nothing verifies it", (question, reason) => {
    expect(remarked(question, `na:${reason}`, "", noServers).issues).toMatchObject([
      { code: "reasonUnconfirmed", facts: [] },
    ]);
  });

  test("a value that stands in for the customer's verifies nothing", () => {
    const { given } = readProfile({}, { cards: 0 });
    const { replies } = readReplies({ profile: {}, answers: { S13: "na:noCards" } }, given, defaultParameters);
    expect(replies.find(({ question }) => question.id === "S13")?.applicable).toBe(true);
  });
});

test("a reason in the customer's own words will do where the question takes one in the remark", () => {
  expect(readOne("N02", "na:機器を持たない").applicable).toBe(false);
});

test.each(["na:", "na:stated"])(
  "%p of a question that takes ready reasons only names none, and is open",
  (received) => {
    expect(readOne("N03", received)).toEqual({
      option: null,
      applicable: true,
      issues: [{ code: "reasonNotPicked", question: "N03", weight: 5, reasons: ["noRemoteAccess"] }],
    });
  },
);

test.each(["na:在宅勤務がない", "na:noCards"])(
  "%p is none of the reasons of a question that takes ready ones only, and open",
  (received) => {
    expect(readOne("N03", received)).toEqual({
      option: null,
      applicable: true,
      issues: [{ code: "notAnOption", question: "N03", weight: 5, received }],
    });
  },
);

test.each(["na:", "na:   ", "na:stated"])("%p lacks its reason, and is open", (received) => {
  expect(readOne("N02", received)).toEqual({
    option: null,
    applicable: true,
    issues: [{ code: "reasonMissing", question: "N02", weight: 5 }],
  });
});

test("a question that applies to everybody stays open", () => {
  expect(readOne("C01", "na:noServers")).toEqual({
    option: null,
    applicable: true,
    issues: [{ code: "alwaysApplicable", question: "C01", weight: 5, received: "noServers" }],
  });
});

describe("a reason the profile denies is reported, and open while no remark confirms it", () => {
  test.each<[QuestionId, string, Profile, string, number]>([
    ["S03", "noWebsite", { webSales: 5 }, "webSales", 5],
    ["S03", "noWebsite", { hasWebsite: true }, "hasWebsite", 1],
    ["S06", "noDatabase", { personsHeld: 9 }, "personsHeld", 9],
    ["S06", "noDatabase", { largestDatabase: 9 }, "largestDatabase", 9],
    ["S13", "noCards", { cards: 7 }, "cards", 7],
    ["S13", "noCards", { "kinds.card": true }, "kinds.card", 1],
    ["S01", "noServers", { servers: 2 }, "servers", 2],
    ["S01", "noServers", { publicServers: 2 }, "publicServers", 2],
    ["N08", "noPublicSystem", { publicServers: 1 }, "publicServers", 1],
    ["N08", "noPublicSystem", { webSales: 5 }, "webSales", 5],
    ["N08", "noPublicSystem", { hasWebsite: true }, "hasWebsite", 1],
  ])("%s %s against %j", (question, reason, profile, variable, received) => {
    const { applicable, issues } = readOne(question, `na:${reason}`, profile);
    expect(applicable).toBe(true);
    expect(issues).toMatchObject([
      { code: "reasonDenied", question, reason, variable, received },
      { code: "reasonUnconfirmed", question, reason },
    ]);
    expect(remarked(question, `na:${reason}`, "確認済み", profile)).toMatchObject({
      applicable: false,
      applicableOpen: true,
    });
  });

  test.each<[QuestionId, string, Profile]>([
    ["S03", "noWebsite", { webSales: 0, hasWebsite: false }],
    ["S06", "noDatabase", { personsHeld: 0 }],
    ["S13", "noCards", { cards: 0 }],
  ])("%s %s is not denied by %j", (question, reason, profile) => {
    expect(readOne(question, `na:${reason}`, profile).issues).toEqual([]);
  });
});

describe("the text of a not-applicable reply", () => {
  test("carries its reason both ways", () => {
    expect(notApplicableReason(notApplicableReply("noCards"))).toBe("noCards");
  });
  test("is told from any other reply", () => {
    expect(notApplicableReason("nap")).toBeNull();
    expect(notApplicableReason("na:")).toBe("");
  });
});

describe("a reason to be stated in the remark", () => {
  const na = (remark?: string) =>
    readReplies(
      { profile: {}, answers: { N02: "na:stated" }, ...(remark === undefined ? {} : { remarks: { N02: remark } }) },
      readProfile({}).given,
      defaultParameters,
    );
  const issuesOfN02 = (remark?: string) =>
    na(remark).issues.filter((issue) => "question" in issue && issue.question === "N02");

  test("is missing where the remark is empty: the question stays open", () => {
    expect(issuesOfN02()).toEqual([{ code: "reasonMissing", question: "N02", weight: 5 }]);
    expect(issuesOfN02("  ")).toEqual([{ code: "reasonMissing", question: "N02", weight: 5 }]);
    expect(na().replies.find(({ question }) => question.id === "N02")?.applicable).toBe(true);
  });

  test("is the remark", () => {
    expect(issuesOfN02("社外との接続機器がない")).toEqual([
      { code: "reasonUnverified", question: "N02", reason: "社外との接続機器がない" },
    ]);
    expect(na("機器がない").replies.find(({ question }) => question.id === "N02")?.applicable).toBe(false);
  });
});
