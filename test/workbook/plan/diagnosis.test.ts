import { names } from "../../../src/workbook/names";
import { planWrite, type WritePlan } from "../../../src/workbook/plan/diagnosis";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { diagnose, openFilled, snapshotOf, written } from "../../support/local";
import { withName } from "../../support/snapshots";
import { everyLayout } from "../layouts";

const results = everyLayout("ja").slice(3);
const sheets = ["診断結果", "損失内訳", "パラメータ", "計算", "記録"];

const made = (async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  const before = await snapshotOf(workbook);
  written(await diagnose(workbook));
  return { before, after: await snapshotOf(workbook) };
})();

function planned(snapshot: WorkbookSnapshot): WritePlan {
  const result = planWrite(snapshot, results);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.plan;
}
const issuesOf = (snapshot: WorkbookSnapshot): unknown => {
  const result = planWrite(snapshot, results);
  return result.ok ? [] : result.issues;
};
const formulaOf = (snapshot: WorkbookSnapshot, name: string): string =>
  snapshot.names.find((each) => each.name === name)?.formula ?? "";

test("a first diagnosis creates every result sheet and refills nothing", async () => {
  const { create, refill, staleNames, charts } = planned((await made).before);
  expect(create.map(({ name }) => name)).toEqual(sheets);
  expect([refill, staleNames]).toEqual([[], []]);
  expect(charts.map(({ sheet }) => sheet)).toEqual(sheets);
});

test("a second one creates nothing and refills every block but the parameters a person may have changed", async () => {
  const { create, refill } = planned((await made).after);
  expect(create).toEqual([]);
  const blocks = results.flatMap((layout) => layout.blocks.filter((block) => !block.input).map(({ id }) => id));
  expect(refill.map(({ block }) => block.id).sort()).toEqual([...blocks].sort());
  expect(refill.map(({ block }) => block.id)).not.toContain("parameters");
  expect(refill[0]?.block.id).toBe("record");
});

test("sheets are calculated each after those it reads", async () => {
  const { before, after } = await made;
  for (const snapshot of [before, after]) {
    expect(planned(snapshot).calculate).toEqual(["パラメータ", "計算", "損失内訳", "診断結果", "記録"]);
  }
});

test("a sheet that a person deleted is created anew, its dead names first taken away", async () => {
  const { after } = await made;
  const calc = results.find(({ id }) => id === "calc");
  const own = new Set(calc?.blocks.flatMap((block) => block.names.map(({ name }) => name)));
  const snapshot: WorkbookSnapshot = {
    ...after,
    names: after.names.map((each) => (own.has(each.name) ? { ...each, formula: "=#REF!$A$1" } : each)),
    sheets: after.sheets.filter(({ name }) => name !== "計算"),
  };
  const { create, staleNames } = planned(snapshot);
  expect(create.map(({ id }) => id)).toEqual(["calc"]);
  expect(new Set(staleNames)).toEqual(own);
});

test("a sheet of a name that is needed and not ours is left alone", async () => {
  const { before } = await made;
  const taken = { name: "計算", protected: false, charts: [], used: null };
  const snapshot: WorkbookSnapshot = { ...before, sheets: [...before.sheets, taken] };
  expect(issuesOf(snapshot)).toEqual([{ code: "sheetNameTaken", sheet: "計算" }]);
});

describe("a block that is not as it was", () => {
  const name = names.block("rating_scores");
  const changed = [{ code: "layoutChanged", sheet: "診断結果", name }];

  test("gone", async () => {
    expect(issuesOf(withName((await made).after, name, null))).toEqual(changed);
    expect(issuesOf(withName((await made).after, name, "=診断結果!#REF!"))).toEqual(changed);
  });

  test("with a row more", async () => {
    const { after } = await made;
    const taller = formulaOf(after, name).replace(/\d+$/, (row) => String(Number(row) + 1));
    expect(issuesOf(withName(after, name, taller))).toEqual(changed);
  });

  test("on another sheet", async () => {
    const { after } = await made;
    const elsewhere = formulaOf(after, name).replace("診断結果", "計算");
    expect(issuesOf(withName(after, name, elsewhere))).toEqual(changed);
  });

  test("but only moved is written where it stands", async () => {
    const { after } = await made;
    const moved = formulaOf(after, name).replace(/\$(\d+)/g, (_, row: string) => `$${Number(row) + 40}`);
    const { refill } = planned(withName(after, name, moved));
    const before = planned(after).refill.find(({ block }) => block.id === "rating_scores");
    const now = refill.find(({ block }) => block.id === "rating_scores");
    expect(now?.place.row).toBe((before?.place.row ?? 0) + 40);
  });
});

test("parameters with rows inserted stay as they are: they are input", async () => {
  const { after } = await made;
  const name = names.block("parameters");
  const taller = formulaOf(after, name).replace(/\d+$/, (row) => String(Number(row) + 2));
  expect(issuesOf(withName(after, name, taller))).toEqual([]);
});

test("a protected result sheet is named", async () => {
  const { after } = await made;
  const guarded: WorkbookSnapshot = {
    ...after,
    sheets: after.sheets.map((each) => (each.name === "損失内訳" ? { ...each, protected: true } : each)),
  };
  expect(issuesOf(guarded)).toEqual([{ code: "sheetProtected", sheet: "損失内訳" }]);
});
