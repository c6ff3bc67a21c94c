import { installGlobals } from "../../../src/local-excel/transport/node";
import { bench, closeBenches, failureOf } from "../setup";

afterEach(closeBenches);

test("Office knows its languages, its host and its requirement sets", async () => {
  const { Office } = bench({ apiLevel: "1.9", displayLanguage: "en-US", contentLanguage: "ja-JP" });
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.contentLanguage).toBe("ja-JP");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
});

test("reading a property that was not loaded gives the library's own error", async () => {
  const { run } = bench();
  expect(await failureOf(run((_, sheet) => sheet.getRange("A1").values))).toBe("PropertyNotLoaded");
});

test("a member above the API level is not found, in the client or on the host", async () => {
  const { run } = bench({ apiLevel: "1.8" });
  expect(await failureOf(run((_, sheet) => sheet.getRange("A1").getCellProperties({ address: true })))).toBe(
    "ApiNotFound",
  );
  expect(
    await failureOf(
      run((_, sheet) => {
        sheet.pageLayout.orientation = "Landscape";
      }),
    ),
  ).toBe("ApiNotFound");
});

test("a bare load leaves out properties above the API level", async () => {
  const { run } = bench({ apiLevel: "1.6" });
  const name = await run(async (context, sheet) => {
    sheet.load();
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("入力");
});

test("product code finds Excel.run as a global, and the old globals are restored", async () => {
  const connection = bench();
  const uninstall = installGlobals(connection);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  uninstall();
  expect(name).toBe("入力");
  expect(Reflect.has(globalThis, "Excel")).toBe(false);
});

test("two hosts do not receive each other's events", async () => {
  const first = bench();
  const second = bench();
  await first.run((_, sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  expect(second.host.requests).toHaveLength(0);
});
