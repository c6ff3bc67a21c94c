import { scaleToFit } from "../../src/workbook/model/paper";
import type { SheetLayout } from "../../src/workbook/model/sheet-layout";
import { diagnose, diagnoseOpen, edit, inExcel, openFilled, written } from "../support/local";

const layoutOf = (orientation: SheetLayout["print"]["orientation"], ...columnWidths: number[]): SheetLayout => ({
  id: "rating",
  name: "",
  holdsInput: false,
  columnWidths,
  blocks: [],
  charts: [],
  frozenRows: 0,
  print: { orientation, breaks: [], footer: "" },
  tabColor: "#000000",
  visibility: "Visible",
  protect: false,
});

// A4 is 595 by 842 points; 1.2 cm are 34.016, on both sides 68.03: 526.97 and 773.97 are left
test.each([
  ["Portrait", [400], 100],
  ["Portrait", [300, 300], 87],
  ["Landscape", [500, 500], 77],
  ["Landscape", [100], 100],
  ["Portrait", [10_000], 10],
] as const)("%s, columns of %j points: %i %%", (orientation, widths, scale) => {
  expect(scaleToFit(layoutOf(orientation, ...widths))).toBe(scale);
});

test("only printed columns count, and A3 is 1,191 points across: 1,122.97 of 1,250 are 89 %", () => {
  const wide = layoutOf("Landscape", 600, 400, 250, 9_000);
  const print = { ...wide.print, paper: "A3", printed: { rows: 10, columns: 3 } } as const;
  expect(scaleToFit({ ...wide, print })).toBe(89);
});

test("of parameters and of calculations what can be read is printed, all else whole", async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  written(await diagnose(workbook));
  const setups = await edit(workbook, async (context) => {
    const areas = ["パラメータ", "計算", "損失内訳"].map((name) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load("paperSize");
      return { pageLayout, area: pageLayout.getPrintAreaOrNullObject().load("address") };
    });
    await context.sync();
    return areas.map(({ pageLayout, area }) => [pageLayout.paperSize, area.isNullObject ? null : area.address]);
  });
  // the unit stands in L, right of O stand values of 計算 that only help others
  expect(setups).toEqual([
    ["A4", expect.stringMatching(/A1:L\d+$/)],
    ["A3", expect.stringMatching(/A1:O\d+$/)],
    ["A4", null],
  ]);
});

test("the scale is set first, and fitting to the width last, because the last one stands", async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  const zooms: unknown[] = [];
  await inExcel(workbook, async (host) => {
    const execute = host.execute.bind(host);
    host.execute = (body, flags) => {
      const set = body.Actions.filter(({ ActionType, Name }) => ActionType === 4 && Name === "Zoom");
      zooms.push(...set.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]));
      return execute(body, flags);
    };
    written(await diagnoseOpen());
  });
  expect(zooms).toHaveLength(12);
  for (const [index, zoom] of zooms.entries()) {
    expect(zoom).toEqual(
      expect.objectContaining(index % 2 ? { horizontalFitToPages: 1 } : { scale: expect.anything() }),
    );
  }
});
