import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { builtPages } from "../support/pages";
import { describeWith } from "../support/witness";
import { previews } from "../preview/support";

jest.setTimeout(300_000);

/** In every file of the .xlsx library, and in none of ours. */
const mark = "xl/worksheets/";

/** Scripts of a page, without Office.js, which Excel's own cache holds. */
const scriptsOf = (page: string): readonly string[] =>
  [...readFileSync(path.join(builtPages(), page), "utf8").matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map(
    ([, src = ""]) => src,
  );

const text = (file: string): string => readFileSync(path.join(builtPages(), file), "utf8");

test("the first screen's own scripts take less than 200 KB of gzip, without the .xlsx library", () => {
  const scripts = scriptsOf("taskpane.html");
  expect(scripts.length).toBeGreaterThan(2);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(builtPages(), file))).length, 0);
  expect(bytes).toBeLessThan(200_000);
  expect(scripts.filter((file) => text(file).includes(mark))).toEqual([]);
});

describeWith("chromium", "the pane", () => {
  const { open, pages } = previews();

  test("loads its views when they are shown, and never the .xlsx library", async () => {
    const { page, pane: opened } = await open("?sample=retailer&lang=ja-JP");
    const pane = await opened();
    const loaded = (): Promise<string[]> =>
      pane.evaluate(() =>
        performance.getEntriesByType("resource").flatMap(({ name }) => (/\/js\/[^/]+\.js$/.test(name) ? [name] : [])),
      );
    const counts = [(await loaded()).length];
    for (const name of ["診断", "評価", "損失"]) {
      await pane.getByRole("tab", { name }).click();
      await pane.getByRole("heading", { level: 1 }).waitFor();
      counts.push((await loaded()).length);
    }
    await pane.getByRole("button", { name: "設定" }).click();
    await pane.getByRole("heading", { level: 1, name: "設定" }).waitFor();
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(2);
    const files = (await loaded()).map((name) => name.slice(pages().origin.length + 1));
    expect(files.filter((file) => text(file).includes(mark))).toEqual([]);
    // the preview around it does load the library, so that the mark is one
    const around = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const scripts = around.filter((name) => name.endsWith(".js")).map((name) => name.slice(pages().origin.length + 1));
    expect(scripts.some((file) => text(file).includes(mark))).toBe(true);
  });
});
