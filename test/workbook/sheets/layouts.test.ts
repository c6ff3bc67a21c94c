import { looksOf } from "../../../src/workbook/plan/looks";
import { linesOf } from "../../../src/workbook/sheets/shared/text-height";
import { inputNames } from "../../../src/workbook/model/input-names";
import { runSync } from "../../../src/scheduling/chunked";
import type { Area } from "../../../src/workbook/model/area";
import { askedLayouts, cellsOf, everyLayout, formulasOf, namesIn } from "../every-layout";

const cellsIn = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );

describe.each(["ja", "en"] as const)("the %s sheets", (language) => {
  const layouts = [...everyLayout(language), ...(askedLayouts(language)[0] ?? [])];
  const blocks = layouts.flatMap((layout) => layout.blocks.map((block) => ({ layout, block })));
  const defined = new Set(blocks.flatMap(({ block }) => block.names.map(({ name }) => name)));

  test("have names Excel takes: at most 31 characters, none of its signs, no two alike", () => {
    const sheets = layouts.map(({ name }) => name);
    expect(sheets.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test("hold no text that Excel could take for a formula", () => {
    const texts = blocks.flatMap(({ block }) => cellsOf(block).map(({ cell }) => cell));
    expect(texts.filter((cell) => typeof cell === "string" && /^[=+\-@']/.test(cell))).toEqual([]);
  });

  test("have no two blocks on the same cells", () => {
    for (const { blocks: own } of layouts) {
      const rows = own.flatMap(({ place, size }) => Array.from({ length: size.rows }, (_, row) => place.row + row));
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  test("have rows as wide as their block says", () => {
    for (const { block } of blocks) {
      const rows = block.cells(block.place);
      expect(rows).toHaveLength(block.size.rows);
      expect(rows.filter((cells) => cells.length !== block.size.columns)).toEqual([]);
    }
  });

  test("read only names that some sheet defines", () => {
    const read = blocks.flatMap(({ block }) => formulasOf(block).flatMap(namesIn));
    const lists = blocks.flatMap(({ block }) =>
      block.validations.flatMap(({ validation }) => {
        if (validation.kind === "list") return [validation.source];
        return validation.kind === "number" ? [validation.min, validation.max].map(String).flatMap(namesIn) : [];
      }),
    );
    expect([...read, ...lists].filter((name) => !defined.has(name))).toEqual([]);
  });

  test("read input cells on Calc alone, besides the marks of the template itself and what the notes show", () => {
    const inputs = new Set(inputNames);
    const readers = blocks.filter(({ block }) =>
      formulasOf(block)
        .flatMap(namesIn)
        .some((name) => inputs.has(name)),
    );
    expect([...new Set(readers.map(({ layout }) => layout.id))]).toEqual([
      "hearing",
      "annex",
      "calc",
      "memo",
      "mapping",
    ]);
  });

  test("read a parameter as it is used: what the insurer and the customer type is read on Parameters alone, and by the record", () => {
    const typed = /^KK_(p_|c_parameterOverride)/;
    const readers = blocks.filter(({ block }) =>
      formulasOf(block)
        .flatMap(namesIn)
        .some((name) => typed.test(name)),
    );
    expect([...new Set(readers.map(({ layout }) => layout.id))]).toEqual(["parameters", "record"]);
  });

  test("never put a formula into a text cell", () => {
    for (const { block } of blocks) {
      const textAreas = runSync(looksOf(block.styles))
        .filter(({ property, value }) => property === "numberFormat" && value === "@")
        .flatMap(({ areas }) => areas);
      const inText = cellsOf(block).filter(
        ({ row, column, cell }) =>
          typeof cell === "object" &&
          textAreas.some(
            (where) =>
              row >= where.row &&
              row < where.row + where.rows &&
              column >= where.column &&
              column < where.column + where.columns,
          ),
      );
      expect(inText).toEqual([]);
    }
  });

  test("show an amount of yen that is too long for its column smaller, and not as ####", () => {
    for (const { block } of blocks.filter(({ layout }) => ["hearing", "annex", "calc", "losses"].includes(layout.id))) {
      const cellsWith = (property: string, value: unknown): string[] =>
        runSync(looksOf(block.styles))
          .filter((look) => look.property === property && look.value === value)
          .flatMap(({ areas }) => areas.flatMap(cellsIn));
      const [shrunk, wrapped] = [new Set(cellsWith("shrink", true)), new Set(cellsWith("wrap", true))];
      const yen = cellsWith("numberFormat", "#,##0");
      expect(yen.filter((cell) => !shrunk.has(cell) || wrapped.has(cell))).toEqual([]);
    }
  });

  test("have room for 14 digits in the columns of Losses", () => {
    const { columnWidths } = layouts.find(({ id }) => id === "losses")!;
    const amounts = columnWidths.slice(3, 7);
    expect(amounts.map((points) => linesOf("99,999,999,999,999", points, 10))).toEqual([1, 1, 1, 1]);
  });

  test("keep within what Excel takes for a prompt: 32 characters of title, 255 of message", () => {
    const prompts = blocks.flatMap(({ block }) => block.validations.map(({ validation }) => validation));
    expect(prompts.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual([]);
    expect(prompts.length).toBeGreaterThan(90);
  });

  test("keep formulas within Excel's 8,192 characters", () => {
    const long = blocks.flatMap(({ block }) => formulasOf(block)).filter((formula) => formula.length > 8192);
    expect(long).toEqual([]);
  });

  test("draw charts from a block with an empty corner, one title a series", () => {
    for (const { blocks: own, charts } of layouts) {
      for (const { data, categories, series } of charts) {
        const block = own.find(({ id }) => id === data);
        const corner = block?.cells(block.place)[categories.row - 1]?.[categories.column];
        expect(corner === null || typeof corner === "string").toBe(true);
        expect(series.length).toBeGreaterThan(0);
        for (const { values } of series) expect(values.rows).toBe(categories.rows);
      }
    }
  });

  test("say on every page set-up A4 by one page wide, with a footer that says it is no quotation", () => {
    const template = ["guide", "hearing", "annex", "lists"];
    for (const { id, print } of layouts) {
      const said =
        language === "ja"
          ? template.includes(id)
            ? "告知書"
            : "見積りではありません"
          : template.includes(id)
            ? "declaration"
            : "not a quotation";
      expect([print.footer, print.footerLeft, print.footerRight].join("\n")).toContain(said);
    }
  });
});
