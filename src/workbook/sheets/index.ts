import type { Words } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { SheetId, SheetLayout } from "../model/sheet-layout";
import { acceptance } from "./acceptance/acceptance";
import { acceptanceRules } from "./acceptance-rules/acceptance-rules";
import { annex } from "./annex/annex";
import { calc } from "./calc/calc";
import { caseRecord } from "./case-record/case-record";
import { cover } from "./cover/cover";
import { coverCalc } from "./cover-calc/cover-calc";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import type { SheetDefinition } from "./definition";
import { distribution } from "./distribution/distribution";
import { guide } from "./guide/guide";
import { hearing } from "./hearing/hearing";
import { improvements } from "./improvements/improvements";
import { lists } from "./lists/lists";
import { losses } from "./losses/losses";
import { notices } from "./insurer/notices";
import { services } from "./insurer/services";
import { mapping } from "./mapping/mapping";
import { memo } from "./memo/memo";
import { parameters } from "./parameters/parameters";
import { plans } from "./plans/plans";
import { query } from "./query/query";
import { rating } from "./rating/rating";
import type { PlacedBlock } from "./shared/formula-cells";
import { report } from "./report/report";
import { record } from "./record/record";
import { setComparison } from "./set-comparison/set-comparison";
import type { WriteContents, WriteId } from "./writes";

export type { SheetDefinition } from "./definition";
export type { DiagnosisContents, StartingPlans, TemplateContents, WriteContents, WriteId } from "./writes";

const byId = {
  guide,
  hearing,
  annex,
  lists,
  rating,
  losses,
  cover,
  distribution,
  improvements,
  acceptance,
  caseRecord,
  memo,
  mapping,
  report,
  query,
  services,
  notices,
  plans,
  acceptanceRules,
  parameters,
  calc,
  coverCalc,
  record,
  setComparison,
} satisfies { readonly [Id in SheetId]: SheetDefinition<Id> };

/** Every sheet, in the order they stand: results first, then what they rest on. */
export const sheetDefinitions: readonly SheetDefinition[] = Object.values(byId);

const isWrittenBy = <Write extends WriteId>(
  definition: SheetDefinition,
  write: Write,
): definition is SheetDefinition<SheetId, Write> => definition.writtenBy.includes(write);

/** Where the blocks of a sheet stand in a workbook that has it, or will stand in one that has not. */
function placedBlocks({ id, name, blocks }: SheetLayout, locator?: Locator): readonly PlacedBlock[] {
  const located = blocks.map((block) => ({ block, at: locator?.find(names.block(block.id)) }));
  const sheet = located.find(({ at }) => at)?.at?.sheet ?? name;
  return located.map(({ block, at }) => ({
    block,
    sheet,
    id,
    place: at?.sheet === sheet ? { row: at.area.row, column: at.area.column } : block.place,
  }));
}

/** With its last block, if it has one that is made from where the others stand. */
function closed(
  layout: SheetLayout,
  { closing }: SheetDefinition,
  words: Words,
  placed: readonly PlacedBlock[],
): SheetLayout {
  if (!closing) return layout;
  const { blocks } = layout;
  const row = Math.max(...blocks.map(({ place, size }) => place.row + size.rows)) + 1;
  return { ...layout, blocks: [...blocks, closing(words, row, placed)] };
}

/** Lays out the sheets of a write, in their order; `locator`: of the workbook they are written into. */
export function* layoutsOf<Write extends WriteId>(
  write: Write,
  words: Words,
  contents: WriteContents[Write],
  locator?: Locator,
): Chunked<readonly SheetLayout[]> {
  const layouts: SheetLayout[] = [];
  const before: PlacedBlock[] = [];
  for (const definition of sheetDefinitions) {
    if (!isWrittenBy(definition, write)) continue;
    const { id, holds } = definition;
    const body = yield* definition.layout(words, contents, before);
    const open = { id, name: words.sheets.names[id], holdsInput: holds === "input", ...body };
    before.push(...placedBlocks(open, locator));
    const layout = closed(open, definition, words, before);
    layouts.push(layout);
    yield;
  }
  return layouts;
}

/** The sheet in front when a write has ended; the compiler cannot count, so a test holds it to one. */
export function shownFirstBy(write: WriteId): SheetId {
  const [shown] = sheetDefinitions.filter(({ shownFirstBy }) => shownFirstBy.includes(write));
  if (!shown) throw new Error(`No sheet is shown first by ${write}`);
  return shown.id;
}

/** The sheets, each after those its formulas read: the order of a calculation in manual mode. */
export const calculationOrder: readonly SheetId[] = (() => {
  const order = new Set<SheetId>();
  const add = (id: SheetId): void => {
    if (order.has(id)) return;
    for (const other of byId[id].formulasRead) add(other);
    order.add(id);
  };
  for (const { id } of sheetDefinitions) add(id);
  return [...order];
})();

/** Sheets with a heading that says how the result stands. */
export const headedSheets: readonly SheetId[] = sheetDefinitions.flatMap(({ id, holds }) =>
  holds === "results" ? [id] : [],
);
