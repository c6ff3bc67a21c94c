import { declaredFunctions, namespace } from "../../src/functions/declarations";
import * as functions from "../../src/functions";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { newWorkbook, userEdits, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import type { Language } from "../../src/locales";
import { near } from "../support/engine";
import { inExcel } from "../support/local";
import { manufacturer } from "./support";

const excelWith = (language: Language) => ({
  customFunctions: { namespace, functions: functionsMetadata(language, "https://localhost:3000").functions },
});

/** Until no cell waits for a function any more. */
const settled = (host: LocalExcel): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      const cells = host.workbook.sheets.flatMap((sheet) => [...sheet.cells.all()]);
      if (cells.some(({ cell }) => String(cell.value) === "#BUSY!")) return;
      host.onActivity(null);
      done();
    };
    host.onActivity(look);
    look();
  });

const valueAt = (workbook: LocalWorkbook, row: number, column: number): unknown => {
  const value = workbook.activeSheet.cells.get(row, column)?.value ?? "";
  return typeof value === "object" ? String(value) : value;
};

/** Writes the manufacturer's answers from A1 on and formulas from D1 down; what they and the cells right of them show. */
async function shown(formulas: readonly string[], columns: number, rows = formulas.length): Promise<unknown[][]> {
  const workbook = newWorkbook({ sheetName: "計算用" });
  await inExcel(
    workbook,
    async (host) => {
      registerFunctions(
        () => "ja",
        () => Promise.resolve(functions),
        () => Promise.resolve(),
      );
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange(`A1:B${manufacturer.length}`).values = manufacturer.map((row) => [...row]);
        await context.sync();
      });
      formulas.forEach((formula, index) => userEdits(host, `D${index + 1}`, formula));
      await settled(host);
    },
    excelWith("ja"),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(workbook, row + 1, column + 4)),
  );
}

/** Of 300 staff: 1 at 100. */
const size = 3 ** 0.25;
const answers = `$A$1:$B$${manufacturer.length}`;

test("every function, in cells of a sheet, answered by the genuine library", async () => {
  const values = await shown(
    [
      `=KIKITORI.SCORE("overall",${answers})`,
      `=KIKITORI.FREQUENCY("suspected-attack",${answers})`,
      `=KIKITORI.LOSS("suspected-attack","s1.legal","high",${answers})`,
      `=KIKITORI.LOSS("web-defacement",,,${answers})`,
      `=KIKITORI.PERT(10,20,60)`,
      `=KIKITORI.PERT(3,2,1)`,
      `=KIKITORI.SCORE("overall",A1:B2)+0`,
      `=KIKITORI.SCORE("設備",${answers})`,
      `=KIKITORI.EXCEEDANCE(1E+15,${answers},,1000)`,
      `=KIKITORI.PAID("suspected-attack",{"liability.covered","はい"},"likely",${answers})`,
      `=KIKITORI.PREMIUM({"liability.covered","はい"},${answers})`,
    ],
    1,
  );
  expect(values.flat()).toEqual([
    100,
    near(0.0021 * 3 ** 0.15 * Math.exp(-0.7)),
    near(size * 1_000_000),
    "#N/A",
    25,
    "#VALUE!",
    0,
    "#VALUE!",
    0,
    // a share is never guessed
    "#VALUE!",
    "#VALUE!",
  ]);
  expect(declaredFunctions).toHaveLength(7);
});

test("measures and items spill from their formula on", async () => {
  const values = await shown([`=KIKITORI.LOSS("suspected-attack",{"s1.legal";"s1.legal"},"",${answers})`], 4, 3);
  const row = [300_000, 600_000, 1_000_000, (300_000 + 4 * 600_000 + 1_000_000) / 6].map((yen) => near(size * yen));
  expect(values).toEqual([row, row, ["", "", "", ""]]);
});
