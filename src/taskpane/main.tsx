import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { App } from "./app";
import { hostReady } from "./host";
import { keepTabNative } from "./native-tab";
import { Session } from "./session/session";
import { settingsStore } from "./session/settings";

/** Fetched while Excel is waited for; what did not come is asked for again. */
const excelWork = () => import(/* webpackPrefetch: true */ "./session/excel-work");

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
  keepTabNative();
  document.documentElement.setAttribute("data-ready", "");
  createRoot(page).render(<App session={session} />);
}

void main();
