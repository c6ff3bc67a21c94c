import type { BrowserContext } from "playwright-core";
import { launchKeeping } from "./browser";
import { atEnd } from "./kept";
import { servePages, type ServedPages } from "./pages";

export interface SharedBrowser {
  readonly browser: BrowserContext;
  readonly pages: ServedPages;
}

let started: Promise<SharedBrowser> | undefined;

/** One browser and one server for all tests of the process: a page whose scripts the browser knows is there sooner. */
export const sharedBrowser = (): Promise<SharedBrowser> => (started ??= start());

async function start(): Promise<SharedBrowser> {
  const [browser, pages] = [await launchKeeping(), await servePages()];
  atEnd(async () => {
    await browser.close();
    await pages.close();
  });
  return { browser, pages };
}
