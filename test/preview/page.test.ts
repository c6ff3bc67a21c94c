import type { Page } from "playwright-core";
import { axeFaults, looks } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { openFile, previews, typeInto } from "./support";

jest.setTimeout(120_000);

const widthOfPane = (page: Page): Promise<number> =>
  page.locator("aside iframe").evaluate((frame) => frame.getBoundingClientRect().width);

describeWith("chromium", "the preview's page", () => {
  const { open } = previews();

  test.each(looks)("%s, %s: axe finds nothing, with trouble and a refused file shown", async (lang, theme) => {
    const { page, pane } = await open(`?sample=blank&lang=${lang}&theme=${theme}`, {
      width: 1024,
      height: 700,
    });
    await pane();
    await page.getByRole("button", { name: /トラブルを起こす|Cause trouble/ }).click();
    await page.getByRole("menuitemcheckbox").last().click();
    await page.keyboard.press("Escape");
    await openFile(page, "a.pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n"));
    await page
      .getByRole("alert")
      .getByText(/KK-3004|KK-3005/)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test("follows the language chosen, and so does the pane", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    expect(await (await pane()).getByRole("tab").first().innerText()).toBe("シート");
    await page.getByLabel("表示言語").selectOption({ label: "English" });
    await page.getByRole("button", { name: "Download" }).waitFor();
    expect(await (await pane()).getByRole("tab").first().innerText()).toBe("Sheet");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await page.title()).toBe("Book1.xlsx — Kikitori — try it without Excel");
  });

  test("the pane is as wide as said, by slider and by number, within its bounds, and is not opened anew", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP&width=320");
    const frame = await pane();
    await frame.evaluate(() => Object.assign(window, { same: true }));
    expect(await widthOfPane(page)).toBe(320);
    await page.getByLabel("ペインの幅").press("ArrowRight");
    expect(await widthOfPane(page)).toBe(321);
    const pixels = page.getByLabel("幅（ピクセル）");
    for (const [typed, wide] of [
      ["450", 450],
      ["９９９", 600],
      ["1", 320],
    ] as const) {
      await pixels.fill(typed);
      await pixels.press("Enter");
      await page.waitForFunction(
        (w) => document.querySelector("aside iframe")?.getBoundingClientRect().width === w,
        wide,
      );
    }
    expect(await (await pane()).evaluate(() => "same" in window)).toBe(true);
  });

  test("nothing is cut off at 1024 pixels, however many sheets there are", async () => {
    for (const lang of sampled(["en-US", "ja-JP"], 2)) {
      const { page, pane } = await open(`?sample=retailer&lang=${lang}&width=600`, { width: 1024, height: 700 });
      const frame = await pane();
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          for (let number = 1; number <= 12; number++) context.workbook.worksheets.add(`引受の資料${number}`);
          await context.sync();
        }),
      );
      await page.getByRole("tab", { name: "引受の資料12" }).waitFor();
      const out = await page.evaluate(() =>
        [...document.querySelectorAll("header button, header select, header input, header label, aside iframe")]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < 0 || right > window.innerWidth);
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect(out).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
    }
  });

  test("every tool is reached and used by keyboard", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    await pane();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const reached: string[] = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return element?.labels?.[0]?.innerText ?? element?.ariaLabel ?? element?.innerText ?? "";
        }),
      );
    }
    expect(reached).toEqual([
      "開く",
      "ダウンロード",
      "表示言語",
      "テーマ",
      "ExcelApi",
      "ペインの幅",
      "幅（ピクセル）",
      "トラブルを起こす",
    ]);
    const toggleFirst = async (): Promise<void> => {
      for (const key of ["Enter", "ArrowDown", "Enter", "Escape"]) await page.keyboard.press(key);
    };
    const said = page.getByRole("status").getByText("次の要求が失敗する");
    await toggleFirst();
    await said.waitFor();
    // or the first request of the next workbook's pane would be the one
    await toggleFirst();
    await said.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "開く" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("「kikitori-hearing-sheet-en.xlsx」を開きました。").waitFor();
  });

  test("an open menu covers no more than itself", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    await pane();
    const at = (x: number, y: number) =>
      page.evaluate(
        (place) => {
          const seen = document.elementFromPoint(place.x, place.y);
          return ["main", "iframe", "header", "[role=menu]"].find((selector) => seen?.closest(selector)) ?? null;
        },
        { x, y },
      );
    const places = async () => [await at(600, 500), await at(1200, 500), await at(30, 20)];
    const before = await places();
    expect(before).toEqual(["main", "iframe", "header"]);
    for (const menu of ["開く", "トラブルを起こす"]) {
      await page.getByRole("button", { name: menu }).click();
      await page.getByRole("menu").waitFor();
      expect(await places()).toEqual(before);
      await page.keyboard.press("Escape");
    }
  });

  test("the address keeps what is chosen", async () => {
    const { page, pane } = await open("?lang=ja-JP&sample=hospital");
    await pane();
    await page.getByLabel("テーマ").selectOption("dark");
    await page.getByLabel("ExcelApi").selectOption("1.14");
    expect(new URL(page.url()).search).toBe("?sample=hospital&lang=ja-JP&theme=dark&width=400&api=1.14");
  });

  test("leaving asks first where something was typed, and only there", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    await pane();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole("button", { name: "開く" }).click();
    await page.keyboard.press("Escape");
    await page.reload();
    await pane();
    expect(asked).toEqual([]);
    await typeInto(page, "B2", "not to be lost");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await pane();
  });
});
