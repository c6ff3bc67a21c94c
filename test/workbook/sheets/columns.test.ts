import { parameterTable, scenarios, type ParameterId } from "../../../src/engine";
import { words } from "../../../src/locales";
import { names } from "../../../src/workbook/model/names";
import type { Block } from "../../../src/workbook/model/block";
import type { Cell } from "../../../src/workbook/model/cell";
import { everyLayout } from "../every-layout";
import { formatsOf } from "../formats-of";

const layouts = everyLayout("ja");
const ja = words("ja");

function blockOf(id: string): Block {
  const block = layouts.flatMap(({ blocks }) => blocks).find((each) => each.id === id);
  if (!block) throw new Error(`No block ${id}`);
  return block;
}
const rowsOf = (id: string): readonly (readonly Cell[])[] => {
  const block = blockOf(id);
  return block.cells(block.place);
};
const formulaAt = (id: string, row: number, column: number): string => {
  const cell = rowsOf(id)[row]?.[column];
  return typeof cell === "object" && cell !== null ? cell.formula : String(cell);
};

test.each([
  ["rating", ja.sheets.rating.title],
  ["losses", "定量リスク診断の結果：損失の内訳"],
  ["distribution", "損失分布"],
  ["calc", ja.sheets.calc.title],
  ["record", "診断の記録"],
])("the first line of %s is its title, the second says whose or what it is", (sheet, title) => {
  const [first, second] = rowsOf(`${sheet}_title`);
  expect(first?.[0]).toBe(title);
  expect(second?.[0]).not.toBe(title);
  expect(second?.[0]).toBeTruthy();
});

test("the record's second line says what it is for", () => {
  expect(rowsOf("record_title")[1]?.[0]).toBe("この診断がどの様式・計算・パラメータによるものかを示します。");
});

describe.each(scenarios.map((scenario) => [scenario.code, scenario] as const))("the items of %s", (code, { items }) => {
  const block = blockOf(`losses_${code}`);
  const rows = block.cells(block.place);
  const head = rows.findIndex(([first]) => first === "項目");

  test("stand under heads that say what they are", () => {
    expect(rows[head]).toEqual([
      ...["項目", "損害の種類", "補償", "最小（円）", "標準（円）", "最大（円）", "期待値（平均、円）"],
      ...["計算（標準の値）", null, "根拠"],
    ]);
  });

  test("are named for low, likely, high and mean from the first amount on, and shown in yen", () => {
    const format = formatsOf(block);
    for (const [index, { id }] of items.entries()) {
      const row = head + 1 + index;
      expect(rows[row]?.[0]).toBe(ja.costItems[id as keyof typeof ja.costItems].name);
      expect(block.names.find(({ name }) => name === names.item(id))?.area).toEqual({
        row,
        column: 3,
        rows: 1,
        columns: 4,
      });
      expect([3, 4, 5, 6].map((column) => format(row, column))).toEqual(["#,##0", "#,##0", "#,##0", "#,##0"]);
    }
  });

  test("add up to the totals that other sheets read, each figure its own column", () => {
    const total = head + 1 + items.length;
    const first = block.place.row + head + 2;
    const last = first + items.length - 1;
    (["low", "likely", "high", "mean"] as const).forEach((figure, index) => {
      const letter = ["D", "E", "F", "G"][index] ?? "";
      expect(formulaAt(block.id, total, 3 + index)).toBe(`=SUM(${letter}${first}:${letter}${last})`);
      expect(block.names.find(({ name }) => name === names.scenario(code, figure))?.area).toEqual({
        row: total,
        column: 3 + index,
        rows: 1,
        columns: 1,
      });
    });
  });

  test("stand below the total by the part of a policy that answers them, each item under one", () => {
    const total = head + 1 + items.length;
    const parts = (["liability", "response", "interruption", "conditional"] as const).filter((part) =>
      items.some(({ coverage }) => coverage === part),
    );
    parts.forEach((part, index) => {
      const row = total + 1 + index;
      const rowNumbers = items.flatMap(({ coverage }, item) =>
        coverage === part ? [block.place.row + head + 2 + item] : [],
      );
      expect(rows[row]?.[0]).toBe(`うち${ja.coverage[part].name}`);
      expect(rows[row]?.[2]).toBe(ja.coverage[part].mark);
      ["D", "E", "F", "G"].forEach((letter, column) => {
        const sum = rowNumbers.map((at) => `${letter}${at}`).join("+");
        expect(formulaAt(block.id, row, 3 + column)).toBe(`=${sum}`);
      });
      expect(block.names.find(({ name }) => name === names.partSum(code, part))?.area).toEqual({
        row,
        column: 3,
        rows: 1,
        columns: 4,
      });
    });
    expect(rows[total + 1 + parts.length]?.[0]).toBe(ja.sheets.losses.usualRange);
  });
});

describe("a parameter's row", () => {
  const rowOf = (id: ParameterId): readonly Cell[] => {
    const row = rowsOf("parameters").find((cells) => cells.at(-1) === id);
    if (!row) throw new Error(`No row of ${id}`);
    return row;
  };
  const formulas = (cells: readonly Cell[]): readonly unknown[] =>
    cells.map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : cell));

  test("of three values: the insurer's, the customer's, what is used of both, the default", () => {
    const cells = formulas(rowOf("legal"));
    expect(cells.slice(0, 7)).toEqual([
      ja.parameters.labels.legal.label,
      300_000,
      600_000,
      1_000_000,
      null,
      null,
      null,
    ]);
    const over = (column: string): string => `INDEX(KK_c_parameterOverride${column},MATCH("legal",KK_c_parameterId,0))`;
    expect(cells.slice(7, 10)).toEqual([
      `=IF(${over("Low")}="",KK_p_legal_low,${over("Low")})`,
      `=IF(${over("Likely")}="",KK_p_legal_likely,${over("Likely")})`,
      `=IF(${over("High")}="",KK_p_legal_high,${over("High")})`,
    ]);
    expect(cells.slice(11, 15)).toEqual(["円", 300_000, 600_000, 1_000_000]);
  });

  test("of one value leaves the ends empty", () => {
    const cells = formulas(rowOf("control.keyCap"));
    expect(cells.slice(1, 7)).toEqual([null, 2, null, null, null, null]);
    expect([cells[7], cells[9]]).toEqual([null, null]);
    expect(cells[8]).toContain("KK_p_control");
    expect(cells.slice(12, 15)).toEqual([null, 2, null]);
  });

  test("has ends where it is uncertain, and only there", () => {
    const uncertain = parameterTable.filter(({ id }) => rowOf(id)[7] !== null).map(({ id }) => id);
    expect(uncertain).toEqual(
      parameterTable.filter(({ low, high, likely }) => low !== likely || high !== likely).map(({ id }) => id),
    );
  });
});

test("Calc shows two decimals where a question's figure is a share or a product, and whole numbers elsewhere", () => {
  const block = blockOf("calc_questions");
  const format = formatsOf(block);
  const head = rowsOf("calc_questions")[1] ?? [];
  const shares = head.filter((_, column) => format(2, column) === "0.00");
  expect(shares).toEqual([
    ...["段階", "損失に効く段階", "重要な質問の不足", "重要な質問の不足（確認前）", "弱み", "強み"],
  ]);
});
