import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { rested } from "../excel/slices";
import { registerFunctions } from "../functions/register";
import { App } from "./app";
import { breathing } from "./breathe";
import { hostReady } from "./host";
import { keepTabNative } from "./native-tab";
import { Session } from "./session/session";
import { settingsStore } from "./session/settings";

/**
 * Fetched while Excel is waited for, and evaluated in parts, a task each; what did not come is asked for again.
 * The schemas and tables of the parts are made as they are evaluated.
 */
async function excelWork() {
  const breathe = breathing();
  for (const part of parts) {
    await part();
    await rested(breathe, true);
  }
  return import(/* webpackPrefetch: true */ "./session/excel-work");
}

const parts = [
  () => import(/* webpackPrefetch: true */ "../engine/parameters/set"),
  () => import(/* webpackPrefetch: true */ "../workbook/diagnose"),
];

const simulation = () => import("./session/simulation");

/** Waits for Excel, takes the page's notice away and shows the pane. */
async function main(): Promise<void> {
  const host = await hostReady();
  // a browser that the first script found too old may get this far; what it was told stands
  if (document.documentElement.getAttribute("data-notice") === "old") return;
  const page = document.getElementById("pane");
  if (!page) throw new Error("The page has no place for the pane");
  const session = new Session(
    host,
    settingsStore(() => window.localStorage),
    excelWork,
    simulation,
  );
  if (host.excel) registerCommands(session);
  if (host.customFunctions)
    registerFunctions(
      () => session.language,
      () => import("../functions"),
    );
  keepTabNative();
  document.documentElement.setAttribute("data-ready", "");
  createRoot(page).render(<App session={session} />);
}

void main();
