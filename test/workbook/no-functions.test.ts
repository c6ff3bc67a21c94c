import { namespace } from "../../src/functions/declarations";
import { openWorkbook } from "../../src/local-excel";
import { randomCases } from "../support/cases";
import { diagnose, openFilled, save, written } from "../support/local";

test("no formula, name or rule of our sheets needs the add-in's functions", async () => {
  const [someone] = randomCases(1, 5);
  const workbook = await openFilled(someone!.sheet);
  written(await diagnose(workbook));
  const again = await openWorkbook(await save(workbook));
  const formulas = [
    ...again.sheets.flatMap((sheet) => [...sheet.cells.all()].map(({ cell }) => cell.formula ?? "")),
    ...[...again.names.all()].map(({ formula }) => formula),
  ].filter((formula) => formula !== "");
  expect(formulas.length).toBeGreaterThan(3_000);
  expect(formulas.filter((formula) => formula.toUpperCase().includes(namespace))).toEqual([]);
});
