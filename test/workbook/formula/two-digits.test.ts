import { tailFigure } from "../../../src/locales";
import { twoDigits } from "../../../src/workbook/formula/two-digits";

test("keeps two digits of a figure, as the tables of the command line do", () => {
  expect(twoDigits("x")).toBe("IF(x<=0,0,ROUND(x,1-INT(LOG10(x))))");
  expect([0, 4, 9.44, 105, 612, 47_948_882].map(tailFigure)).toEqual([0, 4, 9.4, 110, 610, 48_000_000]);
});
