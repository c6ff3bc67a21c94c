import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { codeOf, paneOf, previews, typeInto, valueIn } from "./support";

jest.setTimeout(120_000);

describeWith("chromium", "the pane in the preview, on genuine Office.js", () => {
  const { open, same, pages, newPage } = previews();

  test("is told that it is in Excel on the web, in the language chosen", async () => {
    const { pane } = await open("?sample=blank&lang=en-US");
    const frame = await pane();
    const facts = await frame.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, contentLanguage, diagnostics } = Office.context;
      return { host, platform, displayLanguage, contentLanguage, also: diagnostics.platform };
    });
    expect(facts).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      also: "OfficeOnline",
    });
    expect(await frame.getByRole("tab").allInnerTexts()).toEqual([
      "Sheet",
      "Diagnose",
      "Rating",
      "Losses",
      "Improve",
      "Cover",
      "Distribution",
      "Parameters",
    ]);
  });

  test("the keyboard goes into the pane and out of it, as in Excel: Tab, Shift+Tab, Esc", async () => {
    const { page, pane } = await same("?sample=blank&lang=ja-JP");
    const frame = await pane();
    const reload = page.getByRole("complementary").getByRole("button");
    const isFocused = (what: typeof reload) => what.evaluate((node) => node === node.ownerDocument.activeElement);
    await reload.focus();
    await page.keyboard.press("Tab");
    expect(await isFocused(frame.getByRole("tab").first())).toBe(true);
    await page.keyboard.press("Shift+Tab");
    await page.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    expect(await isFocused(reload)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.matches("textarea[aria-activedescendant]"));
  });

  test("reads and writes the workbook beside it", async () => {
    const { page, pane } = await same("?sample=blank&lang=ja-JP");
    const frame = await pane();
    expect(await codeOf(frame)).toBeNull();
    expect(await valueIn(frame, "B2")).toBe("written");
    await page.getByRole("main").getByText("written", { exact: true }).waitFor();
  });

  test("hears of what a person types, and from whom it comes", async () => {
    const { page, pane } = await same("?sample=blank&lang=ja-JP");
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const heard: Excel.WorksheetChangedEventArgs[] = [];
        Object.assign(window, { heard });
        context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
        await context.sync();
      }),
    );
    await typeInto(page, "C3", "42");
    await frame.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    const heard = await frame.evaluate(() =>
      (window as unknown as { heard: Excel.WorksheetChangedEventArgs[] }).heard.map(
        ({ address, source, changeType }) => ({ address, source, changeType }),
      ),
    );
    expect(heard).toEqual([{ address: "C3", source: "Local", changeType: "RangeEdited" }]);
    expect(await valueIn(frame, "C3")).toBe(42);
  });

  test.each(
    sampled(
      [
        ["1.14", { "1.9": true, "1.10": true, "1.14": true, "1.15": false }],
        ["1.9", { "1.9": true, "1.10": false, "1.14": false }],
        ["1.17", { "1.17": true, "1.18": false }],
      ] as const,
      3,
    ),
  )("ExcelApi %s: sets up to it are supported, and no others", async (level, expected) => {
    const { pane } = await open(`?sample=blank&api=${level}`);
    const supported = await (
      await pane()
    ).evaluate(
      (versions) =>
        Object.fromEntries(
          versions.map((version) => [version, Office.context.requirements.isSetSupported("ExcelApi", version)]),
        ),
      Object.keys(expected),
    );
    expect(supported).toEqual(expected);
  });

  test("a member above the level is not there", async () => {
    const { page, pane } = await open("?sample=blank&api=1.9");
    const call = () =>
      Excel.run(async (context) => {
        const culture = context.application.cultureInfo;
        culture.load("name");
        await context.sync();
        return culture.name;
      }).catch((error: unknown) => (error as { code: string }).code);
    expect(await (await pane()).evaluate(call)).toBe("ApiNotFound");
    await page.getByLabel("ExcelApi").selectOption("1.17");
    expect(await (await pane()).evaluate(call)).toBe("en-US");
  });

  test("is told the colours of Office around it", async () => {
    const { page, pane } = await open("?sample=blank&theme=light");
    const back = async () => (await pane()).evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(await back()).toBe("#FFFFFF");
    for (const [theme, color] of [
      ["dark", "#262626"],
      ["contrast", "#000000"],
    ] as const) {
      await page.getByLabel(/テーマ|Theme/).selectOption(theme);
      expect(await back()).toBe(color);
    }
  });

  test("neither page can ask another server for anything", async () => {
    const page = await newPage();
    const stoppedBy = () =>
      new Promise((done) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective));
        fetch("http://127.0.0.1:9/").then(done, () => undefined);
      });
    await page.goto(`${pages().origin}/?sample=blank`);
    const frame = await paneOf(page);
    expect(await page.evaluate(stoppedBy)).toBe("connect-src");
    expect(await frame.evaluate(stoppedBy)).toBe("connect-src");
    await page.close();
  });

  test("a page from elsewhere that plays Excel is not trusted", async () => {
    const host = createServer((_, response) => {
      const { port } = host.address() as AddressInfo;
      const around = encodeURIComponent(`http://localhost:${port}`);
      const src = `${pages().origin}/preview/taskpane.html?_host_Info=Excel$Web$16.01$ja-JP$x$$$0#&_xdm_Info=x|y|${around}`;
      response.setHeader("Content-Type", "text/html");
      response.end(`<!doctype html><iframe src="${src}"></iframe>`);
    });
    await new Promise<void>((listening) => host.listen(0, "localhost", listening));
    const page = await newPage();
    try {
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
      const text = page.frameLocator("iframe").getByText("別の配布元のページに開かれたため、この画面は表示しません。");
      await text.waitFor();
    } finally {
      await page.close();
      host.close();
      host.closeAllConnections();
    }
  });
});
