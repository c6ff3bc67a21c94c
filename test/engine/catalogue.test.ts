import {
  guidanceIds,
  isQuestionId,
  type logAxes,
  measureIds,
  notApplicableReasons,
  questionById,
  questions,
  viewpointIds,
  type CatalogueQuestion,
  type QuestionId,
} from "../../src/engine/catalogue";

const ids = questions.map((question) => question.id);
const additions: readonly QuestionId[] = ["G15", "G16", "N13", "N14", "C09", "S17"];
const weightOf = (id: QuestionId) => questionById[id].weight;
const levelsOf = (id: QuestionId) => questionById[id].options.map((option) => option.logLevel);
const idsWhere = (predicate: (question: CatalogueQuestion) => boolean) =>
  questions.filter(predicate).map((question) => question.id);

describe("the question catalogue", () => {
  test("has 72 questions, viewpoint by viewpoint, numbered with one gap: three others took the place of S07", () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
    expect(ids).toEqual([
      ...numbered("G", 19),
      ...numbered("N", 17),
      ...numbered("C", 9),
      ...numbered("S", 22).filter((id) => id !== "S07"),
      ...numbered("F", 6),
    ]);
    expect(ids).toHaveLength(72);
  });

  test("puts every question under the viewpoint its letter stands for, in the order of the viewpoints", () => {
    const letters = { governance: "G", network: "N", client: "C", server: "S", facility: "F" };
    for (const question of questions) expect(question.id[0]).toBe(letters[question.viewpoint]);
    const order = questions.map((question) => viewpointIds.indexOf(question.viewpoint));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("has ids that are unique without regard to case, among questions and within each question's options", () => {
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    for (const { options } of questions) {
      expect(new Set(options.map((option) => option.id.toLowerCase())).size).toBe(options.length);
      for (const option of options) expect(option.id).toMatch(/^[a-z][A-Za-z0-9]{1,15}$/);
    }
  });

  test.each(questions)("$id has 3 to 5 options, best first, falling from 1 to 0", ({ options }) => {
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(options.length).toBeLessThanOrEqual(5);
    expect(options[0]?.step).toBe(1);
    expect(options.at(-1)?.step).toBe(0);
    options.slice(1).forEach((option, index) => expect(option.step).toBeLessThan(options[index]!.step));
  });

  test.each(questions)("$id has a whole weight of 1 to 5", ({ weight }) => {
    expect([1, 2, 3, 4, 5]).toContain(weight);
  });

  test("lists no reason of not applicable twice, `stated` last, and uses every reason", () => {
    for (const { notApplicable } of questions) {
      expect(new Set(notApplicable).size).toBe(notApplicable.length);
      if (notApplicable.includes("stated")) expect(notApplicable.at(-1)).toBe("stated");
    }
    const used = new Set(questions.flatMap((question) => question.notApplicable));
    expect([...used].sort()).toEqual([...notApplicableReasons].sort());
  });

  test("uses every measure and every guidance, and no other", () => {
    expect([...new Set(questions.map((question) => question.measure))].sort()).toEqual([...measureIds].sort());
    expect([...new Set(questions.map((question) => question.guidance))].sort()).toEqual([...guidanceIds].sort());
  });

  test("is found by id, and a text that is no id is told apart", () => {
    for (const question of questions) expect(questionById[question.id]).toBe(question);
    expect(isQuestionId("S17")).toBe(true);
    for (const text of ["S07", "S23", "g01", "", "toString", "__proto__"]) expect(isQuestionId(text)).toBe(false);
  });
});

describe("corrections to the draft", () => {
  test("the ten key controls", () => {
    expect(idsWhere((question) => question.key === true)).toEqual([
      ...["N02", "N03", "N08", "N17"],
      ...["C01", "C07"],
      ...["S01", "S05", "S21", "S22"],
    ]);
  });

  /** Amendment 30: what the short form asks for. */
  test("the thirty questions of the core", () => {
    expect(new Set(idsWhere((question) => question.core === true))).toEqual(
      new Set([
        ...["N02", "N03", "N08", "N16", "N17", "C01", "C07", "C09"],
        ...["S01", "S05", "S08", "S09", "S10", "S11", "S13", "S18", "S19", "S20", "S21", "S22"],
        ...["G05", "G06", "G07", "G09", "G16", "N01", "N05", "C02", "S03", "F02"],
      ]),
    );
  });

  /** Section D of the loss model's second edition. */
  test.each([
    ["caps", "N03 C07 S05 S22 N02 S01 C09 C01 S21 S18 S19 S20 N08 S08 S09 S10 S11 S13 G07 N16 N17"],
    ["gates", "N03 C07 S05 S18 S19 S20 C01 S21 N02 S01 C09 S13 N16"],
  ])("every question of the %s is of the core", (_, named) => {
    for (const id of named.split(" ") as QuestionId[]) expect([id, questionById[id].core]).toEqual([id, true]);
  });

  test("log levels", () => {
    for (const id of ["N10", "S09", "C08"] as const) {
      expect(questionById[id].options.map((option) => option.id)).toEqual([
        "year",
        "halfYear",
        "quarter",
        "short",
        "none",
      ]);
      expect(levelsOf(id)).toEqual([4, 3, 2, 1, 0]);
    }
    expect(levelsOf("S08")).toEqual([4, 3, 1, 0]);
    expect(levelsOf("N05")).toEqual([4, 3, 1, 0]);
    expect(levelsOf("S10")).toEqual([4, 3, 1, 0]);
    expect(levelsOf("S11")).toEqual(questionById.S11.options.map((option) => option.step * 4));
    expect(levelsOf("S11")).toEqual([4, 3, 2, 1, 0]);
  });

  test("log axes: levels stand exactly on the questions of an axis", () => {
    const axis = (name: (typeof logAxes)[number]) => idsWhere((question) => question.logAxis === name);
    expect(axis("collect")).toEqual(["C08", "S08"]);
    expect(axis("retain")).toEqual(["N10", "S09"]);
    expect(axis("monitor")).toEqual(["N05", "S10"]);
    expect(axis("analyse")).toEqual(["S11"]);
    for (const { logAxis, options } of questions)
      for (const option of options) expect(option.logLevel !== undefined).toBe(logAxis !== undefined);
  });

  test.each([
    ["N07", "N11", 4],
    ["N09", "N12", 2],
    ["S06", "S15", 4],
    ["S14", "S16", 3],
    ["G13", "G14", 3],
  ] as const)("%s and %s share a weight of %i", (first, second, whole) => {
    expect(weightOf(first) + weightOf(second)).toBe(whole);
  });

  test("firms without servers of their own may leave out server questions", () => {
    const required = ["S01", "S05", "S09", "S10", "S11", "S14", "N04", "N10", "S18", "S19", "S20", "S21"];
    const rooms = ["F02", "F05"];
    expect(idsWhere((question) => question.notApplicable.includes("noServers")).sort()).toEqual(
      [...required, "S16", ...rooms].sort(),
    );
  });

  test("other reasons stand where the draft allowed or offered them", () => {
    const reasons = Object.fromEntries(
      questions
        .filter((question) => question.notApplicable.some((reason) => reason !== "noServers"))
        .map((question) => [question.id, question.notApplicable]),
    );
    expect(reasons).toEqual({
      G06: ["noContractors"],
      N02: ["stated"],
      N03: ["noRemoteAccess"],
      N08: ["noPublicSystem", "stated"],
      N09: ["noWireless"],
      N11: ["noDomain"],
      N12: ["stated"],
      N14: ["noDomain"],
      N16: ["noOt"],
      N17: ["stated"],
      C05: ["noPortableDevices"],
      S02: ["noPublicSystem"],
      S03: ["noWebsite"],
      S04: ["noWebsite", "stated"],
      S06: ["noDatabase"],
      S08: ["noDatabase"],
      S12: ["noDevelopment"],
      S13: ["noCards"],
      S15: ["noDatabase"],
      S22: ["noDirectory"],
      F02: ["noServers", "stated"],
      F05: ["noServers", "stated"],
      F06: ["noOffsiteWork"],
    });
  });

  test("the additions", () => {
    expect(additions.map((id) => [id, weightOf(id)])).toEqual([
      ["G15", 3],
      ["G16", 4],
      ["N13", 4],
      ["N14", 2],
      ["C09", 5],
      ["S17", 3],
    ]);
    expect(questionById.C09.options.map((option) => option.id)).toEqual(["none", "isolated", "scheduled", "unplanned"]);
  });

  test("questions of weight 5", () => {
    expect(idsWhere((question) => question.weight === 5)).toEqual([
      "G07",
      "N02",
      "N03",
      "N08",
      "C01",
      "C09",
      "S01",
      "S05",
      "S08",
      "S09",
      "S10",
      "S11",
      "S18",
      "S19",
      "S21",
    ]);
  });

  /** Steps of the questions of the second edition, best first. Source: the loss model's second edition, E. */
  test.each<[QuestionId, CatalogueQuestion["weight"], readonly number[]]>([
    ["S18", 5, [1, 0.7, 0.4, 0]],
    ["S19", 5, [1, 0.7, 0.3, 0]],
    ["S20", 4, [1, 0.7, 0.3, 0]],
    ["S21", 5, [1, 0.75, 0.5, 0.25, 0]],
    ["S22", 4, [1, 0.75, 0.5, 0]],
    ["N15", 4, [1, 0.7, 0.3, 0]],
    ["N16", 3, [1, 0.7, 0.3, 0]],
    ["N17", 4, [1, 0.7, 0.3, 0]],
    ["G17", 2, [1, 0.7, 0.3, 0]],
    ["G18", 2, [1, 0.7, 0.3, 0]],
    ["G19", 3, [1, 0.7, 0.3, 0]],
  ])("%s: weight %i, steps %j", (id, weight, steps) => {
    expect(weightOf(id)).toBe(weight);
    expect(questionById[id].options.map(({ step }) => step)).toEqual(steps);
  });
});
