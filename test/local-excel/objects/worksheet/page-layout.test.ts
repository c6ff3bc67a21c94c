import { bench, closeBenches } from "../../setup";

afterEach(closeBenches);

test("a page's set-up survives saving", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.footerMargin = 18;
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "診断報告書";
    sheet.horizontalPageBreaks.add("A21");
    sheet.horizontalPageBreaks.add("A11");
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.load();
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const pages = pageLayout.headersFooters.defaultForAllPages;
    pages.load();
    const breaks = sheet.horizontalPageBreaks;
    breaks.load("items/rowIndex");
    await context.sync();
    return {
      layout: pageLayout.toJSON(),
      area: area.address,
      titles: titles.address,
      pages: pages.toJSON(),
      breaks: breaks.items.map((each) => each.rowIndex),
    };
  });
  expect(read).toMatchObject({
    layout: {
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 72,
      leftMargin: 36,
      footerMargin: 18,
      centerHorizontally: true,
      centerVertically: false,
      zoom: { horizontalFitToPages: 1 },
    },
    area: "入力!A1:H40",
    titles: "入力!1:2",
    pages: { centerFooter: "&P / &N", leftHeader: "診断報告書", rightFooter: "" },
    breaks: [10, 20],
  });
});

test("a sheet without a print area gives the null object, and breaks can be removed", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    sheet.horizontalPageBreaks.add("A5");
    sheet.horizontalPageBreaks.removePageBreaks();
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [area.isNullObject, count.value];
  });
  expect(read).toEqual([true, 0]);
});
