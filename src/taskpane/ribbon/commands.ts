import { issueNumber } from "../../issues";
import { paneWords } from "../../locales/pane";
import { whenIdle } from "../session/when-idle";
import type { Session } from "../session/session";

/** The ids of the ribbon's buttons that run without the pane; the manifest names the same. */
export const commandIds = ["diagnose", "insertTemplate"] as const;
type CommandId = (typeof commandIds)[number];

/** Connects the ribbon's buttons to the session. Every press ends with `completed`, also after a failure. */
export function registerCommands(session: Session): void {
  const actions: Readonly<Record<CommandId, () => Promise<unknown>>> = {
    diagnose: () => session.diagnose(),
    insertTemplate: () => session.insert(session.language),
  };
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void press(session, actions[id], event);
    });
  }
}

async function press(
  session: Session,
  action: () => Promise<unknown>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    // a page that has just been opened is reading the workbook
    await whenIdle(session, action);
    if (session.getState().failure) await showFailure(session);
  } finally {
    event.completed();
  }
}

/** Shows what went wrong: in the pane if it shares the ribbon's runtime, else in a dialog. */
async function showFailure(session: Session): Promise<void> {
  if (session.host.sharedRuntime) return Office.addin.showAsTaskpane();
  const address = new URL(`dialog.html?${session.language}`, location.href);
  address.hash = encodeURIComponent((await messages(session)).join("\n"));
  Office.context.ui.displayDialogAsync(address.href, { width: 30, height: 30, displayInIframe: true });
}

async function messages(session: Session): Promise<readonly string[]> {
  const { language } = session;
  const issues = session.getState().failure?.issues ?? [];
  // the messages are in a file of their own, which cannot be loaded either
  if (issues.some(({ issue }) => issue.code === "libraryBlocked")) {
    return [`${issueNumber("libraryBlocked")}: ${paneWords(language).boot.blocked.text}`];
  }
  const { numberedMessage } = await import("../../locales/message");
  return issues.map(({ issue, place }) => numberedMessage(language, issue, place));
}
