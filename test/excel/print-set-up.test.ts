import { scaleToFit } from "../../src/excel/create-sheet";
import type { SheetLayout } from "../../src/workbook/model/sheet-layout";
import { inExcel, openFilled, diagnoseOpen, written } from "../support/local";

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
  expect(zooms).toHaveLength(10);
  for (const [index, zoom] of zooms.entries()) {
    expect(zoom).toEqual(
      expect.objectContaining(index % 2 ? { horizontalFitToPages: 1 } : { scale: expect.anything() }),
    );
  }
});
