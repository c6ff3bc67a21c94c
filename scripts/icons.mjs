/** Draws the icons of the manifest from their SVG sources, in headless Chromium. */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findProgram } from "./find-program.mjs";

const folder = new URL("../assets/icons/", import.meta.url);

/** The smallest size has a drawing of its own, on whole pixels. */
const sources = {
  16: "kikitori-16.svg",
  32: "kikitori.svg",
  64: "kikitori.svg",
  80: "kikitori.svg",
  128: "kikitori.svg",
};

const browser = await chromium.launch({
  executablePath: findProgram("KIKITORI_CHROMIUM", "chromium", "chromium-browser", "google-chrome"),
  args: ["--no-sandbox"],
});
for (const [size, source] of Object.entries(sources)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side }, deviceScaleFactor: 1 });
  const drawing = readFileSync(new URL(source, folder), "utf8").replace(
    "<svg ",
    `<svg width="${side}" height="${side}" `,
  );
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  writeFileSync(new URL(`kikitori-${side}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
