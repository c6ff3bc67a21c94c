/**
 * Where the pane keeps the browser's thread too long, step by step, from Chromium's performance trace: tasks above 50 ms
 * (W3C Long Tasks), and what they spend their time in. The preview's workbook runs on the same thread; tasks that are
 * mostly its own are left out: in Excel it is not there.
 *
 *   npm run tasks [-- sample ...]      KIKITORI_LEAST=30 npm run tasks: those above 30 ms
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { findProgram } from "./find-program.mjs";
import { longTasks, startTrace, timeStamps } from "./trace-tasks.mjs";

const { areFresh, build, shared } = createRequire(import.meta.url)("./pages.cjs");

/** Milliseconds after a step until its effects are over. */
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
/** Milliseconds from which a task is long. */
const least = Number(process.env.KIKITORI_LEAST ?? 50);
const inWords = ({ milliseconds, shares }) =>
  `${milliseconds} ms (${[...shares].map(([owner, part]) => `${owner} ${Math.round(part)}`).join(", ")})`;
/** Whether Office.js took more of a task than everything else. */
const ofLibrary = ({ milliseconds, shares }) => (shares.get("Office.js") ?? 0) > milliseconds / 2;

/** Says what a way through a sample took; returns its long tasks. */
async function report(sample, title) {
  console.log(`\n${title}`);
  const events = await traceOf(sample);
  const tasks = longTasks(events, "/preview/taskpane.html", least);
  const steps = timeStamps(events);
  steps.forEach(({ ts, text }, index) => {
    const until = steps[index + 1]?.ts ?? Infinity;
    const own = tasks.filter((task) => task.ts >= ts && task.ts < until);
    console.log(`${text.padEnd(32)}${own.length === 0 ? "none" : own.map(inWords).join("; ")}`);
  });
  return tasks;
}

const count = (tasks) => `${tasks.length} (${tasks.filter(ofLibrary).length} of them Office.js's own)`;

// V8 keeps what it compiled from the third visit on
const onFirst = [];
for (const visit of ["first", "second"])
  onFirst.push(...(await report(samples[0], `${samples[0]}, on the ${visit} visit`)));
const later = [];
for (const sample of samples) later.push(...(await report(sample, sample)));
console.log(
  `\ntasks above ${least} ms: ${count(onFirst)} on the first two visits, ${count(later)} on the ${samples.length} after them`,
);
await browser.close();
server.close();
server.closeAllConnections();

/** Goes the underwriter's way through a sample; returns the trace, with each step's name where it begins. */
async function traceOf(sample) {
  const page = await browser.newPage();
  const ended = await startTrace(page);
  const step = async (name, act) => {
    await page.evaluate((text) => console.timeStamp(text), name);
    const result = await act();
    await page.waitForTimeout(rest);
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
  await step("tabs while a run is under way", async () => {
    await pane.getByRole("tab", { name: "分布" }).click();
    await pane.getByRole("combobox").selectOption("10000000");
    await pane.getByRole("button", { name: "もう一度実行" }).click();
    for (const name of ["損失", "分布"]) {
      await pane.waitForTimeout(rest);
      await pane.getByRole("tab", { name }).click();
    }
    await pane.getByRole("progressbar").waitFor();
    await pane.getByText("計算が終わりました。").waitFor();
  });
  const events = await ended();
  await page.close();
  return events;
}
