import { describeWith } from "../support/witness";
import { openTemplate } from "../support/local";
import { GridOnPage } from "./grid-page/grid";

jest.setTimeout(120_000);

describeWith(["chromium", "fonts"], "the workbook's grid takes what a person types", () => {
  let grid: GridOnPage;
  beforeAll(async () => {
    grid = await GridOnPage.start();
  });
  afterAll(() => grid.stop());
  afterEach(() => {
    expect(grid.misdeeds).toEqual({ requests: [], errors: [] });
  });

  const type = (text: string): Promise<void> => grid.page.keyboard.type(text);
  const content = () => grid.page.getByRole("textbox", { name: "セルの内容" });

  test("typing begins, Enter, Tab and Escape end; formulas follow", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1:C1").values = [[2, 3, "=A1*B1"]];
    });
    await grid.cell("A1").click();
    await type("5");
    expect(await content().inputValue()).toBe("5");
    await grid.press("Tab");
    expect(await grid.text("A1")).toBe("5");
    expect(await grid.text("C1")).toBe("15");
    expect(await grid.active()).toBe("B1");
    await type("10");
    await grid.press("Enter");
    expect(await grid.active()).toBe("B2");
    expect(await grid.text("C1")).toBe("50");
    await grid.press("ArrowUp", "Shift+Tab");
    expect(await grid.active()).toBe("A1");
    await type("99");
    await grid.press("Escape");
    expect(await grid.text("A1")).toBe("5");
    await grid.press("F2");
    await type("0");
    await grid.press("Shift+Enter");
    expect(await grid.text("A1")).toBe("50");
    // arrows leave a cell that was typed over, and enter it
    await type("7");
    await grid.press("ArrowDown");
    expect(await grid.text("A1")).toBe("7");
    expect(await grid.active()).toBe("A2");
    await type('=A1&"件"');
    await grid.press("Enter");
    expect(await grid.text("A2")).toBe("7件");
    expect((await grid.workbook()).sheet("表")?.cells.get(2, 1)?.formula).toBe('A1&"件"');
  });

  test("a text that starts as a formula and is none is refused, and stays open", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1").values = [["前の値"]];
    });
    await grid.cell("A1").click();
    await type("=SUM(");
    await grid.press("Enter");
    const alert = grid.page.getByRole("alertdialog", { name: "数式に誤りがあります" });
    await alert.getByRole("button", { name: "入力し直す" }).click();
    await alert.waitFor({ state: "detached" });
    await type("1)");
    await grid.press("Enter");
    expect(await grid.text("A1")).toBe("1");
  });

  test("the formula bar shows the content and changes it; the name box leads to cells and names", async () => {
    await grid.openMade((sheet, context) => {
      sheet.getRange("A1:A2").values = [[0.25], ["=A1*2"]];
      sheet.getRange("A1:A2").numberFormat = [["0%"], ["0%"]];
      context.workbook.names.add("税率", sheet.getRange("A1"));
    });
    await grid.cell("A2").click();
    expect(await content().inputValue()).toBe("=A1*2");
    const name = grid.page.getByRole("textbox", { name: "セル番地または名前" });
    await name.fill("税率");
    await name.press("Enter");
    expect(await grid.active()).toBe("A1");
    expect(await content().inputValue()).toBe("25%");
    await content().fill("40%");
    await content().press("Enter");
    expect(await grid.text("A1")).toBe("40%");
    expect(await grid.text("A2")).toBe("80%");
    // the keyboard is back in the grid
    await grid.press("ArrowUp");
    expect(await grid.active()).toBe("A1");
    // where percent is the format, 35 is 35%
    await type("35");
    await grid.press("Enter");
    expect(await grid.text("A1")).toBe("35%");
    await name.fill("どこにもない名前");
    await name.press("Enter");
    expect(await grid.status()).toContain("「どこにもない名前」というセル番地や名前はありません。");
  });

  test("a drop-down is opened by its button and by the keyboard, and its choice works on formulas", async () => {
    await grid.openMade((sheet, context) => {
      const lists = context.workbook.worksheets.add("選択肢");
      lists.getRange("A1:A3").values = [["はい"], ["いいえ"], ["わからない"]];
      context.workbook.names.add("答え", lists.getRange("A1:A3"));
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=答え" } };
      sheet.getRange("C2").formulas = [['=IF(B2="はい",100,0)']];
      sheet.activate();
    });
    await grid.cell("B2").click();
    await grid.page.getByRole("button", { name: "選択肢を開く" }).click();
    const list = grid.page.getByRole("listbox", { name: "B2の選択肢" });
    expect(await list.getByRole("option").allInnerTexts()).toEqual(["はい", "いいえ", "わからない"]);
    // clicked at once, as by a finger: the entry under it counts, not the one the list began with
    await list.getByRole("option", { name: "わからない" }).dispatchEvent("click");
    expect(await grid.text("B2")).toBe("わからない");
    await grid.page.getByRole("button", { name: "選択肢を開く" }).click();
    await list.getByRole("option", { name: "はい" }).click();
    expect(await grid.text("B2")).toBe("はい");
    expect(await grid.text("C2")).toBe("100");
    await grid.press("Alt+ArrowDown");
    expect(await list.getByRole("option", { selected: true }).innerText()).toBe("はい");
    await grid.press("ArrowDown", "Enter");
    expect(await grid.text("B2")).toBe("いいえ");
    expect(await grid.text("C2")).toBe("0");
    await grid.press("Alt+ArrowDown", "End", "Escape");
    expect(await list.count()).toBe(0);
    expect(await grid.text("B2")).toBe("いいえ");
    // the keyboard is back in the grid
    await grid.press("ArrowDown");
    expect(await grid.active()).toBe("B3");
  });

  test("what a validation does not allow is refused or asked about, in the sheet's own words", async () => {
    await grid.openMade((sheet) => {
      const choice = sheet.getRange("A1");
      choice.values = [["低"]];
      choice.dataValidation.rule = { list: { inCellDropDown: true, source: "低,中,高" } };
      choice.dataValidation.errorAlert = {
        title: "選んでください",
        message: "低・中・高のどれかです。",
        showAlert: true,
        style: "Stop",
      };
      const number = sheet.getRange("A2");
      number.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      number.dataValidation.errorAlert = {
        title: "数字の確認",
        message: "1 から 10 までです。",
        showAlert: true,
        style: "Warning",
      };
    });
    await grid.cell("A1").click();
    await type("最高");
    await grid.press("Enter");
    const stop = grid.page.getByRole("alertdialog", { name: "選んでください" });
    expect(await stop.innerText()).toContain("低・中・高のどれかです。");
    await stop.getByRole("button", { name: "キャンセル" }).click();
    await stop.waitFor({ state: "detached" });
    expect(await grid.text("A1")).toBe("低");
    await type("高");
    await grid.press("Enter");
    expect(await grid.text("A1")).toBe("高");
    await type("50");
    await grid.press("Enter");
    const warning = grid.page.getByRole("alertdialog", { name: "数字の確認" });
    expect(await warning.innerText()).toContain("続けますか？");
    await warning.getByRole("button", { name: "はい" }).click();
    await warning.waitFor({ state: "detached" });
    expect(await grid.text("A2")).toBe("50");
    await grid.cell("A2").click();
    await type("7");
    await grid.press("Enter");
    expect(await grid.text("A2")).toBe("7");
    expect(await grid.page.getByRole("alertdialog").count()).toBe(0);
  });

  test("the hearing sheet: prompts are shown, only input cells take what is typed, Tab goes along them", async () => {
    await grid.open(await openTemplate());
    await grid.tab("ヒアリングシート").click();
    const label = grid.page.getByRole("gridcell", { name: "会社名・団体名", exact: true });
    await label.click();
    const locked = await grid.active();
    await type("別の名前");
    await grid.press("Enter");
    expect(await label.innerText()).toBe("会社名・団体名");
    await grid.cell(locked).click();
    await type("x");
    expect(await grid.status()).toContain("このセルは保護されています");
    await grid.press("Delete");
    expect(await grid.status()).toContain("このセルは保護されています");
    expect(await label.innerText()).toBe("会社名・団体名");
    await grid.press("Tab");
    await type("株式会社みほん");
    await grid.press("Tab");
    expect(await grid.page.getByRole("gridcell", { name: "株式会社みほん", exact: true }).count()).toBe(1);
    await grid.page.getByRole("gridcell", { name: "業種", exact: true }).click();
    await grid.press("Tab");
    await grid.page.getByText("選択してください").waitFor();
    const active = await grid.page.locator(":focus").getAttribute("aria-activedescendant");
    const described = await grid.page.locator(`[id="${active ?? ""}"]`).getAttribute("aria-describedby");
    expect(await grid.page.locator(`[id="${described ?? ""}"]`).innerText()).toContain("選択してください");
  });

  test("a block copied from Excel is pasted as cells, and cells are copied as a block", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(B2:C3)"]];
      sheet.getRange("B2").numberFormat = [["#,##0"]];
    });
    await grid.cell("B2").click();
    await paste('1200\t30\r\n4\t"二行の\n文"\r\n');
    expect(await grid.text("B2")).toBe("1,200");
    expect(await grid.text("C2")).toBe("30");
    expect(await grid.text("B3")).toBe("4");
    expect(await grid.text("C3")).toBe("二行の\n文");
    expect(await grid.text("E1")).toBe("1234");
    expect(await grid.status()).toBe("B2:C3に貼り付けました。");
    expect(await copied()).toBe('1,200\t30\r\n4\t"二行の\n文"');
    await grid.press("Delete");
    expect(await grid.text("C3")).toBe("");
    expect(await grid.text("E1")).toBe("0");
    await grid.cell("G5").click();
    await grid.press("Shift+ArrowDown", "Shift+ArrowRight");
    await paste("同じ");
    expect(await Promise.all(["G5", "H5", "G6", "H6"].map((each) => grid.text(each)))).toEqual(Array(4).fill("同じ"));
  });

  const paste = (text: string): Promise<void> =>
    grid.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);

  const copied = (): Promise<string> =>
    grid.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData("text/plain");
    });

  test("an input method composes from its first sign, and its Enter does not enter the cell", async () => {
    await grid.openMade((sheet) => {
      sheet.getRange("A1").values = [["前"]];
    });
    await grid.cell("A1").click();
    const keyboard = await grid.page.context().newCDPSession(grid.page);
    const compose = (text: string) =>
      keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    const process = (type: "rawKeyDown" | "keyUp") =>
      keyboard.send("Input.dispatchKeyEvent", { type, key: "Process", windowsVirtualKeyCode: 229 });
    await process("rawKeyDown");
    await compose("に");
    await compose("にほん");
    expect(await content().inputValue()).toBe("にほん");
    await compose("日本");
    await process("rawKeyDown");
    await keyboard.send("Input.insertText", { text: "日本" });
    await process("keyUp");
    expect(await grid.active()).toBe("A1");
    expect(await content().inputValue()).toBe("日本");
    await grid.press("Enter");
    expect(await grid.text("A1")).toBe("日本");
    expect(await grid.active()).toBe("A2");
  });
});
