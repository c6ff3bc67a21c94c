import { createContext, useContext } from "react";
import type { WorkbookViewWords } from "../../locales/workbook-view";
import { useStore } from "../../page/use-store";
import type { GridSession } from "./session";
import type { GridState } from "./state";

/** What every part of the workbook's view uses. */
export interface GridValue {
  readonly session: GridSession;
  readonly text: WorkbookViewWords;
  /** Prefix of the ids of this view's elements. */
  readonly id: string;
}

const context = createContext<GridValue | null>(null);

export const GridProvider = context.Provider;

export function useGrid(): GridValue {
  const value = useContext(context);
  if (!value) throw new Error("A part stands outside the workbook's view");
  return value;
}

export function useGridState(): GridState {
  return useStore(useGrid().session, (whole) => whole);
}

export const cellId = (id: string, row: number, column: number): string => `${id}-r${row}c${column}`;
