import { parameterTable } from "../../../src/engine";
import { message } from "../../../src/locales";
import { names } from "../../../src/workbook/model/names";
import { planWrite, type WritePlan } from "../../../src/workbook/plan/write-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { sheetDefinitions } from "../../../src/workbook/sheets";
import type { SheetId } from "../../../src/workbook/model/sheet-layout";
import { diagnose, openFilled, snapshotOf, written } from "../../support/local";
import { withName } from "../../support/snapshots";
import { everyLayout } from "../every-layout";
import { lazily } from "../../support/lazily";

const isOfTemplate = (id: SheetId): boolean =>
  sheetDefinitions.some((each) => each.id === id && each.writtenBy.includes("template"));
/** Of a diagnosis without a distribution. */
const layoutsOf = (replace = false) =>
  everyLayout("ja", replace).filter(({ id }) => id !== "distribution" && !isOfTemplate(id));
const results = layoutsOf();
const sheets = ["診断結果", "損失内訳", "引受ルール", "パラメータ", "計算", "記録"];

const made = lazily(async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  const before = await snapshotOf(workbook);
  written(await diagnose(workbook));
  return { before, after: await snapshotOf(workbook) };
});

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

/** Columns of Parameters that are the product's own. */
const restored = [
  "KK_c_parameterChanged",
  "KK_c_parameterId",
  "KK_c_parameterMean",
  "KK_c_parameterUsedHigh",
  "KK_c_parameterUsedLikely",
  "KK_c_parameterUsedLow",
];

test("a second one creates nothing and refills every block; of the parameters its own columns alone, one write each", async () => {
  const { create, refill, charts } = planned((await made).after);
  expect(create).toEqual([]);
  // their charts are looked after, too
  expect(charts.map(({ sheet }) => sheet)).toEqual(sheets);
  const blocks = results.flatMap((layout) => layout.blocks.filter((block) => !block.once).map(({ id }) => id));
  expect(refill.map(({ block }) => block.id).sort()).toEqual([...blocks, ...restored].sort());
  expect(refill.map(({ block }) => block.id)).not.toContain("parameters");
  expect(refill[0]?.block.id).toBe("record");
});

test("sheets are calculated each after those it reads, and once more for their headings", async () => {
  const { before, after } = await made;
  for (const snapshot of [before, after]) {
    expect(planned(snapshot).calculate).toEqual([
      ...["引受ルール", "パラメータ", "計算", "診断結果", "損失内訳", "記録"],
      ...["診断結果", "損失内訳", "計算", "記録"],
    ]);
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

describe("the table of parameters", () => {
  const table = names.block("parameters");
  const changed = (name: string) => [{ code: "inputTableChanged", sheet: "パラメータ", name }];

  test("with rows inserted is taken as it is, and restored where its rows went", async () => {
    const { after } = await made;
    // two rows above the row of γ: names below and around it follow
    const from = Number(/\d+$/.exec(formulaOf(after, names.parameter("model.pertGamma")))?.[0]);
    const down = (row: string): string => (Number(row) < from ? row : String(Number(row) + 2));
    const inserted: WorkbookSnapshot = {
      ...after,
      names: after.names.map(({ name, formula }) => ({
        name,
        formula: formula.includes("パラメータ") ? formula.replace(/(?<=\$)\d+/g, down) : formula,
      })),
    };
    expect(issuesOf(inserted)).toEqual([]);
    const mean = planned(inserted).refill.find(({ block }) => block.id === "KK_c_parameterMean");
    const before = planned(after).refill.find(({ block }) => block.id === "KK_c_parameterMean");
    if (!mean || !before) throw new Error("Nothing is restored");
    expect(mean.place).toEqual(before.place);
    const column = mean.block.cells(mean.place);
    const index = from - 1 - mean.place.row;
    expect(column.slice(index, index + 3)).toEqual([[undefined], [undefined], [{ formula: "=KK_pu_model_pertGamma" }]]);
    expect(column.filter(([cell]) => cell !== undefined)).toHaveLength(parameterTable.length);
    expect(mean.block.size.rows).toBe(before.block.size.rows + 2);
  });

  test.each([[table], [restored[0] ?? ""], [names.block("parameters_title")]])(
    "without %s is no table of parameters, and it is not advised to delete the sheet at once",
    async (name) => {
      expect(issuesOf(withName((await made).after, name, null))).toEqual(changed(name));
      expect(message("ja", { code: "inputTableChanged", sheet: "パラメータ", name })).toContain("写しを保存");
    },
  );

  test("is written whole where a set was handed in", async () => {
    const { after } = await made;
    const given = planWrite(after, layoutsOf(true));
    if (!given.ok) throw new Error(JSON.stringify(given.issues));
    const ids = given.plan.refill.map(({ block }) => block.id);
    expect(ids).toContain("parameters");
    expect(ids.filter((id) => restored.includes(id))).toEqual([]);
  });
});

test("a protected result sheet is named", async () => {
  const { after } = await made;
  const guarded: WorkbookSnapshot = {
    ...after,
    sheets: after.sheets.map((each) => (each.name === "損失内訳" ? { ...each, protected: true } : each)),
  };
  expect(issuesOf(guarded)).toEqual([{ code: "sheetProtected", sheet: "損失内訳" }]);
});
