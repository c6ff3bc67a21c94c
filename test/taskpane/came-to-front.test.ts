import { openWorkbook } from "../../src/local-excel";
import { Session } from "../../src/taskpane/session/session";
import { settingsStore } from "../../src/taskpane/session/settings";
import * as tasks from "../../src/taskpane/session/tasks";
import { changedSince, record } from "../excel/fault-sweep";
import { sweptWrites } from "../excel/swept-writes";
import { inExcel } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { paneHost } from "../support/pane-host";

// a message channel would keep Node from ending
jest.mock("../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));

const [, firstDiagnosis] = sweptWrites;
if (!firstDiagnosis) throw new Error("No write");

/** A session whose diagnosis failed when the user turned to another workbook, and could not be undone. */
async function leftHalfWritten(
  apiLevel: string,
  goOn: (session: Session, comeBack: () => Promise<void>) => Promise<void>,
): Promise<readonly string[]> {
  const { actions } = await record(await firstDiagnosis!.bytes, firstDiagnosis!.decide);
  const n = actions.find(({ kind }) => kind === "3 FreezeRows")?.number ?? 0;
  const workbook = await openWorkbook(await firstDiagnosis!.bytes);
  const before = stateOf(workbook);
  await inExcel(
    workbook,
    async (host) => {
      const session = new Session(
        { ...paneHost, apiLevel },
        settingsStore(() => {
          throw new DOMException("denied", "SecurityError");
        }),
        () => Promise.resolve(tasks),
        () => Promise.reject(new Error("no simulation")),
      );
      await session.refresh();
      host.faults.plan({ kind: "otherWorkbook", action: n });
      await session.diagnose();
      expect(session.getState().failure?.issues[0]?.issue.code).toBe("restoreFailed");
      expect(session.getState().unrestored).not.toBeNull();
      await goOn(session, async () => {
        host.faults.clear();
        await new Promise((done) => setTimeout(done, 0));
      });
    },
    { apiLevel },
  );
  return changedSince(before, workbook);
}

const idle = async (session: Session): Promise<void> => {
  while (session.getState().work) await new Promise((done) => setTimeout(done, 5));
};

test("a diagnosis that could not be undone is, when Excel says that the workbook is in front again", async () => {
  const changed = await leftHalfWritten("1.13", async (session, comeBack) => {
    await comeBack();
    await idle(session);
    expect(session.getState()).toMatchObject({ failure: null, done: "restored", unrestored: null });
  });
  expect(changed).toEqual([]);
}, 60_000);

test("an Excel that does not say so: when somebody comes back to the pane", async () => {
  const changed = await leftHalfWritten("1.12", async (session, comeBack) => {
    await session.cameToFront();
    expect(session.getState().failure?.issues[0]?.issue.code).toBe("restoreFailed");
    await comeBack();
    await idle(session);
    expect(session.getState().done).toBeNull();
    await session.cameToFront();
    expect(session.getState()).toMatchObject({ failure: null, done: "restored", unrestored: null });
  });
  expect(changed).toEqual([]);
}, 60_000);

test("after a diagnosis that went well there is nothing to undo", async () => {
  const changed = await leftHalfWritten("1.12", async (session, comeBack) => {
    await comeBack();
    await session.diagnose();
    expect(session.getState()).toMatchObject({ failure: null, done: "diagnosed", unrestored: null });
    await session.cameToFront();
    expect(session.getState().done).toBe("diagnosed");
  });
  expect(changed.length).toBeGreaterThan(0);
}, 60_000);
