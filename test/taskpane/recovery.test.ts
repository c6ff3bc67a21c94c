import type { Frame, Page } from "playwright-core";
import { names } from "../../src/workbook/model/names";
import { choose, openFile, paneOf, previews } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { states } from "./states";
import { goTo, pressDiagnose } from "./steps";
import { languages } from "./words";

jest.setTimeout(240_000);

const words = languages["ja-JP"];
const address = `?sample=${words.sample}&lang=ja-JP&width=320`;

const nameValue = (pane: Frame, name: string): Promise<unknown> =>
  pane.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(asked).getRange();
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    name,
  );

/** Opens a file as one that came by mail. */
async function drop(page: Page, id: string): Promise<void> {
  const bytes = await states.find((state) => state.id === id)?.file?.(words);
  if (!bytes) throw new Error(`No file for ${id}`);
  await openFile(page, "opened.xlsx", bytes);
  await page.getByRole("banner").getByText("opened.xlsx", { exact: true }).waitFor();
}

describeWith("chromium", "the pane goes on", () => {
  const { open, newPage, pages } = previews();

  test.each(
    sampled(
      [
        ["a request failed", words.faults.fail, "KK-4006"],
        ["the reply was lost", words.faults.drop, "KK-4007"],
        ["another workbook was in front", words.faults.otherWorkbook, "KK-4016"],
        ["a cell was being edited", words.faults.editing, "KK-4002"],
        ["a write was too large", words.faults.tooLarge, "KK-4004"],
      ] as const,
      5,
    ),
  )("after %s, by the button beside the message", async (_, fault, code) => {
    const { page, pane: opened } = await open(address);
    const pane = await opened();
    await choose(page, fault);
    await pressDiagnose(pane, words);
    await pane.getByRole("alert").getByText(code).waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    const over = page.getByRole("button", { name: "すべてやめる" });
    if (await over.isVisible()) await over.click();
    await pane.getByRole("button", { name: words.retry }).click();
    await pane.getByText(words.done).waitFor();
    expect(await pane.getByText(code).count()).toBe(0);
  });

  test("takes the answers of a copy over", async () => {
    const { page, pane: opened } = await open("?sample=blank&lang=ja-JP&width=320");
    await opened();
    await drop(page, "copies");
    const pane = await opened();
    expect(await nameValue(pane, names.input("staff"))).toBe(2000);
    await pane.getByRole("button", { name: words.useCopy }).click();
    await pane.getByText(words.filled).waitFor();
    expect(await nameValue(pane, names.input("staff"))).toBe(1);
  });

  test("with settings in memory where the browser keeps none", async () => {
    const { page } = await open("?sample=blank&lang=ja-JP");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(page.url().replace("sample=blank", `sample=${words.sample}`));
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no page");
    await frame.getByRole("button", { name: words.settings, exact: true }).click();
    const unit = frame.getByRole("combobox").nth(1);
    await unit.selectOption({ index: 3 });
    await goTo(frame, words.tabs.diagnose);
    await frame.getByRole("button", { name: words.settings, exact: true }).click();
    expect(await frame.getByRole("combobox").nth(1).inputValue()).toBe("hundredMillion");
  });

  test("when a view's file does not come: it says so, and the other views work", async () => {
    // not watched: the file that is held back is an error of its own
    const page = await newPage();
    await page.goto(`${pages().origin}/${address}`);
    const pane = await paneOf(page);
    await page.route(/\/js\/.*\.js$/, (route) => route.abort());
    await goTo(pane, words.tabs.losses);
    await pane.getByText("KK-4014").waitFor();
    await page.unroute(/\/js\/.*\.js$/);
    await goTo(pane, words.tabs.sheet);
    await pane.getByRole("progressbar", { name: words.section }).waitFor();
    await page.close();
  });
});
