import type { InputCell } from "../workbook/plan/answers";
import type { CellValue } from "../workbook/model/snapshot";
import { isRefusedWhole, RequestFailed, send } from "./host-error";
import { asItWas, asTyped } from "./typed";

/**
 * Types values into the input cells of a hearing sheet; text stays text, whatever it begins with. Returns what undoes it.
 * Throws RequestFailed, after giving the cells back what they held. Requires ExcelApi 1.4.
 */
export async function fillAnswers(cells: readonly InputCell[]): Promise<readonly HeldAnswer[]> {
  let before: readonly HeldAnswer[] = [];
  try {
    await Excel.run(async (context) => {
      before = await heldBy(context, cells);
      for (const { name, value } of cells) context.workbook.names.getItem(name).getRange().values = [[asTyped(value)]];
      await send(context);
    });
  } catch (error) {
    if (!isRefusedWhole(error)) await putBackAnswers(before);
    throw error;
  }
  return before;
}

/** An input cell as it was. */
export interface HeldAnswer {
  readonly name: string;
  readonly address: string;
  readonly content: CellValue;
}

async function heldBy(context: Excel.RequestContext, cells: readonly InputCell[]): Promise<readonly HeldAnswer[]> {
  const queued = cells.map(({ name }) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("address,formulas,values");
    return { name, range };
  });
  await send(context);
  return queued.map(({ name, range }) => {
    const content = asItWas(first(range.formulas as CellValue[][]), first(range.values as CellValue[][]));
    return { name, address: range.address, content };
  });
}

const first = (values: readonly (readonly CellValue[])[]): CellValue => values[0]?.[0] ?? "";

/** Gives input cells back what they held. Throws RequestFailed where that fails. Requires ExcelApi 1.4. */
export async function putBackAnswers(cells: readonly HeldAnswer[]): Promise<void> {
  if (cells.length === 0) return;
  try {
    await Excel.run(async (context) => {
      for (const { name, content } of cells) context.workbook.names.getItem(name).getRange().formulas = [[content]];
      await send(context);
    });
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new RequestFailed({ code: "restoreFailed", parts: cells.map(({ address }) => address) }, error);
  }
}
