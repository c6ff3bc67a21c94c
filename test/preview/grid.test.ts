import { describeWith } from "../support/witness";
import { GridOnPage } from "./grid-page/grid";

jest.setTimeout(120_000);

describeWith(["chromium", "fonts"], "the workbook's grid shows what Excel shows", () => {
  let grid: GridOnPage;
  beforeAll(async () => {
    grid = await GridOnPage.start();
  });
  afterAll(() => grid.stop());
  afterEach(() => {
    expect(grid.misdeeds).toEqual({ requests: [], errors: [] });
  });

  test("texts as their number formats say, numbers too wide for their column as #", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1:A7").numberFormat = [
        ["#,##0"],
        ["0.0%"],
        ["yyyy/mm/dd"],
        ['#,##0"円"'],
        ["General"],
        ["#,##0;[Red]-#,##0"],
        ["#,##0"],
      ];
      sheet.getRange("A1:A7").values = [[1234567], [0.075], [46136], [500], [true], [-1200], [123456789012]];
      sheet.getRange("A:A").format.columnWidth = 66;
    });
    expect(await grid.text("A1")).toBe("1,234,567");
    expect(await grid.text("A2")).toBe("7.5%");
    // 46136 days after 30 December 1899
    expect(await grid.text("A3")).toBe("2026/04/24");
    expect(await grid.text("A4")).toBe("500円");
    expect(await grid.text("A5")).toBe("TRUE");
    expect(await grid.text("A6")).toBe("-1,200");
    expect(await colorOf(grid, "A6", "color")).toBe("rgb(255, 0, 0)");
    expect(await grid.text("A7")).toMatch(/^#+$/);
  });

  test("fills, fonts, alignment and borders of the cells", async () => {
    await grid.openMade((sheet) => {
      const head = sheet.getRange("B2");
      head.values = [["見出し"]];
      head.format.fill.color = "#12466B";
      head.format.font.color = "#FFFFFF";
      head.format.font.bold = true;
      head.format.font.size = 18;
      head.format.horizontalAlignment = "Center";
      const edge = head.format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.color = "#C8553D";
      sheet.getRange("B3").values = [["一行目の文\n二行目の文"]];
      sheet.getRange("B3").format.wrapText = true;
      sheet.getRange("B3").format.rowHeight = 60;
      sheet.getRange("B4").values = [[12]];
    });
    const style = await grid.cell("B2").evaluate((element) => {
      const { backgroundColor, color, fontWeight, fontSize, textAlign, borderBottomColor } = getComputedStyle(element);
      return { backgroundColor, color, fontWeight, fontSize, textAlign, borderBottomColor };
    });
    expect(style).toEqual({
      backgroundColor: "rgb(18, 70, 107)",
      color: "rgb(255, 255, 255)",
      fontWeight: "700",
      // 18 points
      fontSize: "24px",
      textAlign: "center",
      borderBottomColor: "rgb(200, 85, 61)",
    });
    expect(await grid.text("B3")).toBe("一行目の文\n二行目の文");
    expect((await grid.box("B3")).height).toBe(80);
    expect(await colorOf(grid, "B4", "textAlign")).toBe("right");
  });

  test("widths and heights in Excel's pixels; a merged cell stands over all it was made of", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 150;
      sheet.getRange("B:B").format.columnWidth = 75;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("2:2").format.rowHeight = 45;
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1").values = [["結合したセル"]];
    });
    // 150 + 75 points are 200 + 100 pixels, 30 + 45 points are 40 + 60
    expect(await grid.box("A1")).toMatchObject({ width: 300, height: 100 });
    expect(await grid.text("A1")).toBe("結合したセル");
    expect(await grid.cell("B1").count()).toBe(0);
    expect(await grid.cell("A2").count()).toBe(0);
    expect(await grid.cell("C1").count()).toBe(1);
    await expect(grid.cell("A1").getAttribute("aria-colspan")).resolves.toBe("2");
    // a cell reached through the merged one
    await grid.cell("A1").click();
    await grid.press("ArrowRight");
    expect(await grid.active()).toBe("C1");
    await grid.cell("B3").click();
    await grid.press("ArrowUp");
    expect(await grid.text("A1")).toBe("結合したセル");
    expect(await grid.cell("A1").getAttribute("aria-selected")).toBe("true");
    // and left again in the column one came along
    await grid.press("ArrowDown");
    expect(await grid.active()).toBe("B3");
  });

  test("rows and columns that are frozen stay where they are", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1:B1").values = [["番号", "名前"]];
      sheet.getRange("A90:B90").values = [["九十", "下の方"]];
      sheet.getRange("AF1").values = [["右の方"]];
      sheet.freezePanes.freezeAt(sheet.getRange("A1"));
    });
    const before = await grid.box("A1");
    await grid.cell("B2").click();
    await grid.press("Control+End");
    expect(await grid.active()).toBe("AF90");
    expect(await grid.box("A1")).toEqual(before);
    expect(await grid.text("A90")).toBe("九十");
    expect((await grid.box("A90")).x).toBe(before.x);
    expect((await grid.box("AF1")).y).toBe(before.y);
    await grid.press("Control+Home");
    // the first cell that is not frozen
    expect(await grid.active()).toBe("B2");
  });

  test("conditional formats, as the formulas are worked out now", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1:A3").values = [[10], [60], [90]];
      sheet.getRange("C1").values = [[50]];
      const high = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      high.custom.rule.formula = "=A1>$C$1";
      high.custom.format.fill.color = "#C6EFCE";
      high.custom.format.font.color = "#006100";
      const low = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      low.cellValue.rule = { formula1: "=20", operator: "LessThan" };
      low.cellValue.format.fill.color = "#FFC7CE";
    });
    const fills = (): Promise<string[]> =>
      Promise.all(["A1", "A2", "A3"].map((each) => colorOf(grid, each, "backgroundColor")));
    const [red, green, none] = ["rgb(255, 199, 206)", "rgb(198, 239, 206)", "rgba(0, 0, 0, 0)"];
    expect(await fills()).toEqual([red, green, green]);
    expect(await colorOf(grid, "A2", "color")).toBe("rgb(0, 97, 0)");
    await grid.cell("C1").click();
    await grid.page.keyboard.type("80");
    await grid.press("Enter");
    expect(await fills()).toEqual([red, none, green]);
  });

  test("sheet tabs in their colours, without hidden sheets; each sheet is turned to where one was there", async () => {
    await grid.openMade((sheet, context) => {
      sheet.tabColor = "#C8553D";
      const second = context.workbook.worksheets.add("二枚目");
      second.getRange("B2").values = [["二枚目のセル"]];
      context.workbook.worksheets.add("隠した表").visibility = "Hidden";
      context.workbook.worksheets.add("三枚目");
    });
    expect(await grid.page.getByRole("tab").allInnerTexts()).toEqual(["表", "二枚目", "三枚目"]);
    const color = await grid.tab("表").evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(color).toBe("rgb(200, 85, 61)");
    await grid.tab("二枚目").click();
    expect(await grid.page.getByRole("grid").getAttribute("aria-label")).toBe("シート「二枚目」");
    expect(await grid.text("B2")).toBe("二枚目のセル");
    expect(await grid.status()).toBe("シート「二枚目」を表示しました。");
    await grid.cell("B2").click();
    await grid.tab("表").click();
    expect(await grid.active()).toBe("A1");
    await grid.tab("二枚目").click();
    expect(await grid.active()).toBe("B2");
    expect(await grid.tab("二枚目").getAttribute("aria-selected")).toBe("true");
  });

  test("a chart stands where it is put, named, described, and drawn anew when its cells change", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1:B4").values = [
        ["", "評点"],
        ["全般", 40],
        ["サーバー", 60],
        ["環境", 80],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "観点の評点";
      chart.legend.visible = false;
      chart.setPosition("D3", "H14");
    });
    const picture = grid.page.getByRole("img", { name: "棒グラフ「観点の評点」" });
    const [at, corner] = [await picture.boundingBox(), await grid.box("D3")];
    expect([at?.x, at?.y]).toEqual([corner.x, corner.y]);
    const last = await grid.box("H14");
    expect(at && at.x + at.width).toBeCloseTo(last.x + last.width, 0);
    expect(at && at.y + at.height).toBeCloseTo(last.y + last.height, 0);
    await expect(picture.locator("desc").textContent()).resolves.toBe("評点: 全般 40, サーバー 60, 環境 80");
    const width = () => picture.locator("rect[fill]:not([stroke])").first().getAttribute("width");
    const before = Number(await width());
    await grid.cell("B2").click();
    await grid.page.keyboard.type("80");
    await grid.press("Enter");
    await expect(picture.locator("desc").textContent()).resolves.toBe("評点: 全般 80, サーバー 60, 環境 80");
    // twice the value, twice as long
    expect(Number(await width())).toBeCloseTo(before * 2, 1);
  });

  test("of a thousand rows by sixty columns only those in sight are there, wherever one scrolls to", async () => {
    await grid.openMade((sheet) => {
      sheet.getRangeByIndexes(0, 0, 1000, 60).values = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 60 }, (__, column) => `${row + 1}-${column + 1}`),
      );
    });
    const cells = grid.page.getByRole("gridcell");
    const drawn = async (): Promise<number> => cells.count();
    expect(await drawn()).toBeLessThan(900);
    expect(await grid.page.getByRole("grid").getAttribute("aria-rowcount")).toBe("1030");
    await grid.page.mouse.move(600, 400);
    await grid.page.mouse.wheel(0, 12_000);
    await grid.cell("C500").waitFor();
    expect(await grid.text("C500")).toBe("500-3");
    await grid.cell("C500").click();
    await grid.press("Control+ArrowRight");
    expect(await grid.active()).toBe("BH500");
    expect(await grid.text("BH500")).toBe("500-60");
    await grid.press("Control+ArrowDown", "PageUp");
    expect(Number((await grid.active()).slice(2))).toBeLessThan(990);
    expect(await drawn()).toBeLessThan(900);
  });
});

const colorOf = (grid: GridOnPage, address: string, property: "color" | "backgroundColor" | "textAlign") =>
  grid.cell(address).evaluate((element, name) => getComputedStyle(element)[name], property);
