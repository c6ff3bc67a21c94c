import { startTransition } from "react";
import { registerFunctions } from "../functions/register";
import { yielded } from "../scheduling/yield-to-main";
import { createYieldToMain, nextTask } from "./yield-to-main";
import { hostReady } from "./host";
import { keepTabNative } from "./native-tab";
import { registerCommands } from "./ribbon/commands";

/** Evaluating modules takes long (schemas, tables, styles), so each part of the page is a task of its own (decision 0019). */
const yieldToMain = createYieldToMain();
async function part<Module>(load: () => Promise<Module>): Promise<Module> {
  await yielded(yieldToMain, true);
  return load();
}

/** What the shell needs; part of the page's own scripts. */
async function shell() {
  const { createRoot } = await part(() => import(/* webpackMode: "eager" */ "react-dom/client"));
  const { settingsStore } = await part(() => import(/* webpackMode: "eager" */ "./session/settings"));
  const { Session } = await part(() => import(/* webpackMode: "eager" */ "./session/session"));
  await part(() => import(/* webpackMode: "eager" */ "../page/themes"));
  const { App } = await part(() => import(/* webpackMode: "eager" */ "./app"));
  return { createRoot, settingsStore, Session, App };
}

/** Prefetched while the page waits for Excel. */
async function tasks() {
  await part(() => import(/* webpackPrefetch: true */ "../engine/parameters/set"));
  await part(() => import(/* webpackPrefetch: true */ "../engine"));
  await part(() => import(/* webpackPrefetch: true */ "../workbook/plan/diagnose"));
  return part(() => import(/* webpackPrefetch: true */ "./session/tasks"));
}

const simulation = () => import("./session/simulation");

/** Loads once; after a failure the next call loads again. */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | null = null;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    }));
}

/** Waits for Excel, removes the page's notice and shows the pane. */
async function main(): Promise<void> {
  const [host, { createRoot, settingsStore, Session, App }] = await Promise.all([hostReady(), shell()]);
  // a browser that the first script found too old may get this far; its notice stays
  if (document.documentElement.getAttribute("data-notice") === "old") return;
  const page = document.getElementById("pane");
  if (!page) throw new Error("The page has no place for the pane");
  const session = new Session(
    host,
    settingsStore(() => window.localStorage),
    once(tasks),
    simulation,
  );
  if (host.excel) registerCommands(session);
  if (host.customFunctions)
    registerFunctions(
      () => session.language,
      () => import("../functions"),
      nextTask,
    );
  // below ExcelApi 1.13 only the pane itself tells that somebody came back to this workbook
  window.addEventListener("focus", () => void session.cameToFront());
  keepTabNative();
  document.documentElement.setAttribute("data-ready", "");
  const root = createRoot(page);
  // a transition is rendered in slices
  startTransition(() => root.render(<App session={session} />));
}

void main();
