import type { BrowserContext, Frame, Page } from "playwright-core";
import { forget, watch, type Misdeeds } from "../support/browser";
import type { ServedPages } from "../support/pages";
import { sharedBrowser } from "../support/shared-browser";

interface OpenedPreview {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly pane: () => Promise<Frame>;
}

export interface Previews {
  /** `query` such as ?sample=blank&api=1.9. */
  readonly open: (query: string, viewport?: { width: number; height: number }) => Promise<OpenedPreview>;
  /** The same opened once for all tests of the `describe`; each leaves it as it found it, but for what cells hold. */
  readonly same: (query: string) => Promise<OpenedPreview>;
  readonly pages: () => ServedPages;
  /** A page that nobody watches. */
  readonly newPage: () => Promise<Page>;
}

/**
 * The preview in a browser, for the tests of one `describe`. After each test nothing may have been asked of another
 * server, and no error or breach of the Content-Security-Policy may have come up.
 */
export function previews(): Previews {
  let browser: BrowserContext;
  let pages: ServedPages;
  const opened: OpenedPreview[] = [];
  const kept = new Map<string, OpenedPreview>();
  beforeAll(async () => {
    ({ browser, pages } = await sharedBrowser());
  }, 300_000);
  afterAll(async () => {
    for (const { page } of kept.values()) await page.close();
  });
  afterEach(async () => {
    for (const { page, misdeeds } of opened.splice(0)) {
      await page.close();
      expect(misdeeds).toEqual({ requests: [], errors: [] });
    }
    for (const { misdeeds } of kept.values()) expect(misdeeds).toEqual({ requests: [], errors: [] });
  });
  const goTo = async (query: string, viewport = { width: 1280, height: 800 }): Promise<OpenedPreview> => {
    const page = await browser.newPage();
    await page.setViewportSize(viewport);
    await forget(page, pages.origin);
    const misdeeds = watch(page, pages.origin);
    await page.goto(`${pages.origin}/${query}`);
    return { page, misdeeds, pane: () => paneOf(page) };
  };
  return {
    pages: () => pages,
    newPage: () => browser.newPage(),
    open: async (query, viewport) => {
      const one = await goTo(query, viewport);
      opened.push(one);
      return one;
    },
    same: async (query) => {
      const one = kept.get(query) ?? (await goTo(query));
      kept.set(query, one);
      await one.page.bringToFront();
      return one;
    },
  };
}

/** The pane's own page, when Office.js and the pane's scripts are ready, the workbook has been read and the first view is drawn. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("aside iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no page");
  await frame.waitForSelector("html[data-ready] header");
  await frame.waitForFunction(() => document.querySelector("[role=progressbar]:not([aria-valuenow])") === null);
  await frame.waitForSelector("h1");
  return frame;
}

/** Opens a file from the disk as a person does. */
export const openFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });

/** Types into a cell of the workbook as a person does. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.getByLabel(/^(セル番地または名前|Cell address or name)$/).fill(cell);
  await page.keyboard.press("Enter");
  await page.getByLabel(/^(セルの内容|Content of the cell)$/).fill(text);
  await page.keyboard.press("Enter");
}

/** The code a batch of the pane's own Office.js fails with; null where it is carried out. */
export const codeOf = (pane: Frame, delayForCellEdit = false): Promise<string | null> =>
  pane.evaluate(
    (delay) =>
      Excel.run({ delayForCellEdit: delay }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("B2").values = [["written"]];
        await context.sync();
      }).then(
        () => null,
        (error: unknown) => String((error as { code?: unknown }).code),
      ),
    delayForCellEdit,
  );

/** What a cell of the first sheet holds, asked for by the pane's own Office.js. */
export const valueIn = (pane: Frame, cell: string): Promise<unknown> =>
  pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address);
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    cell,
  );

/** Causes trouble in the preview, named in its language, or ends it. */
export const choose = async (page: Page, fault: string): Promise<void> => {
  await page.getByRole("button", { name: /^(トラブルを起こす|Cause trouble)/ }).click();
  await page.getByRole("menuitemcheckbox", { name: fault }).click();
  await page.keyboard.press("Escape");
};
