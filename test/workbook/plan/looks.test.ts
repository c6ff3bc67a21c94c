import fc from "fast-check";
import { heightRuns, looksOf } from "../../../src/workbook/plan/looks";
import { area, type Area } from "../../../src/workbook/model/area";
import type { StyledArea } from "../../../src/workbook/model/style";
import { runSync } from "../../../src/scheduling/chunked";
import { holdsFor } from "../../support/property";

const paint = (styles: readonly StyledArea[]) => runSync(looksOf(styles));

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );

test("one colour over neighbouring areas is one area", () => {
  const styles = [0, 1, 2].map((row): StyledArea => ({ area: area(row, 1, 1, 3), style: { fill: "#FFFFFF" } }));
  expect(paint(styles)).toEqual([{ property: "fill", value: "#FFFFFF", areas: [area(0, 1, 3, 3)] }]);
});

test("a later style stands over an earlier one", () => {
  const looks = paint([
    { area: area(0, 0, 1, 3), style: { bold: true } },
    { area: area(0, 1), style: { bold: false } },
  ]);
  expect(looks).toEqual([
    { property: "bold", value: true, areas: [area(0, 0), area(0, 2)] },
    { property: "bold", value: false, areas: [area(0, 1)] },
  ]);
});

test("lines only below the last row of an area, or below each", () => {
  const below = (lines: "rows" | "bottom") =>
    paint([{ area: area(0, 0, 2, 2), style: { lines, lineColor: "#000000" } }]).map(({ areas }) => areas);
  expect(below("bottom")).toEqual([[area(1, 0, 1, 2)]]);
  expect(below("rows")).toEqual([[area(0, 0, 2, 2)]]);
});

test("each cell gets the value the last style gave it, and no cell twice", () => {
  const styled = fc.record({
    area: fc
      .tuple(fc.nat(6), fc.nat(4), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([row, column, rows, columns]) => area(row, column, rows, columns)),
    style: fc.record({ fill: fc.constantFrom("#111111", "#222222"), size: fc.constantFrom(9, 10) }),
  });
  holdsFor(fc.array(styled, { maxLength: 8 }), 200, (styles) => {
    const expected = new Map<string, string>();
    for (const { area: where, style } of styles) for (const cell of cellsOf(where)) expected.set(cell, style.fill);
    const painted = paint(styles)
      .filter(({ property }) => property === "fill")
      .flatMap(({ value, areas }) => areas.flatMap(cellsOf).map((cell): [string, string] => [cell, String(value)]));
    expect(painted).toHaveLength(expected.size);
    expect(new Map(painted)).toEqual(expected);
  });
});

test("rows of one height that follow each other are set at once", () => {
  const heights = new Map([
    [0, 20],
    [1, 20],
    [2, 30],
    [3, 20],
  ]);
  expect(heightRuns(heights)).toEqual([
    { area: area(0, 0, 2), height: 20 },
    { area: area(3, 0), height: 20 },
    { area: area(2, 0), height: 30 },
  ]);
});
