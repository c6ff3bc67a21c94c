import type { Frame, Locator } from "playwright-core";
import { previews, typeInto } from "../preview/support";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo, pressDiagnose } from "./steps";
import { languages, type Culture } from "./words";

jest.setTimeout(180_000);

const scrollTo = (pane: Frame, place: number): Promise<void> =>
  pane.evaluate((y) => {
    window.scrollTo(0, y);
  }, place);

/** A chart above that finds its width makes up for it: what is read stays, the number moves by some pixels. */
const isAt = (pane: Frame, place: number): Promise<unknown> =>
  pane.waitForFunction((y) => Math.abs(window.scrollY - y) <= (y === 0 ? 1 : 60), place);

/** Whether an element is inside what the pane shows now. */
const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

describeWith("chromium", "the pane scrolled down", () => {
  const { open } = previews();

  test.each(sampled(["ja-JP", "en-US"] as readonly Culture[], 2))(
    "%s: each view keeps its place, the notice of old results stays in sight, and renewing moves nothing",
    async (culture) => {
      const words = languages[culture];
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${culture}&width=320`);
      const pane = await opened();
      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await isAt(pane, 0);
      // another view takes away what was said of the diagnosis, and with it a line of the head
      await goTo(pane, words.tabs.losses);
      await pane.locator("tbody tr").first().waitFor();
      await goTo(pane, words.tabs.rating);
      await pane.getByRole("img").first().waitFor();
      await scrollTo(pane, 400);
      await goTo(pane, words.tabs.losses);
      await isAt(pane, 0);
      await pane.locator("tbody tr").first().waitFor();
      await scrollTo(pane, 1_500);
      await goTo(pane, words.tabs.rating);
      await isAt(pane, 400);
      await goTo(pane, words.tabs.losses);
      await isAt(pane, 1_500);

      const scenario = pane.getByRole("heading", { name: words.scenario });
      const placeOf = (): Promise<number> => scenario.evaluate((node) => node.getBoundingClientRect().top);
      const before = await placeOf();
      await typeInto(page, "KK_revenue", "123456789");
      await pane.getByText(words.stale).waitFor();
      expect(await isInSight(pane.getByText(words.stale))).toBe(true);
      await scrollTo(pane, 300);
      expect(await isInSight(pane.getByText(words.stale))).toBe(true);
      await scrollTo(pane, 1_500);
      const renewed = pane.getByRole("button", { name: words.renew });
      await renewed.press("Enter");
      await pane.getByText(words.done).waitFor();
      expect(await isInSight(pane.getByText(words.done))).toBe(true);
      const { losses } = words.tabs;
      expect(await pane.getByRole("tab", { name: losses, exact: true }).getAttribute("aria-selected")).toBe("true");
      // what stands in the head may be one line more or less
      expect(Math.abs((await placeOf()) - before)).toBeLessThan(120);
      // the keyboard goes on in the view, and does not start over
      await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
      // the sheet a person was at is still in front
      await page.getByRole("tab", { name: words.sheets.hearing, exact: true, selected: true }).waitFor();
    },
  );

  test("closing a comparison gives the focus back to the button that opened it", async () => {
    const words = languages["ja-JP"];
    const own = words.parameters;
    const { pane: opened } = await open(`?sample=${words.sample}&lang=ja-JP&width=320`);
    const pane = await opened();
    await pressDiagnose(pane, words);
    await pane.getByText(words.done).waitFor();
    await goTo(pane, words.tabs.parameters);
    const opener = pane.getByRole("button", { name: own.compareDefault, exact: true });
    await opener.press("Enter");
    await pane.getByRole("heading", { name: own.comparison }).waitFor();
    await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
    await pane.getByRole("button", { name: own.close, exact: true }).press("Enter");
    await pane.getByRole("heading", { name: own.comparison }).waitFor({ state: "detached" });
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});
