import { retiredSourceOf, type QuestionId, type VariableId } from "../../engine";
import type { Place } from "../../issues";
import { names } from "../../workbook/model/names";
import { locate } from "../../workbook/model/locator";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import { useMemo } from "react";
import { usePaneState } from "../pane-context";

/** The cell of a defined name in a workbook that was read; null if there is none. */
function placeIn(snapshot: WorkbookSnapshot): (name: string) => Place | null {
  const locator = locate(snapshot);
  return (name) => {
    const found = locator.find(name);
    return found ? { sheet: found.sheet, cell: found.address } : null;
  };
}

/** Cells by defined name in the workbook as last read. */
export function usePlaces(): (name: string) => Place | null {
  const reading = usePaneState((state) => state.reading);
  const snapshot = reading && reading.kind !== "none" ? reading.snapshot : null;
  return useMemo(() => (snapshot ? placeIn(snapshot) : () => null), [snapshot]);
}

/** The answer cell of a question. */
export function useQuestionPlace(): (id: QuestionId) => Place | null {
  const place = usePlaces();
  return (id) => place(names.input(id));
}

/** The cell of a value of the profile; in a sheet of an older template, the one whose place it took. */
export function useInputPlace(): (id: VariableId) => Place | null {
  const place = usePlaces();
  return (id) => {
    const retired = retiredSourceOf(id);
    return place(names.input(id)) ?? (retired && place(names.input(retired)));
  };
}
