import {
  type LocalExcelOptions,
  LocalExcel,
  type LocalWorkbook,
  newWorkbook,
  openWorkbook,
} from "../../src/local-excel";
import { type Connection, connect } from "../../src/local-excel/transport/node";

export interface Bench extends Connection {
  readonly workbook: LocalWorkbook;
  readonly host: LocalExcel;
  /** One Excel.run with one sync at its end. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => T | Promise<T>): Promise<T>;
  /** The workbook saved and opened in another Excel. */
  reopened(): Promise<Bench>;
}

export const FIXED_TIME = new Date(Date.UTC(2026, 0, 2, 3, 4, 6));

const open: Connection[] = [];

/** A new workbook with the sheet 入力, and the genuine library connected to it. */
export function bench(
  options: LocalExcelOptions = {},
  workbook: LocalWorkbook = newWorkbook({ sheetName: "入力" }),
): Bench {
  const host = new LocalExcel(workbook, options);
  const connection = connect(host);
  open.push(connection);
  const run: Bench["run"] = (batch) =>
    connection.Excel.run(async (context) => {
      const result = await batch(context, context.workbook.worksheets.getFirst());
      await context.sync();
      return result;
    });
  const reopened = async () =>
    bench(options, await openWorkbook(await workbook.save({ modified: FIXED_TIME, created: FIXED_TIME })));
  return { ...connection, workbook, host, run, reopened };
}

export function closeBenches(): void {
  for (const connection of open.splice(0)) connection.disconnect();
}

/** The error code of a batch; undefined if it succeeds. */
export async function failureOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
