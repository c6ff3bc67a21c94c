import { scenarios } from "../../../src/engine";
import { compare } from "../../../src/workbook/check/compare";
import type { Expectation } from "../../../src/workbook/check/expectations";
import { names } from "../../../src/workbook/model/names";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { expectedOf } from "../../support/expected";
import { everyLayout } from "../every-layout";

/** One sheet with one row of cells, the first of them named. */
const holding = (...cells: CellValue[]): WorkbookSnapshot => ({
  names: [{ name: "KK_x", formula: "='損失'!$B$3" }],
  sheets: [
    {
      name: "損失",
      protected: false,
      charts: [],
      used: { row: 2, column: 1, values: [cells], formulas: [cells] },
    },
  ],
  calculation: "automatic",
  calculated: true,
});

const expectation = (expected: number | string, unit: Expectation["unit"], column = 0): Expectation => ({
  name: "KK_x",
  column,
  expected,
  unit,
});

describe("a cell and the engine", () => {
  test.each<[number | string, Expectation["unit"], CellValue, boolean]>([
    [1_000, "yen", 1_001, true],
    [1_000, "yen", 998.9, false],
    [1e12, "yenPerYear", 1e12 + 1.5, false],
    [0.5, "share", 0.500_000_9, true],
    [0.5, "share", 0.500_001_1, false],
    [200, "yenPerPerson", 200.000_19, true],
    [200, "yenPerPerson", 200.000_21, false],
    ["中", "none", "中", true],
    ["中", "none", "大", false],
    ["", "points", "", true],
    ["", "points", 0, false],
    [0, "yen", "", false],
    [0, "yen", "#N/A", false],
  ])("%j in %s and %j agree: %j", (expected, unit, received, agree) => {
    const differences = compare([expectation(expected, unit)], holding(received));
    expect(differences).toEqual(agree ? [] : [{ name: "KK_x", sheet: "損失", cell: "B3", expected, received, unit }]);
  });

  test("are held against each other in the right column", () => {
    expect(compare([expectation(3, "yen", 2)], holding(1, 2, 3))).toEqual([]);
    expect(compare([expectation(9, "yen", 2)], holding(1, 2, 3))).toMatchObject([{ cell: "D3", received: 3 }]);
  });

  test("differ where the name is gone, even if nothing was to be shown", () => {
    const snapshot = { ...holding(""), names: [] };
    expect(compare([expectation("", "none")], snapshot)).toEqual([
      { name: "KK_x", sheet: "", cell: "", expected: "", received: "", unit: "none" },
    ]);
  });
});

describe("what is expected of the sheets", () => {
  const expected = expectedOf({ profile: { hasWebsite: false, publicServers: 0, personsHeld: 0 }, answers: {} });
  const of = (name: string): unknown => expected.find((each) => each.name === name)?.expected;

  test("is every figure they name, and no other", () => {
    const figures = everyLayout("ja").flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.names.map(({ name }) => name)),
    );
    const codes = scenarios.map(({ code }) => code).join("|");
    const compared = figures.filter((name) =>
      new RegExp(`^KK_(r|sheet|log|backup|gate|acc|history|q|ch|${codes}|i|total)_`).test(name),
    );
    expect(compared.length).toBeGreaterThan(200);
    expect([...new Set(expected.map(({ name }) => name))].sort()).toEqual(compared.sort());
  });

  test("is nothing, in numbers and texts, of a scenario that cannot happen", () => {
    for (const part of ["gate", "frequency", "low", "mean", "annual", "daysStopped", "personsAffected"]) {
      expect([part, of(names.scenario("s2", part))]).toEqual([part, 0]);
    }
    for (const part of ["level", "reportDuty", "disclosure"]) {
      expect([part, of(names.scenario("s3", part))]).toEqual([part, "–"]);
    }
  });

  test("is an empty cell where nothing applies or nothing is rated", () => {
    expect(of(names.rating("overall", "grade"))).toBe("");
    expect(of(names.rating("overall", "caps"))).toBe("");
  });

  test("is words of the result sheets' language", () => {
    const sheet = { profile: { personsHeld: 50_000, revenue: 1e8 }, answers: { N02: "unknown", S01: "unknown" } };
    const [ja, en] = [expectedOf(sheet, "ja"), expectedOf(sheet, "en")].map((all) =>
      ["level", "reportDuty"].map((part) => all.find(({ name }) => name === names.scenario("s2", part))?.expected),
    );
    expect([ja, en]).toEqual([
      ["甚大", "必要"],
      ["Severe", "required"],
    ]);
  });
});
