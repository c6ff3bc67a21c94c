import { readFileSync } from "node:fs";
import path from "node:path";
import { fillAnswers } from "../../src/excel/fill-answers";
import { insertTemplate } from "../../src/excel/insert-template";
import { takeCopy } from "../../src/excel/take-copy";
import { newWorkbook, openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { layoutsOf } from "../../src/workbook/sheets";
import { names } from "../../src/workbook/model/names";
import { edit, inExcel, openTemplate, save, type, valueOf } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";

const layoutsIn = (language: Language) => runSync(layoutsOf("template", words(language), { language }));
const layouts = layoutsIn("ja");

/** A workbook of the person's own. */
const own = async (): Promise<LocalWorkbook> => {
  const workbook = newWorkbook({ sheetName: "見積" });
  await edit(workbook, ({ workbook: { worksheets, names: defined } }) => {
    const sheet = worksheets.getItem("見積");
    sheet.getRange("A1:B2").formulas = [
      ["月", "額"],
      ["4月", "=3*4"],
    ];
    defined.add("額", sheet.getRange("B2"));
  });
  return workbook;
};

describe("inserting an empty hearing sheet", () => {
  test("adds its sheets after those there are, and shows the first", async () => {
    const workbook = await own();
    expect(await inExcel(workbook, () => insertTemplate(layouts))).toMatchObject({ kind: "written" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["見積", ...layouts.map(({ name }) => name)]);
    expect(valueOf(workbook, "額")).toBe(12);
    const active = await edit(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe(layouts[0]?.name);
  });

  // the write of a template is some 3,600 actions after 70 that read
  test.each([80, 110, 170, 600, 1_500, 2_500, 3_600])("puts the workbook back when action %i fails", async (action) => {
    const workbook = await own();
    const before = stateOf(workbook);
    await inExcel(workbook, async ({ faults }) => {
      faults.plan({ kind: "failAction", action, code: "GeneralException" });
      expect(await insertTemplate(layouts)).toMatchObject({ kind: "failed", issue: { code: "generalException" } });
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });

  test("a reply that is lost is put back too", async () => {
    const workbook = await own();
    const before = stateOf(workbook);
    await inExcel(workbook, async ({ faults }) => {
      faults.plan({ kind: "dropReply", request: 2 });
      expect(await insertTemplate(layouts)).toEqual({ kind: "failed", issue: { code: "replyDropped" }, left: null });
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });

  test("where one is already, in another language too, nothing is written", async () => {
    const workbook = await openTemplate();
    const before = stateOf(workbook);
    const outcome = await inExcel(workbook, () => insertTemplate(layoutsIn("en")));
    if (outcome.kind !== "refused") throw new Error("It should be refused");
    const [placed] = outcome.refusal;
    expect(placed?.issue).toEqual({
      code: "templateThere",
      sheets: expect.arrayContaining(layouts.map(({ name }) => name)) as string[],
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });

  test("a sheet of the name that is not ours is left alone", async () => {
    const workbook = newWorkbook({ sheetName: "ヒアリングシート" });
    const before = stateOf(workbook);
    const outcome = await inExcel(workbook, () => insertTemplate(layouts));
    expect(outcome).toEqual({
      kind: "refused",
      refusal: [{ issue: { code: "sheetNameTaken", sheet: "ヒアリングシート" } }],
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });
});

describe("filling in cells", () => {
  const cells = [
    { name: names.input("revenue"), value: 5_000_000_000 },
    { name: names.input("staff"), value: 80 },
    { name: names.input("customer"), value: "=株式会社みほん" },
  ];

  /** A sheet whose cells hold what is easily taken for something else. */
  const begun = async (): Promise<LocalWorkbook> => {
    const workbook = await openTemplate();
    await type(workbook, { [names.input("revenue")]: "1億2千万円", [names.input("customer")]: "-1" });
    await edit(workbook, (context) => {
      context.workbook.names.getItem(names.input("staff")).getRange().formulas = [["=20*2"]];
    });
    return openWorkbook(await save(workbook));
  };

  const failures: readonly (readonly [string, (host: LocalExcel) => void])[] = [
    ["the first cell", (host) => failWrite(host, 1)],
    ["the last cell", (host) => failWrite(host, 3)],
    ["the answer, which is lost", ({ faults }) => faults.plan({ kind: "dropReply", request: 2 })],
    [
      "the request, in a cell being edited",
      ({ faults }) => faults.plan({ kind: "refuse", request: 2, code: "InvalidOperationInCellEditMode" }),
    ],
  ];

  test("text stays text", async () => {
    const workbook = await begun();
    await inExcel(workbook, () => fillAnswers(cells));
    expect(valueOf(workbook, names.input("customer"))).toBe("=株式会社みほん");
    expect(valueOf(workbook, names.input("revenue"))).toBe(5_000_000_000);
  });

  test.each(failures)("gives every cell back what it held when %s fails", async (_, fail) => {
    const workbook = await begun();
    const before = stateOf(workbook);
    await inExcel(workbook, async (host) => {
      fail(host);
      await expect(fillAnswers(cells)).rejects.toMatchObject({ name: "RequestFailed" });
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });

  test("cells that cannot be given back are named", async () => {
    const workbook = await begun();
    await inExcel(workbook, async ({ faults }) => {
      faults.plan({ kind: "dropReply", request: 2 });
      faults.plan({ kind: "refuse", request: 3, code: "GeneralException" });
      const parts = expect.arrayContaining([expect.stringMatching(/^ヒアリングシート!/)]) as string[];
      await expect(fillAnswers(cells)).rejects.toMatchObject({ issue: { code: "restoreFailed", parts } });
    });
  });

  test("a copy whose answers cannot be taken over leaves those there were", async () => {
    const workbook = await openTemplate();
    await edit(workbook, (context) => {
      const copy = context.workbook.worksheets.add("写し");
      copy.getRange("A1:A2").values = [[1_000], [""]];
      copy.names.add(names.input("revenue"), copy.getRange("A1"));
      copy.names.add(names.input("staff"), copy.getRange("A2"));
    });
    await type(workbook, { [names.input("revenue")]: 2_000, [names.input("staff")]: 7 });
    const before = stateOf(workbook);
    await inExcel(workbook, async (host) => {
      failWrite(host, 2);
      await expect(takeCopy("写し")).rejects.toMatchObject({ name: "RequestFailed" });
    });
    expect(changedSince(before, workbook)).toEqual([]);
    await inExcel(workbook, () => takeCopy("写し"));
    expect(valueOf(workbook, names.input("revenue"))).toBe(1_000);
    expect(valueOf(workbook, names.input("staff"))).toBe("");
  });

  test("a copy brings the units of its amounts; those of one without are yen", async () => {
    const workbook = await openTemplate();
    const [revenue, unit] = [names.input("revenue"), names.unit("revenue")];
    await edit(workbook, (context) => {
      for (const [name, cells] of [
        ["新", [revenue, unit]],
        ["旧", [revenue]],
      ] as const) {
        const copy = context.workbook.worksheets.add(name);
        copy.getRange("A1:A2").values = [[30], ["億円"]];
        for (const [row, each] of cells.entries()) copy.names.add(each, copy.getRange(`A${row + 1}`));
      }
    });
    const held = () => [revenue, unit, names.unit("webSales")].map((name) => valueOf(workbook, name));
    await type(workbook, { [revenue]: 2, [unit]: "百万円" });
    await inExcel(workbook, () => takeCopy("新"));
    expect(held()).toEqual([30, "億円", "円"]);
    await inExcel(workbook, () => takeCopy("旧"));
    expect(held()).toEqual([30, "", "円"]);
  });

  test("a unit cell that the workbook has not is left out", async () => {
    const workbook = await openWorkbook(readFileSync(path.join(__dirname, "../fixtures/version-2.xlsx")));
    await edit(workbook, (context) => {
      const copy = context.workbook.worksheets.add("旧");
      copy.getRange("A1").values = [[30]];
      copy.names.add(names.input("revenue"), copy.getRange("A1"));
    });
    await inExcel(workbook, () => takeCopy("旧"));
    expect(valueOf(workbook, names.input("revenue"))).toBe(30);
  });
});

/** Has the n-th write of a value fail, whichever request it comes in. */
function failWrite(host: LocalExcel, n: number): void {
  const execute = host.execute.bind(host);
  host.execute = (body, flags) => {
    const writes = body.Actions.flatMap(({ ActionType, Name }, index) =>
      ActionType === setProperty && Name === "Values" ? [index + 1] : [],
    );
    const [action] = writes.slice(n - 1);
    if (action !== undefined) host.faults.plan({ kind: "failAction", action });
    return execute(body, flags);
  };
}
const setProperty = 4;
