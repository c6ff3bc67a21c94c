import { languages } from "../../../src/locales";
import { oneChunk } from "../../../src/scheduling/chunked";
import { names } from "../../../src/workbook/model/names";
import type { SheetBody, SheetLayout } from "../../../src/workbook/model/sheet-layout";
import {
  calculationOrder,
  sheetDefinitions,
  shownFirstBy,
  type SheetDefinition,
  type WriteId,
} from "../../../src/workbook/sheets";
import { isHeading } from "../../../src/workbook/sheets/shared/heading";
import { askedLayouts, everyLayout, formulasOf, namesIn } from "../every-layout";

const writes: readonly WriteId[] = [...new Set(sheetDefinitions.flatMap(({ writtenBy }) => writtenBy))];

const layouts: readonly SheetLayout[] = [...everyLayout("ja"), ...(askedLayouts("ja")[0] ?? [])];
const layoutOf = (definition: SheetDefinition): SheetLayout => layouts.find(({ id }) => id === definition.id)!;

/** The sheet each defined name leads to. */
const owners = new Map(
  layouts.flatMap(({ id, blocks }) => blocks.flatMap((block) => block.names.map(({ name }) => [name, id] as const))),
);

test("every sheet of the words is laid out by some write, once", () => {
  expect(layouts.map(({ id }) => id).sort()).toEqual(sheetDefinitions.map(({ id }) => id).sort());
});

describe.each(sheetDefinitions.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  test("is found by a block that every layout of it has", () => {
    for (const language of languages)
      for (const layout of [...everyLayout(language), ...askedLayouts(language).flat()].filter((one) => one.id === id))
        expect(layout.blocks.map((block) => block.id)).toContain(definition.titleBlock);
  });

  test("says which sheets its formulas read", () => {
    const all = layoutOf(definition).blocks;
    // the last looks at formulas, not at their values
    const blocks = definition.closing ? all.slice(0, -1) : all;
    const checks = blocks.flatMap((block) =>
      block.validations.flatMap(({ validation }) => (validation.kind === "list" ? [validation.source] : [])),
    );
    const formulas = [...blocks.filter((block) => !isHeading(block.id)).flatMap(formulasOf), ...checks];
    const read = [
      ...formulas.flatMap(namesIn).map((name) => owners.get(name)),
      ...layouts
        .filter(({ name }) => formulas.some((text) => text.includes(`'${name}'!`)))
        .map(({ id: other }) => other),
    ];
    const others = [...new Set(read)].filter((other) => other !== id && other !== "record");
    expect(others.sort()).toEqual([...definition.formulasRead].sort());
  });

  test("has a heading that reads the record, if it holds results", () => {
    const headings = layoutOf(definition).blocks.filter((block) => isHeading(block.id));
    expect(headings).toHaveLength(definition.holds === "results" ? 1 : 0);
    for (const heading of headings) expect(formulasOf(heading)[0]).toContain(names.record("standing"));
  });

  test("is calculated after those, and they before it", () => {
    const place = (sheet: SheetDefinition["id"]): number => calculationOrder.indexOf(sheet);
    expect(place(id)).toBeGreaterThanOrEqual(0);
    for (const other of definition.formulasRead) expect(place(other)).toBeLessThan(place(id));
  });
});

test("only a write that never refills makes sheets that are not put back", () => {
  const fixed = sheetDefinitions.filter(({ holds }) => holds === "fixed");
  const makers = new Set<string>(fixed.flatMap(({ writtenBy }) => writtenBy));
  expect([...makers].sort()).toEqual(["mapping", "report", "template"]);
  const refilled = sheetDefinitions.filter(({ holds }) => holds === "results");
  expect(refilled.filter(({ writtenBy }) => writtenBy.some((write) => makers.has(write)))).toEqual([]);
});

test.each(writes)("%s ends with exactly one of its own sheets in front", (write) => {
  const shown = sheetDefinitions.filter((definition) => definition.shownFirstBy.includes(write));
  expect(shown.map(({ id }) => id)).toEqual([shownFirstBy(write)]);
  expect(shown[0]?.writtenBy).toContain(write);
});

test("a definition that leaves something out does not compile", () => {
  const layout = () => oneChunk(() => ({}) as SheetBody);
  const whole = {
    id: "rating",
    titleBlock: "rating_title",
    ownedBy: "product",
    holds: "results",
    inSnapshot: "cells",
    formulasRead: [],
    writtenBy: ["diagnosis"],
    shownFirstBy: [],
    layout,
  } as const satisfies SheetDefinition;
  const { id, titleBlock, ownedBy, holds, inSnapshot, formulasRead, writtenBy, shownFirstBy } = whole;
  const own = { ownedBy } as const;
  const wrong = [
    // @ts-expect-error it has no id
    { titleBlock, holds, inSnapshot, formulasRead, writtenBy, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error no block to find it by
    { id, holds, inSnapshot, formulasRead, writtenBy, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error nothing said of what it holds
    { id, titleBlock, inSnapshot, formulasRead, writtenBy, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error nothing said of what is read of it
    { id, titleBlock, holds, formulasRead, writtenBy, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error nothing said of what its formulas read
    { id, titleBlock, holds, inSnapshot, writtenBy, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error part of no write
    { id, titleBlock, holds, inSnapshot, formulasRead, shownFirstBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error nothing said of when it is shown first
    { id, titleBlock, holds, inSnapshot, formulasRead, writtenBy, layout, ...own } satisfies SheetDefinition,
    // @ts-expect-error it has no layout
    { id, titleBlock, holds, inSnapshot, formulasRead, writtenBy, shownFirstBy, ...own } satisfies SheetDefinition,
    // @ts-expect-error results that could not be put back
    { ...whole, inSnapshot: "nothing" } satisfies SheetDefinition,
    // @ts-expect-error a sheet without words
    { ...whole, id: "madeUp" } satisfies SheetDefinition,
  ];
  expect(wrong).toHaveLength(10);
});
