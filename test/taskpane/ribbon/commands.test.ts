import type { Frame } from "playwright-core";
import { choose, paneOf, previews, typeInto } from "../../preview/support";
import { sampled } from "../../support/cases";
import { axeFaults } from "../../support/axe";
import { watch } from "../../support/browser";
import { describeWith } from "../../support/witness";
import { languages } from "../words";

jest.setTimeout(180_000);

/** What the ribbon's button did: how often it said that it is done, and the dialogs it opened. */
interface Pressed {
  readonly completed: number;
  readonly dialogs: readonly string[];
}

/** Presses a button of the ribbon, as Excel does: by the work that was associated with its id. */
const press = (pane: Frame, id: "diagnose" | "insertTemplate"): Promise<Pressed> =>
  pane.evaluate(async (command) => {
    interface Association {
      readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
    }
    const dialogs: string[] = [];
    // Office.js seals its own; the preview's Excel opens no dialogs
    const ui = { displayDialogAsync: (address: string) => dialogs.push(address) };
    const context = Object.create(Office.context, { ui: { value: ui } }) as Office.Context;
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) });
    const { mappings } = (Office.actions as unknown as { _association: Association })._association;
    const work = mappings[command.toUpperCase()];
    if (!work) throw new Error(`Nothing is associated with ${command}`);
    let completed = 0;
    await new Promise<void>((done) => {
      work({
        completed: () => {
          completed++;
          done();
        },
      });
    });
    return { completed, dialogs };
  }, id);

const sheetsOf = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );

describeWith("chromium", "the ribbon's buttons", () => {
  const { open, pages, newPage } = previews();

  test("diagnose without the pane: the sheets are written, and the pane follows", async () => {
    const { pane: opened } = await open("?sample=retailer&lang=ja-JP");
    const pane = await opened();
    expect(await press(pane, "diagnose")).toEqual({ completed: 1, dialogs: [] });
    expect(await sheetsOf(pane)).toEqual(expect.arrayContaining(["診断結果", "損失内訳", "記録"]));
    await pane.getByText(languages["ja-JP"].done).waitFor();
  });

  test.each(
    sampled(
      [
        ["en-US", "Hearing sheet"],
        ["ja-JP", "ヒアリングシート"],
      ] as const,
      2,
    ),
  )("insert the template in Excel's language: %s", async (lang, sheet) => {
    const { pane: opened } = await open(`?sample=blank&lang=${lang}`);
    const pane = await opened();
    expect(await press(pane, "insertTemplate")).toEqual({ completed: 1, dialogs: [] });
    expect(await sheetsOf(pane)).toContain(sheet);
  });

  test("a press while the workbook is being read waits for it", async () => {
    const { page } = await open("?sample=retailer&lang=ja-JP&fault=slow");
    const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
    await pane?.waitForSelector("html[data-ready] header");
    if (!pane) throw new Error("The pane has no page");
    await pane.getByRole("progressbar").first().waitFor();
    const pressed = press(pane, "diagnose");
    await choose(page, languages["ja-JP"].faults.slow);
    expect(await pressed).toEqual({ completed: 1, dialogs: [] });
    expect(await sheetsOf(pane)).toContain("診断結果");
  });

  test("a press before the first reading: the pane reads the workbook after it, and follows it", async () => {
    const words = languages["ja-JP"];
    const page = await newPage();
    await page.addInitScript(() => {
      interface Association {
        readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
      }
      const ready = new MutationObserver(() => {
        if (!document.documentElement.hasAttribute("data-ready")) return;
        ready.disconnect();
        const { mappings } = (Office.actions as unknown as { _association: Association })._association;
        mappings["DIAGNOSE"]?.({ completed: () => document.documentElement.setAttribute("data-completed", "") });
      });
      // a frame keeps its first window for its page: the document comes later
      addEventListener("DOMContentLoaded", () => ready.observe(document.documentElement, { attributes: true }));
    });
    await page.goto(`${pages().origin}/?sample=retailer&lang=ja-JP`);
    const pane = await paneOf(page);
    await pane.waitForSelector("html[data-completed]");
    await pane.getByRole("img").first().waitFor();
    await typeInto(page, "KK_revenue", "123456789");
    await pane.getByText(words.stale).waitFor();
    await page.close();
  });

  test.each(
    sampled(
      [
        ["ja-JP", /KK-4002：セルを編集している間は/],
        ["en-US", /KK-4002: Nothing can be done while/],
      ] as const,
      2,
    ),
  )("what went wrong is said in a dialog, word for word: %s", async (lang, said) => {
    const { page, pane: opened } = await open(`?sample=${languages[lang].sample}&lang=${lang}`);
    const pane = await opened();
    await choose(page, languages[lang].faults.editing);
    const { completed, dialogs } = await press(pane, "diagnose");
    expect([completed, dialogs.length]).toEqual([1, 1]);
    const dialog = await newPage();
    const misdeeds = watch(dialog, pages().origin);
    // the preview has no page for it; the pages as they ship do
    await dialog.goto((dialogs[0] ?? "").replace("/preview/", "/"));
    expect(await dialog.getByRole("alert").innerText()).toMatch(said);
    expect(await dialog.evaluate(() => document.documentElement.lang)).toBe(lang.slice(0, 2));
    expect(await axeFaults(dialog)).toEqual([]);
    expect(misdeeds).toEqual({ requests: [], errors: [] });
    await dialog.close();
  });

  test("markup in a dialog's address is shown as text", async () => {
    const dialog = await newPage();
    const bad = '<img src="x" onerror="document.title=1">';
    await dialog.goto(`${pages().origin}/dialog.html?en#${encodeURIComponent(bad)}`);
    expect(await dialog.getByRole("alert").innerText()).toBe(bad);
    await dialog.close();
  });
});
