import type { Block } from "../../../src/workbook/model/block";
import { breaksBetween, pageBreaks } from "../../../src/workbook/sheets/shared/page-breaks";

/** A page of 1,000 points, of which 970 are counted on; two rows of 35 are repeated. */
const breaksOf = (heights: readonly number[], starts: readonly number[]): number[] =>
  pageBreaks(
    {
      size: { rows: heights.length, columns: 1 },
      rowHeights: new Map(heights.map((height, row) => [row, height])),
    },
    starts,
    1_000,
    70,
  );

const rows = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

test("sections that fit on a page together share it", () => {
  // 100 + 400 + 470 = 970, and one point more
  expect(breaksOf([100, 400, 470], [1, 2])).toEqual([]);
  expect(breaksOf([100, 400, 471], [1, 2])).toEqual([2]);
});

test("later pages have room for less, because rows are repeated", () => {
  // after the break 900 are left: 450 and 450, then 451
  expect(breaksOf([600, 450, 450], [0, 1, 2])).toEqual([1]);
  expect(breaksOf([600, 450, 451], [0, 1, 2])).toEqual([1, 2]);
});

test("a section longer than a page is divided into parts of about equal height", () => {
  // 1,200 on pages of 970 and 900: two parts of 600, six rows each; not nine and three
  expect(breaksOf(rows(12, 100), [0])).toEqual([6]);
  // 1,900 after a break, on pages of 900: three parts of 633, six rows and seven and six
  expect(breaksOf([500, ...rows(19, 100)], [0, 1])).toEqual([1, 7, 13]);
});

test("a low row at the end of a divided section does not start a page", () => {
  expect(breaksOf([...rows(12, 100), 8], [0])).toEqual([6]);
});

test("of a sheet of blocks each is a section, below a heading that every page repeats", () => {
  const block = (row: number, ...heights: number[]) =>
    ({
      place: { row, column: 0 },
      size: { rows: heights.length, columns: 1 },
      rowHeights: new Map(heights.map((height, at) => [at, height])),
    }) as unknown as Block;
  // 100 + 500 + 18.75 between; then 870 a page: 600 + 18.75 and 200, 60 that do not fit with them
  const blocks = [block(0, 60, 40), block(2, 500), block(4, 600), block(6, 200, 60)];
  expect(breaksBetween(blocks, 2, 1_000)).toEqual([4, 6]);
});
