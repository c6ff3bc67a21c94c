import type { HearingSheet } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { completenessOf } from "../../src/taskpane/session/completeness";
import { Session } from "../../src/taskpane/session/session";
import { settingsStore } from "../../src/taskpane/session/settings";
import { standIns } from "../../src/taskpane/session/stand-ins";
import * as tasks from "../../src/taskpane/session/tasks";
import type { Diagnosis } from "../../src/workbook/plan/diagnose";
import { names } from "../../src/workbook/model/names";
import { answersBy } from "../support/engine";
import { inExcel, openFilled, type, valueOf } from "../support/local";
import { paneHost } from "../support/pane-host";

// a message channel would keep Node from ending
jest.mock("../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));

/** Days closed left out, a count in words, the industry, the staff and a yes or no left out. */
const sheet: HearingSheet = {
  customer: "株式会社みほん",
  date: "2026-04-01",
  profile: { revenue: 3e9, pcs: "約40台", personsHeld: "多数", monthlyUsers: "不明", webSales: 1e9, hasWebsite: true },
  answers: answersBy(({ options }) => options[1]?.id),
};

async function inPane(body: (session: Session, workbook: LocalWorkbook) => Promise<void>): Promise<void> {
  const workbook = await openFilled(sheet);
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
    await body(session, workbook);
    // our own write is noticed as a change, and read
    await new Promise((done) => setTimeout(done, 300));
    while (session.getState().work) await new Promise((done) => setTimeout(done, 5));
  });
}

function infoOf(session: Session): Diagnosis {
  const { reading } = session.getState();
  if (reading?.kind !== "read") throw new Error("Not read");
  return reading.info;
}

const fillAll = (session: Session): Promise<boolean> =>
  session.fill(standIns(infoOf(session)).flatMap(({ cell }) => (cell ? [cell] : [])));

test("an assumption with a range, and what a cell says in words, are not offered", async () => {
  await inPane(async (session) => {
    const offered = standIns(infoOf(session));
    const cellOf = (variable: string) => offered.find((each) => each.variable === variable)?.cell;
    for (const variable of ["closedDays", "attackHours", "mailShare", "pcs"]) expect(cellOf(variable)).toBeNull();
    // ¥3bn at ¥20M a head are 150, and 50 persons are held for each
    expect(cellOf("personsHeld")?.value).toBe("7,500（引受側の仮定。ご記入は「多数」）");
    expect(cellOf("staff")?.value).toBe("150（引受側の仮定）");
    expect(cellOf("industry")?.value).toBe("T 分類不能の産業（引受側の仮定）");
    expect(cellOf("kinds.card")?.value).toBe("いいえ（引受側の仮定）");
    // 30 % of industry T
    expect(cellOf("margin")?.value).toBe("30%（引受側の仮定）");
  });
});

test("filling in everything changes no number, in the engine and in the cells, and completes nothing", async () => {
  await inPane(async (session, workbook) => {
    const before = infoOf(session);
    await session.diagnose();
    const losses = (): unknown[] =>
      ["KK_s1_high", "KK_s2_mean", "KK_s3_high", "KK_total_annual"].map((name) => valueOf(workbook, name));
    const written = losses();
    await fillAll(session);
    const after = infoOf(session);
    expect(after.assessment.scenarios).toEqual(before.assessment.scenarios);
    expect(after.assessment.fingerprints).toEqual(before.assessment.fingerprints);
    expect(after.assessment.assumed).toEqual(before.assessment.assumed);
    expect(completenessOf(after)).toEqual(completenessOf(before));
    expect(losses()).toEqual(written);
    await session.diagnose();
    expect(session.getState().failure).toBeNull();
    expect(losses()).toEqual(written);
    expect(standIns(infoOf(session)).filter(({ cell }) => cell)).toEqual([]);
  });
}, 60_000);

test("what the customer wrote is in the cell still, and comes back as it was", async () => {
  await inPane(async (session, workbook) => {
    await fillAll(session);
    const cell = names.input("personsHeld");
    expect(valueOf(workbook, cell)).toBe("7,500（引受側の仮定。ご記入は「多数」）");
    expect(infoOf(session).reading.sheet.profile.personsHeld).toBe("多数");
    expect(session.getState().undo?.of).toBe("answers");
    await session.undoFill();
    expect(session.getState()).toMatchObject({ undo: null, done: "undone" });
    expect([valueOf(workbook, cell), valueOf(workbook, names.input("staff"))]).toEqual(["多数", ""]);
  });
});

test("after somebody changed a cell there is nothing to undo", async () => {
  await inPane(async (session, workbook) => {
    await fillAll(session);
    await type(workbook, { [names.input("staff")]: 70 });
    await session.refresh();
    expect(session.getState().undo).toBeNull();
  });
});
