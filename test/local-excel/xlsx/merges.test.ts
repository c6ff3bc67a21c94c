import fc from "fast-check";
import { type Area, intersection } from "../../../src/local-excel/xlsx/address";
import { Merges } from "../../../src/local-excel/xlsx/merges";
import { holdsFor } from "../../support/property";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

test("a merged area is found by each of its cells and by no other", () => {
  const merges = new Merges();
  const one = area(2, 2, 3, 4);
  merges.add(one);
  expect(merges.at(2, 2)).toBe(one);
  expect(merges.at(3, 4)).toBe(one);
  for (const [row, column] of [
    [1, 2],
    [4, 2],
    [2, 1],
    [2, 5],
  ] as const) {
    expect(merges.at(row, column)).toBeNull();
  }
  merges.remove(one);
  expect([merges.at(2, 2), [...merges]]).toEqual([null, []]);
});

test("a merged area of a whole column is found too", () => {
  const merges = new Merges();
  const [column, cell] = [area(1, 3, 1_048_576, 3), area(5, 1, 5, 2)];
  merges.add(column);
  merges.add(cell);
  expect(merges.at(1_000_000, 3)).toBe(column);
  expect(merges.inRow(5)).toEqual([cell, column]);
  expect(merges.touching(area(5, 1, 5, 3))).toEqual([cell, column]);
  expect(merges.touching(area(1, 1, 1_048_576, 2))).toEqual([cell]);
  merges.remove(column);
  expect(merges.at(5, 3)).toBeNull();
});

test("areas that touch an area share a cell with it", () => {
  const some = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.nat(3), fc.nat(3))
    .map(([top, left, rows, columns]) => area(top, left, top + rows, left + columns));
  holdsFor(fc.tuple(fc.array(some, { maxLength: 6 }), some), 200, ([all, asked]) => {
    const merges = new Merges();
    for (const each of all) merges.add(each);
    const found = new Set(merges.touching(asked));
    expect(found).toEqual(new Set(all.filter((each) => intersection(each, asked))));
  });
});
