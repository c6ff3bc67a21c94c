import path from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { openFile, paneOf } from "../preview/support";
import { axeFaults } from "../support/axe";
import { forget, watch } from "../support/browser";
import type { ServedPages } from "../support/pages";
import { sharedBrowser } from "../support/shared-browser";
import { describeWith } from "../support/witness";
import { looksOf, pictures, statesOf, widths, type Look } from "./looks";
import { notices } from "./notices";
import { states, type PaneState } from "./states";
import { languages } from "./words";

jest.setTimeout(240_000);

/** Pixels a picture is high at most; what a person scrolls to is on it. */
const tallest = 5_000;

const media = ({ theme }: Look) =>
  ({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  }) as const;

const nameOf = (id: string, { culture, theme }: Look, width: number): string =>
  path.join(pictures, `${id}-${culture.slice(0, 2)}-${theme}-${width}.png`);

/** Nothing of the pane stands out of it sideways. */
const overflow = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeWith("chromium", "each state of the pane", () => {
  let browser: BrowserContext;
  let pages: ServedPages;
  beforeAll(async () => {
    ({ browser, pages } = await sharedBrowser());
  }, 300_000);

  const ofStates = statesOf(states).flatMap((state, index) =>
    looksOf(index).map((look) => [state.id, look, state] as const),
  );
  const ofNotices = notices.flatMap((notice, index) =>
    looksOf(index).map((look) => [notice.id, look, notice] as const),
  );

  test.each(ofStates)("%s, %j: says what it is, within its width, and axe finds nothing", async (_, look, state) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.emulateMedia(media(look));
    await forget(page, pages.origin);
    const misdeeds = watch(page, pages.origin);
    const pane = await reach(page, pages.origin, state, look);
    for (const text of languages[look.culture].language === "ja" ? state.ja : state.en) {
      await pane.getByText(text).first().waitFor();
    }
    expect(await axeFaults(pane)).toEqual([]);
    for (const width of widths) await atWidth(page, pane, width, nameOf(state.id, look, width));
    expect(misdeeds.requests).toEqual([]);
    expect(misdeeds.errors.filter((error) => !error.includes("made to fail"))).toEqual([]);
    await page.close();
  });

  test.each(ofNotices)("%s, %j: says what is wrong and what to check", async (_, look, notice) => {
    const [width] = widths;
    // a browser in which nobody was before, and in the language of the look: nothing else tells it here
    const context = await browser.browser()?.newContext({
      ...media(look),
      locale: look.culture,
      ...notice.options,
      viewport: { width, height: 700 },
    });
    if (!context) throw new Error("No browser");
    const page = await context.newPage();
    await notice.before?.(page);
    await page.goto(`${pages.origin}/preview/taskpane.html`);
    await notice.after?.(page);
    const texts = languages[look.culture].language === "ja" ? notice.ja : notice.en;
    for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor();
    expect(await overflow(page)).toBe(0);
    for (const wide of widths) {
      await page.setViewportSize({ width: wide, height: 700 });
      if (pictures !== "") await page.screenshot({ path: nameOf(notice.id, look, wide) });
    }
    await context.close();
  });
});

/** Opens the preview and brings its pane into a state. */
async function reach(page: Page, origin: string, state: PaneState, { culture, theme }: Look): Promise<Frame> {
  const words = languages[culture];
  if (state.before) await page.addInitScript(state.before);
  const ofSample = {
    blank: "blank",
    incomplete: "incomplete",
    template: `template-${words.language}`,
    file: words.sample,
  };
  const query = new URLSearchParams({ sample: ofSample[state.sample ?? "file"], lang: culture, theme, width: "320" });
  await page.goto(`${origin}/?${query.toString()}${state.query ? `&${state.query}` : ""}`);
  if (state.file) {
    await openFile(page, "opened.xlsx", await state.file(words));
    await page.getByRole("banner").getByText("opened.xlsx", { exact: true }).waitFor();
  }
  const pane = state.id === "excel-too-old" ? await frameOf(page) : await paneOf(page);
  await state.steps?.({ page, pane, words });
  return pane;
}

/** The pane's page, whether or not it comes as far as its header. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no page");
  return frame;
}

async function atWidth(page: Page, pane: Frame, width: number, picture: string): Promise<void> {
  const field = page.getByLabel(/^(幅（ピクセル）|Width \(pixels\)|Width in pixels)$/);
  await field.fill(String(width));
  await field.press("Enter");
  await pane.waitForFunction((wide) => document.documentElement.clientWidth <= wide, width);
  expect([width, await overflow(pane)]).toEqual([width, 0]);
  if (pictures === "") return;
  const frame = page.locator("aside iframe");
  await frame.screenshot({ path: picture.replace(/\.png$/, "-top.png") });
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 1100, height: Math.min(tallest, Math.max(700, height + 120)) });
  await frame.screenshot({ path: picture });
  if (viewport) await page.setViewportSize(viewport);
}
