/** Draws the icons of the manifest from their SVG sources, in headless Chromium. */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findProgram } from "./find-program.mjs";

const folder = new URL("../assets/icons/", import.meta.url);

/** The sizes the manifest and the ribbon name. The smallest has a drawing of its own, on whole pixels. */
const icons = {
  kikitori: [16, 32, 64, 80, 128],
  diagnose: [16, 32, 80],
  template: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: findProgram("KIKITORI_CHROMIUM", "chromium", "chromium-browser", "google-chrome"),
  args: ["--no-sandbox"],
});
for (const [name, sizes] of Object.entries(icons)) {
  for (const side of sizes) {
    const page = await browser.newPage({ viewport: { width: side, height: side }, deviceScaleFactor: 1 });
    const source = side === 16 ? `${name}-16.svg` : `${name}.svg`;
    const drawing = readFileSync(new URL(source, folder), "utf8").replace(
      "<svg ",
      `<svg width="${side}" height="${side}" `,
    );
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    writeFileSync(new URL(`${name}-${side}.png`, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
