/**
 * Where the pane keeps the browser's thread too long, step by step, as Chromium counts it (W3C Long Tasks: more than
 * 50 ms). The preview's workbook runs on the same thread; its tasks are left out as far as the browser can tell whose
 * they are: what it works out in answer to the pane may still be counted. In Excel it is not there.
 *
 *   npm run tasks [-- sample ...]
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { findProgram } from "./find-program.mjs";

const { areFresh, build, shared } = createRequire(import.meta.url)("./pages.cjs");

/** Milliseconds after a step until what it set off has come to rest. */
const rest = 700;

if (!areFresh(shared)) build(shared);
const server = createServer(sirv(shared));
await new Promise((listening) => server.listen(0, "localhost", listening));
const origin = `http://localhost:${server.address().port}`;
const executablePath = findProgram("KIKITORI_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
// one user, whose browser keeps the scripts it has compiled, as every user's does
const browser = await chromium.launchPersistentContext("", {
  executablePath,
  args: ["--no-sandbox"],
  viewport: { width: 1280, height: 800 },
});

const asked = process.argv.slice(2);
const samples = asked.length > 0 ? asked : ["online-shop", "manufacturer", "retailer", "hospital", "incomplete"];
/** Says what a way through a sample took; returns how many tasks were long. */
async function report(sample, title) {
  console.log(`\n${title}`);
  let long = 0;
  for (const [step, tasks] of await stepsOf(sample)) {
    long += tasks.length;
    console.log(`${step.padEnd(32)}${tasks.length === 0 ? "none" : tasks.map((time) => `${time} ms`).join(", ")}`);
  }
  return long;
}

// V8 keeps what it compiled from the third visit on
let onFirst = 0;
for (const visit of ["first", "second"]) onFirst += await report(samples[0], `${samples[0]}, on the ${visit} visit`);
let later = 0;
for (const sample of samples) later += await report(sample, sample);
console.log(`\ntasks above 50 ms: ${onFirst} on the first two visits, ${later} on the ${samples.length} after them`);
await browser.close();
server.close();
server.closeAllConnections();

/** Goes the underwriter's way through a sample, and measures each step. */
async function stepsOf(sample) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const tasks = Object.assign(globalThis, { longTasks: [] }).longTasks;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "self" || name === "multiple-contexts") tasks.push(Math.round(duration));
      }
    }).observe({ type: "longtask", buffered: true });
  });
  const measured = [];
  const step = async (name, act) => {
    const result = await act();
    await page.waitForTimeout(rest);
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    measured.push([name, await frame.evaluate(() => globalThis.longTasks.splice(0))]);
    return result;
  };
  const pane = await step("opened, and the sheet read", async () => {
    await page.goto(`${origin}/?sample=${sample}&lang=ja-JP&width=400`);
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    await frame.getByRole("progressbar", { name: "サーバー・セキュリティ" }).waitFor();
    return frame;
  });
  const tab = (name) => step(`tab ${name}`, () => pane.getByRole("tab", { name }).click());
  const done = () => pane.getByText("診断が終わりました").waitFor();
  await tab("診断");
  await step("first diagnosis", async () => {
    await pane.getByRole("button", { name: "診断する", exact: true }).click();
    await done();
  });
  for (const name of ["損失", "シート", "評価", "損失"]) await tab(name);
  await step("items unfolded", () => pane.locator("main button[aria-expanded=false]").first().click());
  await step("amounts in another unit", () => pane.getByRole("combobox").selectOption({ index: 0 }));
  await step("an answer changed in Excel", async () => {
    await page.getByLabel("セル番地または名前").fill("KK_revenue");
    await page.keyboard.press("Enter");
    await page.getByLabel("セルの内容").fill("123456789");
    await page.keyboard.press("Enter");
    await pane.getByText("入力が変わりました").waitFor();
  });
  await tab("分布");
  const tornado = () => pane.getByText(/^TVaR 99（今は/).waitFor();
  await step("100,000 years simulated", async () => {
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await tornado();
  });
  await step("another point of the curve", async () => {
    await pane.getByRole("slider").focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
  });
  await step("simulated again by live update", async () => {
    await pane.getByRole("button", { name: "設定" }).click();
    await pane.getByRole("switch").click();
    await pane.getByRole("tab", { name: "分布" }).click();
    await pane.getByText("計算が終わりました。").waitFor();
    const shown = await pane.getByText(/^平均.+ ± /).innerText();
    await page.getByLabel("セル番地または名前").fill("KK_revenue");
    await page.keyboard.press("Enter");
    await page.getByLabel("セルの内容").fill("987654321");
    const begun = Date.now();
    await page.keyboard.press("Enter");
    await pane.getByText(shown, { exact: true }).waitFor({ state: "detached" });
    await pane.getByRole("slider").waitFor();
    console.log(`${"  from the edit to the curve".padEnd(32)}${Date.now() - begun} ms`);
    await tornado();
    await pane.getByRole("button", { name: "設定" }).click();
    await pane.getByRole("switch").click();
    await pane.getByRole("tab", { name: "損失" }).click();
  });
  await step("renewed", async () => {
    await pane.getByRole("button", { name: "結果を更新" }).click();
    await done();
  });
  await page.close();
  return measured;
}
