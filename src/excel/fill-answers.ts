import type { InputCell } from "../workbook/plan/answers";
import type { CellValue } from "../workbook/model/snapshot";
import { isRefusedWhole, RequestFailed, send } from "./host-error";
import { asItWas, asTyped } from "./typed";

/**
 * Types values into the input cells of a hearing sheet; text stays text, whatever it begins with. Throws RequestFailed,
 * after giving the cells back what they held. Requires ExcelApi 1.4.
 */
export async function fillAnswers(cells: readonly InputCell[]): Promise<void> {
  let before: readonly Held[] = [];
  try {
    await Excel.run(async (context) => {
      before = await heldBy(context, cells);
      for (const { name, value } of cells) context.workbook.names.getItem(name).getRange().values = [[asTyped(value)]];
      await send(context);
    });
  } catch (error) {
    if (!isRefusedWhole(error)) await putBack(before);
    throw error;
  }
}

/** An input cell as it was. */
interface Held {
  readonly name: string;
  readonly address: string;
  readonly content: CellValue;
}

async function heldBy(context: Excel.RequestContext, cells: readonly InputCell[]): Promise<readonly Held[]> {
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

async function putBack(cells: readonly Held[]): Promise<void> {
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
