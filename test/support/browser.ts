import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from "playwright-core";
import { findWitness } from "./witness";

function options() {
  const executablePath = findWitness("chromium");
  if (executablePath === null) throw new Error("No Chromium on this machine");
  return { executablePath, args: ["--no-sandbox"] };
}

/** Chromium without a window; only inside `describeWith("chromium", …)`. */
export const launch = (): Promise<Browser> => chromium.launch(options());

/** The same with one user for all pages, whose browser keeps the scripts it has compiled: a third of a page's time. */
export const launchKeeping = (): Promise<BrowserContext> => chromium.launchPersistentContext("", options());

/** Takes away what pages of this origin keep for the user. */
export async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
  await session.detach();
}

/** What a page must not do, as it happens: each a line that shows in a failed comparison. */
export interface Misdeeds {
  /** Requests to anything but `origin`, and requests that failed. */
  readonly requests: readonly string[];
  /** Errors in the console or uncaught, breaches of the Content-Security-Policy among them. */
  readonly errors: readonly string[];
}

/** Watches everything the page and its frames ask for and complain about. */
export function watch(page: Page, origin: string): Misdeeds {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (new URL(url).origin !== origin && !/^(data|blob):/.test(url)) requests.push(url);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) requests.push(`${response.status()} ${response.url()}`);
  });
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("console", (line: ConsoleMessage) => {
    if (line.type() === "error") errors.push(line.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return { requests, errors };
}
