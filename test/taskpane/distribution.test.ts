import type { Frame, Page } from "playwright-core";
import { previews, typeInto } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled, verifying } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo, runDistribution } from "./steps";
import { languages, type Culture, type PaneLanguage } from "./words";

jest.setTimeout(240_000);

const cultures = ["ja-JP", "en-US"] as const;
const figures = /[\d,.]+/;

/** Says how many workers the pane's page has started. */
const countWorkers = async (page: Page, processors: number): Promise<void> => {
  await page.addInitScript((count) => {
    Object.defineProperty(navigator, "hardwareConcurrency", { get: () => count });
    const started = Object.assign(globalThis, { started: [] as string[] }).started;
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(String(url));
      }
    };
  }, processors);
};

const started = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => (globalThis as unknown as { started: string[] }).started);

/** The line of the mean and its standard error. */
const meanOf = (pane: Frame, words: PaneLanguage): Promise<string> =>
  pane.getByText(words.distribution.mean).first().innerText();

describeWith("chromium", "the loss distribution", () => {
  const { open, newPage, pages } = previews();

  const at = async (culture: Culture): Promise<{ page: Page; pane: Frame; words: PaneLanguage }> => {
    const words = languages[culture];
    const { page, pane } = await open(`?sample=${words.sample}&lang=${culture}&width=320`);
    const frame = await pane();
    await goTo(frame, words.tabs.distribution);
    return { page, pane: frame, words };
  };

  test.each(sampled(cultures, 2))(
    "%s: is run, read by keyboard, grows old with an input, is run again",
    async (culture) => {
      const { page, pane, words } = await at(culture);
      const own = words.distribution;
      await runDistribution(pane, words);
      expect(await axeFaults(pane)).toEqual([]);

      const curve = pane.getByRole("slider");
      const chance = curve.locator("xpath=preceding-sibling::*").getByRole("status");
      await curve.focus();
      await page.keyboard.press("Home");
      expect(await curve.getAttribute("aria-valuetext")).toBe(own.anyLoss);
      const any = await chance.innerText();
      // the same as the page begins with
      expect(any).toContain(
        await pane
          .getByText(/^[\d.]+%$/)
          .first()
          .innerText(),
      );
      const read = async (key: string): Promise<readonly [string | null, string]> => {
        await page.keyboard.press(key);
        return [await curve.getAttribute("aria-valuetext"), await chance.innerText()];
      };
      const [first, second, last] = [await read("ArrowRight"), await read("ArrowRight"), await read("End")];
      expect(new Set([own.anyLoss, first[0], second[0], last[0]]).size).toBe(4);
      expect(last[1]).toContain(verifying ? own.onceInAll : own.onceInAll.replace("100,000", "10,000"));
      const [back] = await read("ArrowLeft");
      expect(back).not.toBe(last[0]);

      const box = await curve.boundingBox();
      if (!box) throw new Error("No curve");
      await page.mouse.move(box.x + box.width - 2, box.y + 100);
      await pane.locator(`[role=slider][aria-valuetext="${last[0] ?? ""}"]`).waitFor();

      const before = await meanOf(pane, words);
      await typeInto(page, "KK_revenue", "123456789");
      await pane.getByText(own.stale).waitFor();
      expect(await meanOf(pane, words)).toBe(before);
      await pane.getByRole("main").getByRole("button", { name: own.again }).first().click();
      await pane.getByText(own.stale).waitFor({ state: "detached" });
      await pane.getByText(own.finished).waitFor();
      expect(await meanOf(pane, words)).not.toBe(before);
    },
  );

  test("says how far it is, is stopped, keeps the last result, and is run again", async () => {
    const words = languages["ja-JP"];
    const page = await newPage();
    await countWorkers(page, 2);
    await page.goto(`${pages().origin}/?sample=retailer&lang=ja-JP&width=320`);
    const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
    if (!pane) throw new Error("No pane");
    await goTo(pane, words.tabs.distribution);
    await runDistribution(pane, words, 10_000);
    expect((await started(pane)).length).toBe(1);
    const before = await meanOf(pane, words);

    const own = words.distribution;
    await pane.getByRole("combobox", { name: own.years }).selectOption("10000000");
    await pane.getByRole("button", { name: own.again }).click();
    await pane.getByText(/^[\d,]+ \/ 10,000,000年$/).waitFor();
    await pane.getByText(/残り約[\d,]+秒/).waitFor();
    expect(Number(await pane.getByRole("progressbar").getAttribute("aria-valuenow"))).toBeGreaterThan(0);
    expect((await started(pane)).length).toBe(3);
    await pane.getByRole("button", { name: words.stop, exact: true }).click();
    await pane.getByText(own.stopped).waitFor();
    expect(await meanOf(pane, words)).toBe(before);
    expect(await pane.getByText("10,000", { exact: true }).count()).toBeGreaterThan(0);

    await pane.getByRole("combobox", { name: own.years }).selectOption("10000");
    await pane.getByRole("textbox", { name: own.seed }).fill("x");
    expect(await pane.getByRole("button", { name: own.again }).getAttribute("aria-disabled")).toBe("true");
    await pane.getByRole("textbox", { name: own.seed }).fill("2");
    await pane.getByRole("button", { name: own.again }).click();
    await pane.getByText(own.finished).waitFor();
    expect(await pane.getByText("10,000", { exact: true }).count()).toBeGreaterThan(0);
    expect(await meanOf(pane, words)).not.toBe(before);
    await page.close();
  });

  test("with live update an edit is enough", async () => {
    const { page, pane, words } = await at("en-US");
    await runDistribution(pane, words);
    const before = await meanOf(pane, words);
    await pane.getByRole("button", { name: words.settings, exact: true }).click();
    await pane.getByRole("switch").click();
    await goTo(pane, words.tabs.distribution);
    await typeInto(page, "KK_revenue", "123456789");
    await pane.waitForFunction(
      (mean) => ![...document.querySelectorAll("main *")].some(({ textContent }) => textContent === mean),
      before,
    );
    await pane.getByText(words.distribution.finished).waitFor();
    expect(await pane.getByText(words.distribution.stale).count()).toBe(0);
    expect(await meanOf(pane, words)).toMatch(figures);
  });

  test("comes to the same without workers", async () => {
    const results: string[] = [];
    for (const workers of [true, false]) {
      const page = await newPage();
      if (!workers) await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
      await page.goto(`${pages().origin}/?sample=retailer&lang=ja-JP&width=320`);
      const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
      if (!pane) throw new Error("No pane");
      await goTo(pane, languages["ja-JP"].tabs.distribution);
      await runDistribution(pane, languages["ja-JP"], 10_000);
      results.push(await pane.getByRole("main").innerText());
      await page.close();
    }
    expect(results[1]).toBe(results[0]);
    expect(results[0]).toContain("VaR");
  });
});
