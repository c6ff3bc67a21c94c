import { addressOf } from "../workbook/model/address";
import { area } from "../workbook/model/area";
import type { CellsPlan } from "../workbook/plan/parameter-cells";
import { splitLeftovers } from "../workbook/plan/leftovers";
import type { BlockRefill } from "../workbook/plan/refill";
import type { WorkbookIssue } from "../issues";
import { cellOf, locate } from "../workbook/model/locator";
import type { CellValue, WorkbookSnapshot } from "../workbook/model/snapshot";
import { isRefusedWhole, RequestFailed, send } from "./host-error";
import { queueSnapshot } from "./read-snapshot";
import { asItWas, asTyped } from "./typed";

/** Contents of cells as Excel takes them; null leaves a cell as it is. */
export interface RawCells {
  readonly sheet: string;
  readonly address: string;
  readonly contents: readonly (readonly (CellValue | null)[])[];
}

export type OverwriteOutcome =
  /** `before`: what puts the cells back. */
  | { readonly kind: "written"; readonly before: readonly RawCells[] }
  | { readonly kind: "refused"; readonly issues: readonly WorkbookIssue[] };

/**
 * Writes over cells as they are found: a request to read and one to write. Text stays text. Throws RequestFailed, after
 * giving the cells back what they held. Requires ExcelApi 1.9.
 */
export async function writeOver(decide: (snapshot: WorkbookSnapshot) => CellsPlan): Promise<OverwriteOutcome> {
  let before: readonly RawCells[] = [];
  try {
    return await Excel.run(async (context) => {
      const read = queueSnapshot(context);
      await send(context);
      const { workbook: snapshot } = splitLeftovers(read());
      const planned = decide(snapshot);
      if (!planned.ok) return { kind: "refused", issues: planned.issues };
      before = planned.refill.map((refill) => heldBy(snapshot, refill));
      queue(context, planned.refill.map(typed));
      await send(context);
      return { kind: "written", before };
    });
  } catch (error) {
    if (before.length > 0 && !isRefusedWhole(error)) await putBack(before);
    throw error;
  }
}

/** Gives cells back what they held, in one request. Requires ExcelApi 1.8. */
export const writeBack = (cells: readonly RawCells[]): Promise<void> =>
  Excel.run(async (context) => {
    queue(context, cells);
    await send(context);
  });

async function putBack(cells: readonly RawCells[]): Promise<void> {
  try {
    await writeBack(cells);
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new RequestFailed({ code: "restoreFailed", parts: cells.map(({ address }) => address) }, error);
  }
}

/** Our own writes raise no events: the pane reads after them anyway. */
function queue(context: Excel.RequestContext, cells: readonly RawCells[]): void {
  context.runtime.enableEvents = false;
  for (const { sheet, address, contents } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = contents as CellValue[][];
  }
  context.runtime.enableEvents = true;
}

const addressIn = ({ block: { size }, place }: BlockRefill): string =>
  addressOf(place, area(0, 0, size.rows, size.columns));

/** A refill of values; a formula has no place in a person's input. */
function typed(refill: BlockRefill): RawCells {
  const contents = refill.block.cells(refill.place).map((row) =>
    row.map((cell): CellValue | null => {
      if (cell === undefined || typeof cell === "object") return cell === null ? "" : null;
      return asTyped(cell);
    }),
  );
  return { sheet: refill.sheet, address: addressIn(refill), contents };
}

/** What the cells a refill writes hold now. */
function heldBy(snapshot: WorkbookSnapshot, refill: BlockRefill): RawCells {
  const { sheet, block, place } = refill;
  const used = locate(snapshot).sheet(sheet)?.used;
  const contents = block.cells(place).map((row, index) =>
    row.map((cell, column): CellValue | null => {
      if (cell === undefined || !used) return null;
      const at = [place.row + index, place.column + column] as const;
      return asItWas(cellOf(used, ...at, "formulas"), cellOf(used, ...at));
    }),
  );
  return { sheet, address: addressIn(refill), contents };
}
