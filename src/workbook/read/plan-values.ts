import { foldText, type PlanInput } from "../../engine";
import { languages, words } from "../../locales";
import { isoDate } from "../model/serial-dates";
import type { CellValue } from "../model/snapshot";
import { choiceWords } from "../sheets/plans/cell-of-value";
import { planInput } from "../sheets/plans/plan-input";
import { nameRow, planRows, type PlanRow, type PlanRowId } from "../sheets/plans/rows";

/** What a cell says of a term, words of any language understood; null is blank. What is not understood stays as it is. */
export function valueOfCell(row: PlanRow, cell: CellValue): CellValue | null {
  const typed = typeof cell === "string" ? cell.trim() : cell;
  if (typed === "") return null;
  if (row.kind === "text") return String(typed);
  if (row.kind === "date") return typeof typed === "number" ? (isoDate(typed) ?? typed) : typed;
  if (typeof typed !== "string") return typed;
  const known = meanings().get(row.id)?.get(foldText(typed));
  return known === undefined ? typed : known;
}

type Meanings = ReadonlyMap<string, CellValue | null>;
let known: ReadonlyMap<PlanRowId, Meanings> | undefined;

const meanings = (): ReadonlyMap<PlanRowId, Meanings> =>
  (known ??= new Map(planRows.map((row) => [row.id, meaningsOf(row)])));

/** What the words of a row's cells stand for. */
function meaningsOf(row: PlanRow): Meanings {
  const packs = languages.map((language) => words(language));
  const entries = packs.flatMap((pack): (readonly [string, CellValue | null])[] => {
    switch (row.kind) {
      case "flag":
        return [
          [pack.profile.yes, true],
          [pack.profile.no, false],
        ];
      case "choice":
        return Object.entries(choiceWords(row, pack)).map(([id, text]) => [text, id]);
      case "limit":
        return [[pack.plans.noLimit, null]];
      default:
        return [];
    }
  });
  return new Map(entries.map(([text, value]) => [foldText(text), value]));
}

export type { PlanRow } from "../sheets/plans/rows";

/** Ids that rows of a plan are found by: of its name, and of what it says. */
export const planRowIds: readonly (PlanRowId | typeof nameRow)[] = [nameRow, ...planRows.map(({ id }) => id)];

/** A plan whose rows were found by their ids, its cells as the sheet of plans has them. */
export const planOfCells = (name: string, cellOf: (row: PlanRow) => CellValue): PlanInput => ({
  name,
  ...planInput((row) => valueOfCell(row, cellOf(row))),
});
