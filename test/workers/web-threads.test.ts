import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { defaultParameters } from "../../src/engine";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { contentPolicy } from "../../src/page/content-policy";
import { launch, watch } from "../support/browser";
import { seededRandom } from "../support/random";
import { randomSheet } from "../support/random-sheet";
import { describeWith } from "../support/witness";
import type { simulateOn } from "./web-page";

jest.setTimeout(300_000);

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "build/web-threads");
/** The last block is short, and blocks are many more than threads. */
const options = { years: 100_003, seed: 20_261_122 };

/** Builds the workers as the pane's are, with a page that drives them under the pane's own policy. */
function build(): void {
  const args = [require.resolve("webpack/bin/webpack.js"), "--config", "webpack/web-threads.cjs"];
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">`;
  const page = `<!doctype html><html><head>${policy}<script defer src="js/page.js"></script></head></html>`;
  writeFileSync(path.join(folder, "index.html"), page);
}

describeWith("chromium", "web workers", () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    build();
    server = createServer(sirv(folder));
    await new Promise<void>((listening) => server.listen(0, "localhost", listening));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  test("come to the same bits as Node, however many there are", async () => {
    const model = modelOfSheet(randomSheet(seededRandom(7)), defaultParameters);
    const expected = JSON.stringify(simulate(model, options));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const page = await browser.newPage();
    const misdeeds = watch(page, origin);
    await page.goto(`${origin}/index.html`);
    // an empty module: the pane's policy lets the kernel compile
    const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
    const compiles = await page.evaluate((bytes) => {
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)));
      return Object.keys(exports).length === 0;
    }, header);
    expect(compiles).toBe(true);
    for (const threads of [1, 2, 4]) {
      const result = await page.evaluate(
        ([count, plain, how]) =>
          (globalThis as unknown as { simulateOn: typeof simulateOn }).simulateOn(count, plain, how),
        [threads, model, options] as const,
      );
      expect([threads, result]).toEqual([threads, expected]);
    }
    expect(misdeeds.errors.filter((error) => !error.includes("404"))).toEqual([]);
    // the result depends on the seed, so that the comparison can fail
    expect(JSON.stringify(simulate(model, { ...options, seed: 1 }))).not.toBe(expected);
  });
});
