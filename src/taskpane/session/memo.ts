import { questions, viewpointIds, type Confirmation, type QuestionId, type ViewpointId } from "../../engine";
import type { Place } from "../../issues";
import { addressOf } from "../../workbook/model/address";
import { area } from "../../workbook/model/area";
import { excelText } from "../../workbook/model/excel-text";
import { locate } from "../../workbook/model/locator";
import { names } from "../../workbook/model/names";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import { memoPlaces, type Memo } from "../../workbook/read/memo";
import type { MemoEntry } from "../../workbook/sheets/memo/columns";

/** A question the hearing sheet asks, as the customer answered it, and what the underwriter wrote about it. */
export interface NotedQuestion {
  readonly id: QuestionId;
  /** As they stand in the cells. */
  readonly answer: string;
  readonly remark: string;
  readonly entry: MemoEntry;
  /** Of the row in the notes; null where there is none. */
  readonly place: Place | null;
}

/** The questions of a viewpoint, in the order of the sheet. */
interface NotedViewpoint {
  readonly viewpoint: ViewpointId;
  readonly questions: readonly NotedQuestion[];
}

export interface Notes {
  /** Whether the workbook has the sheet. */
  readonly isThere: boolean;
  readonly viewpoints: readonly NotedViewpoint[];
  /** Answers by how they are confirmed; what nobody confirmed is in none. */
  readonly counts: Readonly<Record<Confirmation, number>>;
  readonly asked: number;
}

export function notesOf(snapshot: WorkbookSnapshot, memo: Memo): Notes {
  const locator = locate(snapshot);
  const places = memoPlaces(locator);
  const noted = questions.flatMap(({ id, viewpoint }) => {
    if (!locator.find(names.input(id))) return [];
    const [row, column] = [places?.rows.get(id), places?.columns.confirmation ?? null];
    const cell = row === undefined || column === null ? null : addressOf({ row: 0, column: 0 }, area(row, column));
    return {
      viewpoint,
      id,
      answer: excelText(locator.value(names.input(id))).trim(),
      remark: excelText(locator.value(names.remark(id))).trim(),
      entry: memo[id] ?? {},
      place: places && cell !== null ? { sheet: places.sheet, cell } : null,
    };
  });
  const counts = { selfReported: 0, documented: 0, interviewed: 0 };
  for (const { entry } of noted) {
    const confirmation = entry.confirmation as Confirmation | undefined;
    if (confirmation) counts[confirmation] += 1;
  }
  return {
    isThere: places !== null,
    viewpoints: viewpointIds
      .map((viewpoint) => ({ viewpoint, questions: noted.filter((each) => each.viewpoint === viewpoint) }))
      .filter((each) => each.questions.length > 0),
    counts,
    asked: noted.length,
  };
}
