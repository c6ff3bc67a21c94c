import type { LocalExcel, LocalWorkbook } from "../local-excel";

/** The workbook the preview shows, and the Local Excel that answers the pane's requests on it. */
export interface OpenWorkbook {
  /** As a person knows it: retailer.xlsx. */
  readonly name: string;
  readonly workbook: LocalWorkbook;
  readonly host: LocalExcel;
  /** Calls `listener` after every change, by the pane or by a person. */
  readonly subscribe: (listener: () => void) => () => void;
}
