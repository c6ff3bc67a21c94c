import type { Frame, Locator, Page } from "playwright-core";
import { previews } from "../preview/support";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo } from "./steps";
import { languages } from "./words";

jest.setTimeout(240_000);

/** Presses of Tab in which anything of the pane must be within reach. */
const reach = 60;

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node.ownerDocument.activeElement === node);

/** Whether a person sees where the focus is: an outline, a border or a shadow of the element or of what stands around it. */
const isFocusSeen = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => {
    // a link in running text is underlined twice
    const drawn = ({ outlineStyle, outlineWidth, boxShadow, textDecorationStyle }: CSSStyleDeclaration): boolean =>
      (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) ||
      boxShadow !== "none" ||
      textDecorationStyle === "double";
    const bordered = (element: Element): boolean => {
      const around = getComputedStyle(element, "::after");
      return around.content !== "none" && (parseFloat(around.borderBottomWidth) > 0 || drawn(around));
    };
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const inside = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
      (each) => each != null,
    );
    return inside.some((each) => drawn(getComputedStyle(each)) || bordered(each));
  });

/** Goes to an element by Tab, or Shift+Tab, alone; at every stop the focus must be seen. */
async function tabTo(page: Page, pane: Frame, element: Locator, key = "Tab"): Promise<void> {
  await element.waitFor();
  for (let press = 0; press < reach; press++) {
    if (await isFocused(element)) return;
    await page.keyboard.press(key);
    const stop = await pane.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "");
    if (!stop.startsWith("<body")) expect([stop, await isFocusSeen(pane)]).toEqual([stop, true]);
  }
  throw new Error(`Not within reach of the keyboard: ${String(element)}`);
}

describeWith("chromium", "the pane without a mouse", () => {
  const { open } = previews();

  test.each(sampled(["ja-JP", "en-US"] as const, 2))("every action of every view: %s", async (lang) => {
    const words = languages[lang];
    const { page, pane: opened } = await open(`?sample=blank&lang=${lang}&width=320`);
    const pane = await opened();
    const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
    const press = async (element: Locator, key = "Enter"): Promise<void> => {
      await tabTo(page, pane, element);
      await page.keyboard.press(key);
    };
    const turn = async (name: string): Promise<void> => {
      await tabTo(page, pane, pane.getByRole("tab", { selected: true }), "Shift+Tab");
      const wanted = pane.getByRole("tab", { name, exact: true });
      for (let at = 0; at < 4 && !(await isFocused(wanted)); at++) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("heading", { level: 1 }).first().waitFor();
      expect(await wanted.getAttribute("aria-selected")).toBe("true");
    };

    // from Excel into the pane by Tab, too
    await page.getByRole("complementary").getByRole("button").focus();
    await page.keyboard.press("Tab");
    await press(button(words.next));
    await press(button(words.next), "Space");
    await press(button(words.begin));
    await press(button(words.add));
    await pane.getByText(words.added).waitFor();

    // a problem leads to its cell
    await press(pane.getByRole("main").getByRole("button").first());
    await turn(words.tabs.diagnose);
    // nothing is filled in: it is asked for twice
    await press(button(words.diagnose), "Space");
    await pane.getByText("KK-3118").first().waitFor();
    await press(button(words.diagnose), "Space");
    await pane.getByText(words.done).waitFor();

    await turn(words.tabs.losses);
    const items = pane.getByRole("main").locator("button[aria-expanded]").first();
    await press(items);
    expect(await items.getAttribute("aria-expanded")).toBe("true");
    const sort = pane.locator("th button").first();
    await press(sort, "Space");
    expect(await pane.locator("th").nth(1).getAttribute("aria-sort")).toBe("descending");

    // the button stands above the view
    await tabTo(page, pane, button(words.settings), "Shift+Tab");
    await page.keyboard.press("Enter");
    await press(pane.getByRole("switch"), "Space");
    expect(await pane.getByRole("switch").isChecked()).toBe(true);
    await press(button(words.copy));
    await pane
      .getByRole("status")
      .filter({ hasText: /コピー|[Cc]opied/ })
      .waitFor();
  });

  test("the heading of a view that a button led to takes the focus, late as the view may come", async () => {
    const words = languages["ja-JP"];
    const { page, pane: opened } = await open(`?sample=${words.sample}&lang=ja-JP&width=320`);
    const pane = await opened();
    await goTo(pane, words.tabs.rating);
    const toDiagnosis = pane.getByRole("main").getByRole("button");
    await pane.waitForFunction(() => document.querySelectorAll("main button").length === 1);
    let come = (): void => undefined;
    const scripts = new Promise<void>((resolve) => (come = resolve));
    await page.route("**/*.js", async (route) => {
      await scripts;
      await route.continue();
    });
    await toDiagnosis.press("Enter");
    await pane.getByRole("main").getByRole("progressbar").waitFor();
    come();
    await pane.getByRole("heading", { level: 1, name: words.tabs.diagnose }).waitFor();
    await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
  });
});
