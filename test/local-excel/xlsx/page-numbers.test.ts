import { newWorkbook, openWorkbook } from "../../../src/local-excel";
import { pack, setText, textOf, unpack } from "../../../src/local-excel/xlsx/package";
import { FIXED_TIME, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const SHEET = "xl/worksheets/sheet1.xml";

/** What a sheet says of its page, opened and saved again. */
async function savedAgain(pageSetup: string): Promise<string> {
  const made = bench({}, newWorkbook({}));
  await made.run((_, sheet) => void (sheet.pageLayout.orientation = "Landscape"));
  const parts = unpack(await made.workbook.save({ modified: FIXED_TIME }));
  setText(parts, SHEET, (textOf(parts, SHEET) ?? "").replace(/<pageSetup[^>]*\/>/, pageSetup));
  const opened = await openWorkbook(pack(parts, FIXED_TIME));
  const saved = unpack(await opened.save({ modified: FIXED_TIME }));
  return /<pageSetup[^>]*\/>/.exec(textOf(saved, SHEET) ?? "")?.[0] ?? "";
}

test("a first page number that the file does not use stays unused: pages of all sheets are numbered as one", async () => {
  expect(await savedAgain('<pageSetup paperSize="9" orientation="landscape"/>')).not.toContain("irstPageNumber");
  const unused = '<pageSetup orientation="landscape" firstPageNumber="3"/>';
  expect(await savedAgain(unused)).not.toContain("irstPageNumber");
});

test("one that it uses is kept", async () => {
  const used = '<pageSetup orientation="landscape" firstPageNumber="3" useFirstPageNumber="1"/>';
  expect(await savedAgain(used)).toMatch(/firstPageNumber="3" useFirstPageNumber="1"/);
});
