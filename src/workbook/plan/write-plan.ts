import { calculationOrder, headedSheets, shownFirstBy, type WriteId } from "../sheets";
import { fold, type WorkbookSnapshot } from "../model/snapshot";
import { locate } from "../model/locator";
import { names } from "../model/names";
import { namesOf, withoutOlder, type KeptSheet } from "./older-results";
import type { Verdict } from "../check/verdict";
import type { WorkbookIssue } from "../../issues";
import type { SheetId, SheetLayout } from "../model/sheet-layout";
import { restoredColumn, type BlockRefill } from "./refill";

/** What a diagnosis writes, as data: it can be previewed, measured and tested without any Excel. */
export interface WritePlan {
  /** Sheets to add, with everything on them. */
  readonly create: readonly SheetLayout[];
  /** Result sheets of an older version, to be kept under other names. */
  readonly keep: readonly KeptSheet[];
  /** Names that lead to those, and names left behind by sheets a person deleted, to be deleted before they are added again. */
  readonly staleNames: readonly string[];
  readonly refill: readonly BlockRefill[];
  /** Sheets whose charts are checked, and drawn where missing: the actual sheet name and its layout. */
  readonly charts: readonly { readonly sheet: string; readonly layout: SheetLayout }[];
  /** Actual names of the sheets written, in dependence order, for a calculation in manual mode. */
  readonly calculate: readonly string[];
}

/** What a write shows at its end. A result is written as incomplete; its state is written last. */
export interface Presentation {
  /** The sheet shown when all is written; null: the one in front stays. */
  readonly shown: string | null;
  /** How the written workbook stands. Pure. */
  readonly verify: (after: WorkbookSnapshot) => Verdict;
}

export type PlanResult =
  { readonly ok: true; readonly plan: WritePlan } | { readonly ok: false; readonly issues: readonly WorkbookIssue[] };

const recordBlock = "record";

/**
 * Plans a write of `layouts` into a workbook as it stands: a sheet whose blocks are found by name is refilled in place,
 * any other is created. Sheets are never deleted or moved, and only those in `keep` renamed.
 */
export function planWrite(
  found: WorkbookSnapshot,
  layouts: readonly SheetLayout[],
  keep: readonly KeptSheet[] = [],
): PlanResult {
  const snapshot = withoutOlder(found, keep);
  const locator = locate(snapshot);
  const issues = keep.flatMap(({ sheet, as }): WorkbookIssue[] =>
    locator.sheet(as)?.protected ? [{ code: "sheetProtected", sheet }] : [],
  );
  const create: SheetLayout[] = [];
  const refill: BlockRefill[] = [];
  const charts: { sheet: string; layout: SheetLayout }[] = [];
  const staleNames = [...namesOf(found, keep)];
  const written = new Map<SheetId, string>();
  for (const layout of layouts) {
    const blocks = layout.blocks.map((block) => ({ block, at: locator.find(names.block(block.id)) }));
    const sheet = blocks.find(({ at }) => at)?.at?.sheet;
    if (sheet === undefined) {
      const existing = snapshot.sheets.find(({ name }) => fold(name) === fold(layout.name));
      if (existing) issues.push({ code: "sheetNameTaken", sheet: existing.name });
      create.push(layout);
      staleNames.push(
        ...layout.blocks
          .flatMap((block) => block.names.map(({ name }) => name))
          .filter((name) => locator.formula(name) !== null),
      );
      charts.push({ sheet: layout.name, layout });
      written.set(layout.id, layout.name);
      continue;
    }
    const code = layout.holdsInput ? "inputTableChanged" : "layoutChanged";
    for (const { block, at } of blocks) {
      const name = names.block(block.id);
      // a block cut and pasted onto another sheet is not read, and so could not be put back
      if (at?.sheet !== sheet) issues.push({ code, sheet, name });
      else if (block.once) {
        for (const column of block.restored) {
          const restored = restoredColumn(column, locator, sheet);
          if (restored) refill.push(restored);
          else issues.push({ code, sheet, name: column.name });
        }
      } else if (at.area.rows !== block.size.rows || at.area.columns !== block.size.columns) {
        issues.push({ code, sheet, name });
      } else refill.push({ sheet, block, place: { row: at.area.row, column: at.area.column } });
    }
    const writes = layout.blocks.some((block) => !block.once || block.restored.length > 0);
    if (writes && locator.sheet(sheet)?.protected) issues.push({ code: "sheetProtected", sheet });
    charts.push({ sheet, layout });
    written.set(layout.id, sheet);
  }
  if (issues.length > 0) return { ok: false, issues };
  // the record goes first, so that it says "incomplete" while anything else is half written
  refill.sort((a, b) => Number(b.block.id === recordBlock) - Number(a.block.id === recordBlock));
  // headings read the record, which reads the sheets below them: those are calculated once more
  const calculate = [...calculationOrder, ...headedSheets].flatMap((id) => written.get(id) ?? []);
  return { ok: true, plan: { create, keep, staleNames, refill, charts, calculate } };
}

/** The actual name of the sheet in front when a write has ended. */
export function shownSheet({ charts }: WritePlan, write: WriteId): string {
  const id = shownFirstBy(write);
  const shown = charts.find(({ layout }) => layout.id === id);
  if (!shown) throw new Error(`The ${write} does not write ${id}`);
  return shown.sheet;
}
