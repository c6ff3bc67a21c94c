import type { Browser, Locator, Page } from "playwright-core";
import { LocalExcel, newWorkbook, openWorkbook, type ExcelEvent, type LocalWorkbook } from "../../../src/local-excel";
import { connect, type Connection } from "../../../src/local-excel/transport/node";
import type { Language } from "../../../src/locales";
import { columnNumber } from "../../../src/local-excel/xlsx/address";
import { launch, watch, type Misdeeds } from "../../support/browser";
import { edit, save } from "../../support/local";
import { serveGridPage, type Served } from "./server";

/** Answers Office.js in this process from the workbook on the page. */
class ExcelOnPage extends LocalExcel {
  constructor(private readonly page: Page) {
    super(newWorkbook({ sheetName: "unused" }));
  }

  override execute(...[body, flags]: Parameters<LocalExcel["execute"]>): ReturnType<LocalExcel["execute"]> {
    return this.page.evaluate(([sent, given]) => window.grid.execute(sent, given), [body, flags ?? 0] as const);
  }
}

/** The grid on a page, as a person meets it. */
export class GridOnPage {
  readonly misdeeds: Misdeeds;
  private hear: ((events: readonly ExcelEvent[]) => void) | null = null;

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    this.misdeeds = watch(page, new URL(served.url).origin);
  }

  static async start(): Promise<GridOnPage> {
    const served = await serveGridPage();
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    const grid = new GridOnPage(served, browser, page);
    await page.exposeFunction("tellEvents", (events: readonly ExcelEvent[]) => grid.hear?.(events));
    await page.goto(served.url);
    return grid;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  async open(workbook: LocalWorkbook, language: Language = "ja"): Promise<void> {
    const file = Buffer.from(await save(workbook)).toString("base64");
    await this.page.evaluate(([bytes, name]) => window.grid.open(bytes, name), [file, language] as const);
    await this.page.getByRole("grid").waitFor();
  }

  /** A sheet made by Office.js, open on the page. */
  async openMade(make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
    const workbook = newWorkbook({ sheetName: "表" });
    await edit(workbook, (context) => make(context.workbook.worksheets.getItem("表"), context));
    await this.open(workbook);
  }

  /** The workbook as it is on the page now. */
  async workbook(): Promise<LocalWorkbook> {
    return openWorkbook(Buffer.from(await this.page.evaluate(() => window.grid.save()), "base64"));
  }

  /** The genuine Office.js, connected to the workbook on the page. */
  connect(): Connection {
    const host = new ExcelOnPage(this.page);
    host.onEvents = (listener) => {
      this.hear = listener;
    };
    return connect(host);
  }

  cell(address: string): Locator {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return this.page.locator(
      `[role=row][aria-rowindex="${row}"] [role=gridcell][aria-colindex="${columnNumber(letters)}"]`,
    );
  }

  text(address: string): Promise<string> {
    return this.cell(address).innerText();
  }

  async box(address: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.cell(address).boundingBox();
    if (!box) throw new Error(`${address} is not in sight`);
    return box;
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  /** Text of the only selected cell, and its place. */
  async active(): Promise<string> {
    return this.page.getByRole("textbox", { name: "セル番地または名前" }).inputValue();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  status(): Promise<string> {
    return this.page.getByRole("status").innerText();
  }
}
