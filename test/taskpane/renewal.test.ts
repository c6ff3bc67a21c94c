import { Session } from "../../src/taskpane/session/session";
import { settingsStore } from "../../src/taskpane/session/settings";
import { isStale } from "../../src/taskpane/session/state";
import * as tasks from "../../src/taskpane/session/tasks";
import { inExcel, openFilled, valueOf } from "../support/local";
import { paneHost } from "../support/pane-host";

// a message channel would keep Node from ending
jest.mock("../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));

test("renewing results leaves the sheet and the view somebody reads in front", async () => {
  const workbook = await openFilled({
    customer: "株式会社みほん",
    profile: { industry: "I2", staff: 40 },
    answers: {},
  });
  await inExcel(workbook, async () => {
    const session = new Session(
      paneHost,
      settingsStore(() => {
        throw new DOMException("denied", "SecurityError");
      }),
      () => Promise.resolve(tasks),
      () => Promise.reject(new Error("no simulation")),
    );
    await session.refresh();
    await session.diagnose();
    expect([session.getState().view, workbook.activeSheet.name]).toEqual(["rating", "診断結果"]);
    session.show("losses");
    const stale = new Promise<void>((resolve) => {
      session.subscribe(() => isStale(session.getState()) && resolve());
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("ヒアリングシート");
      sheet.activate();
      context.workbook.names.getItem("KK_staff").getRange().values = [[4_000]];
      await context.sync();
    });
    await stale;
    await session.renew();
    expect(session.getState()).toMatchObject({ view: "losses", done: "diagnosed", failure: null });
    expect([isStale(session.getState()), workbook.activeSheet.name]).toEqual([false, "ヒアリングシート"]);
  });
  expect(valueOf(workbook, "KK_staff")).toBe(4_000);
});
