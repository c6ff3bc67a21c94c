import { issueNumber } from "../../locales/issue-numbers";
import { paneWords } from "../../locales/pane";
import { whenIdle } from "../session/when-idle";
import type { Session } from "../session/session";

/** The ids of the ribbon's buttons that run without the pane; the manifest names the same. */
export const commandIds = ["diagnose", "insertTemplate"] as const;
type CommandId = (typeof commandIds)[number];

/** Gives the ribbon's buttons their work. Every press ends with `completed`, whatever happened. */
export function registerCommands(session: Session): void {
  const work: Readonly<Record<CommandId, () => Promise<void>>> = {
    diagnose: () => session.diagnose(),
    insertTemplate: () => session.insert(session.language),
  };
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void press(session, work[id], event);
    });
  }
}

async function press(session: Session, work: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // a page that has just been opened is reading the workbook
    await whenIdle(session, work);
    if (session.getState().failure) await tell(session);
  } finally {
    event.completed();
  }
}

/** What went wrong, in the pane where it shares the ribbon's runtime, else in a dialog. */
async function tell(session: Session): Promise<void> {
  if (session.host.sharedRuntime) return Office.addin.showAsTaskpane();
  const address = new URL(`dialog.html?${session.language}`, location.href);
  address.hash = encodeURIComponent((await lines(session)).join("\n"));
  Office.context.ui.displayDialogAsync(address.href, { width: 30, height: 30, displayInIframe: true });
}

async function lines(session: Session): Promise<readonly string[]> {
  const { language } = session;
  const issues = session.getState().failure?.issues ?? [];
  // the messages are in a file of their own, which is then out of reach too
  if (issues.some(({ issue }) => issue.code === "libraryBlocked")) {
    return [`${issueNumber("libraryBlocked")}: ${paneWords(language).boot.blocked.text}`];
  }
  const { numberedMessage } = await import("../../locales/message");
  return issues.map(({ issue, place }) => numberedMessage(language, issue, place));
}
