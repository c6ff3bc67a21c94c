/** What goes into a cell. A formula starts with "="; text never does, even if a customer typed it. */
export type Cell = string | number | boolean | null | Formula;

export interface Formula {
  readonly formula: string;
}

export const formula = (text: string): Formula => ({ formula: `=${text}` });

export const isFormula = (cell: Cell): cell is Formula => typeof cell === "object" && cell !== null;
