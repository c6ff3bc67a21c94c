import { notesOf } from "../../../src/taskpane/session/memo";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";

const used = (values: readonly (readonly CellValue[])[]) => ({ row: 0, column: 0, values, formulas: values });

/** A hearing sheet that asks two questions, and notes on them, if any: number, confirmation. */
function snapshot(rows: readonly (readonly CellValue[])[] | null): WorkbookSnapshot {
  const inputs = ["N01", "N01_remark", "F02", "F02_remark"];
  const cells = [["年1回", "契約書あり", " ", ""]];
  const named = (name: string, formula: string) => ({ name, formula });
  return {
    names: [
      ...inputs.map((id, index) => named(`KK_${id}`, `=S!$${"ABCD"[index] ?? ""}$1`)),
      ...(rows
        ? [
            named("KK_b_memo", "=M!$A$1:$B$9"),
            named("KK_memo_question", "=M!$A$1:$A$9"),
            named("KK_memo_confirmation", "=M!$B$1:$B$9"),
          ]
        : []),
    ],
    sheets: [
      { name: "S", protected: true, charts: [], used: used(cells) },
      ...(rows ? [{ name: "M", protected: false, charts: [], used: used(rows) }] : []),
    ],
    calculation: "automatic",
    calculated: true,
  };
}

test("the questions the sheet asks, by viewpoint, as the customer answered them", () => {
  expect(notesOf(snapshot(null), {})).toEqual({
    isThere: false,
    asked: 2,
    counts: { selfReported: 0, documented: 0, interviewed: 0 },
    viewpoints: [
      {
        viewpoint: "network",
        questions: [{ viewpoint: "network", id: "N01", answer: "年1回", remark: "契約書あり", entry: {}, place: null }],
      },
      {
        viewpoint: "facility",
        questions: [{ viewpoint: "facility", id: "F02", answer: "", remark: "", entry: {}, place: null }],
      },
    ],
  });
});

test("each with what was written about it and where, wherever its row is", () => {
  const notes = notesOf(snapshot([["F02", "資料確認済"], ["自分の行", ""], ["N01"]]), {
    F02: { confirmation: "documented", comment: "賃貸借契約書" },
  });
  expect(notes.isThere).toBe(true);
  expect(notes.counts).toEqual({ selfReported: 0, documented: 1, interviewed: 0 });
  const found = notes.viewpoints.flatMap(({ questions }) => questions.map(({ entry, place }) => ({ entry, place })));
  expect(found).toEqual([
    { entry: {}, place: { sheet: "M", cell: "B3" } },
    { entry: { confirmation: "documented", comment: "賃貸借契約書" }, place: { sheet: "M", cell: "B1" } },
  ]);
});
