/** What a workbook holds where the product looks, as plain data: read in one request, from Excel or from a file. */
export interface WorkbookSnapshot {
  /** Workbook-scoped names. */
  readonly names: readonly NameSnapshot[];
  readonly sheets: readonly SheetSnapshot[];
  readonly calculation: "automatic" | "manual";
  /** False where values may still change by themselves: Excel calculates on its own and has not finished. */
  readonly calculated: boolean;
}

interface NameSnapshot {
  readonly name: string;
  /** Such as `=ヒアリングシート!$C$12`; `#REF!` inside where its cell is gone. */
  readonly formula: string;
}

export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly name: string;
  readonly protected: boolean;
  readonly charts: readonly string[];
  /** The used range, where the product reads or writes the sheet. */
  readonly used: UsedRange | null;
}

export interface UsedRange {
  /** 0-based top left corner. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** True for a value that is an error: a person may have written #N/A as text. Known where input cells stand. */
  readonly errors?: readonly (readonly boolean[])[];
}

/** Sheet names and defined names are alike without regard to case. */
export const fold = (text: string): string => text.toLowerCase();
