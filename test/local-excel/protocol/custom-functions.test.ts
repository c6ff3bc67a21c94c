import { userEdits, type CustomFunctionsOptions } from "../../../src/local-excel";
import { bench, closeBenches, type Bench } from "../setup";

afterEach(closeBenches);

const matrix = { dimensionality: "matrix" } as const;
const scalar = { dimensionality: "scalar" } as const;
const customFunctions: CustomFunctionsOptions = {
  namespace: "SHOP",
  functions: [
    { id: "SUM", name: "SUM", parameters: [matrix, { ...scalar, optional: true }] },
    { id: "GRID", name: "GRID", parameters: [scalar, scalar] },
    { id: "FAIL", name: "FAIL", parameters: [scalar] },
  ],
};

interface Library {
  associate(id: string, work: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

/** A workbook whose add-in has associated its functions; counts how often they were called. */
function shop(): Bench & { readonly calls: unknown[][]; readonly library: Library } {
  const opened = bench({ customFunctions });
  const library = opened.CustomFunctions as Library;
  const calls: unknown[][] = [];
  library.associate("SUM", (rows: number[][], more: number | null) => {
    calls.push([rows, more]);
    return rows.flat().reduce((sum, value) => sum + value, more ?? 0);
  });
  library.associate("GRID", (rows: number, columns: number) =>
    Promise.resolve(
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, at) => row * 10 + at)),
    ),
  );
  library.associate("FAIL", (code: string) => {
    throw new library.Error(code, "no such thing");
  });
  return { ...opened, calls, library };
}

/** Resolves when no cell is #BUSY!. */
const settled = ({ host, workbook }: Bench): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      const busy = workbook.sheets.some((sheet) =>
        [...sheet.cells.all()].some(({ cell }) => String(cell.value) === "#BUSY!"),
      );
      if (busy) return;
      host.onActivity(null);
      done();
    };
    host.onActivity(look);
    look();
  });

const values = ({ workbook }: Bench, address: string): Promise<unknown[][]> => {
  workbook.calculation.settle();
  const [, column, row, lastColumn, lastRow] = /([A-Z])(\d+):([A-Z])(\d+)/.exec(address) ?? [];
  const at = (text = "A"): number => text.charCodeAt(0) - 64;
  const rows: unknown[][] = [];
  for (let r = Number(row); r <= Number(lastRow); r++) {
    const cells: unknown[] = [];
    for (let c = at(column); c <= at(lastColumn); c++) {
      const value = workbook.activeSheet.cells.get(r, c)?.value ?? "";
      cells.push(typeof value === "object" ? String(value) : value);
    }
    rows.push(cells);
  }
  return Promise.resolve(rows);
};

test("a function is #BUSY! until the add-in answers; then it and its dependents have their values", async () => {
  const opened = shop();
  userEdits(opened.host, "A1", 2);
  userEdits(opened.host, "A2", 3);
  userEdits(opened.host, "B1", "=shop.SUM(A1:A2)");
  userEdits(opened.host, "C1", "=B1*10");
  expect(await values(opened, "B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
  await settled(opened);
  expect(await values(opened, "B1:C1")).toEqual([[5, 50]]);
  expect(opened.calls).toEqual([[[[2], [3]], null]]);
});

test("a function is invoked again only if its arguments change", async () => {
  const opened = shop();
  userEdits(opened.host, "B1", "=SHOP.SUM(A1,4)");
  userEdits(opened.host, "B2", "=SHOP.SUM(A1,4)");
  await settled(opened);
  userEdits(opened.host, "D9", "elsewhere");
  expect(opened.calls).toEqual([[[[0]], 4]]);
  userEdits(opened.host, "A1", 1);
  await settled(opened);
  expect(await values(opened, "B1:B2")).toEqual([[5], [5]]);
  expect(opened.calls).toHaveLength(2);
});

test("an array spills below and to the right, and is cleared with its formula", async () => {
  const opened = shop();
  userEdits(opened.host, "E5", "=SUM(B2:C3)");
  userEdits(opened.host, "B2", "=SHOP.GRID(2,2)");
  await settled(opened);
  expect(await values(opened, "B2:C3")).toEqual([
    [0, 1],
    [10, 11],
  ]);
  expect(await values(opened, "E5:E5")).toEqual([[22]]);
  userEdits(opened.host, "B2", "");
  expect(await values(opened, "B2:E5")).toEqual(
    Array.from({ length: 4 }, (_, row) => ["", "", "", row === 3 ? 0 : ""]),
  );
});

test("an array that does not fit is #SPILL! until it fits", async () => {
  const opened = shop();
  userEdits(opened.host, "B2", "=SHOP.GRID(2,2)");
  await settled(opened);
  userEdits(opened.host, "C3", "mine");
  expect(await values(opened, "B2:C3")).toEqual([
    ["#SPILL!", ""],
    ["", "mine"],
  ]);
  userEdits(opened.host, "C3", "");
  expect(await values(opened, "B2:C3")).toEqual([
    [0, 1],
    [10, 11],
  ]);
});

test("a smaller array clears the rest of a larger one", async () => {
  const opened = shop();
  userEdits(opened.host, "A1", 3);
  userEdits(opened.host, "B1", "=SHOP.GRID(A1,1)");
  await settled(opened);
  userEdits(opened.host, "A1", 2);
  await settled(opened);
  expect(await values(opened, "B1:B3")).toEqual([[0], [10], [""]]);
});

test.each(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"])("the add-in's error shows as it is: %s", async (code) => {
  const opened = shop();
  userEdits(opened.host, "B1", `=SHOP.FAIL("${code}")`);
  await settled(opened);
  expect(await values(opened, "B1:B1")).toEqual([[code]]);
});

test("an error among the arguments gives #VALUE! without a call; an undeclared name gives #NAME?", async () => {
  const opened = shop();
  userEdits(opened.host, "A1", "=1/0");
  userEdits(opened.host, "B1", "=SHOP.SUM(A1:A2)");
  userEdits(opened.host, "B2", "=SHOP.MEAN(A1)");
  userEdits(opened.host, "B3", "=SHOP.FAIL(1,2)");
  expect(await values(opened, "B1:B3")).toEqual([["#VALUE!"], ["#NAME?"], ["#VALUE!"]]);
  expect(opened.calls).toEqual([]);
});

test("results are not counted as round trips, and a file keeps the formula without the spilled values", async () => {
  const opened = shop();
  userEdits(opened.host, "B1", "=SHOP.GRID(2,1)");
  await settled(opened);
  expect(opened.host.roundTrips).toEqual([]);
  expect(opened.host.requests.map(({ kind }) => kind)).toContain("functions");
  const again = await opened.reopened();
  expect(again.workbook.activeSheet.cells.get(1, 2)?.formula).toBe("SHOP.GRID(2,1)");
  expect(again.workbook.activeSheet.cells.get(2, 2)?.value ?? null).toBeNull();
});

test("a host without custom functions reports no support and gives #NAME?", async () => {
  const opened = bench();
  expect(opened.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
  userEdits(opened.host, "B1", "=SHOP.SUM(1)");
  expect(await values(opened, "B1:B1")).toEqual([["#NAME?"]]);
  expect(shop().Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(true);
});
